package fr.rncp.io;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadProblemTest {

    private static final SourceLocation PLACE =
            SourceLocation.UNKNOWN.inFile("export.zip").inEntry("rncp.xml").at(7, 24);

    private static final Optional<SheetNumber> SHEET = Optional.of(SheetNumber.of("RNCP2"));

    private static ReadProblem date(String found) {
        return Fault.of(ProblemCode.UNREADABLE_DATE, found, Expectation.DATE_OF_FEED)
                .warning(PLACE.atPath("DATE_EFFET"), Handling.RAW_TEXT_KEPT.with());
    }

    @Test
    void printsPlaceSheetAndEnglishWords() {
        assertThat(date("99/99/2026").inSheet(SHEET).toString())
                .isEqualTo(
                        "export.zip!rncp.xml:7:24: RNCP2 DATE_EFFET: found \"99/99/2026\", expected a date in the format dd/MM/yyyy; "
                                + "the value is left empty, and the raw text is kept in the extensions of the sheet");
    }

    @Test
    void wordsTextOfSourceInFrench() {
        assertThat(date("99/99/2026").message(Language.FRENCH))
                .isEqualTo(
                        "trouvé\u00a0: «\u00a099/99/2026\u00a0»\u00a0; attendu\u00a0: une date au format jj/mm/aaaa\u00a0; "
                                + "traitement\u00a0: la valeur reste vide\u00a0; le texte brut est conservé dans les extensions de la fiche");
    }

    @Test
    void wordsDescriptionWithoutQuotationMarksInFrench() {
        ReadProblem problem = Fault.of(
                        ProblemCode.NO_SHEET, Observation.NO_SHEET.with(), Expectation.AT_LEAST_ONE_SHEET)
                .error(PLACE, Handling.NOTHING_READ);
        assertThat(problem.found(Language.FRENCH)).isEqualTo("aucune fiche lisible");
        assertThat(problem.message(Language.FRENCH)).startsWith("constaté\u00a0: aucune fiche lisible\u00a0; ");
        assertThat(problem.message(Language.ENGLISH)).startsWith("found no readable sheet, ");
    }

    @Test
    void wordsWhatIsMissing() {
        assertThat(date("").message(Language.ENGLISH)).startsWith("found nothing, expected a date");
        assertThat(date("").message(Language.FRENCH)).startsWith("valeur absente\u00a0; ");
    }

    @Test
    void namesPlaceWithoutWhatIsUnknown() {
        assertThat(date("x").locationText()).isEqualTo("export.zip!rncp.xml:7:24: DATE_EFFET");
        ReadProblem problem = Fault.of(ProblemCode.MALFORMED, "x", Expectation.OBJECT)
                .error(SourceLocation.UNKNOWN, Handling.NOT_READ)
                .inSheet(SHEET);
        assertThat(problem.locationText()).isEqualTo("<input>: RNCP2");
    }

    @Test
    void shortensWhatWasFoundBetweenCharacters() {
        String pairs = "a" + "\ud83d\ude00".repeat(150);
        ReadProblem problem = date(pairs);
        assertThat(problem.found(Language.ENGLISH)).isEqualTo(pairs.substring(0, 199) + "…");
        assertThat(problem.withFragment("<FICHE/>").found()).isEqualTo(problem.found());
    }

    @Test
    void textWithBracesIsNoTemplate() {
        assertThat(date("{text} {0} $1").found(Language.FRENCH)).isEqualTo("{text} {0} $1");
    }

    @Test
    void remarksWhatTheCatalogueKnows() {
        SourceLocation location = PLACE.atPath("DATE_EFFET");
        assertThat(date("99/99/2026").remark())
                .contains(new SourceRemark("DAT-001", Optional.empty(), "99/99/2026", location));
    }

    @Test
    void remarksPointerAndTextOfControlCharacter() {
        SourceLocation location = SourceLocation.UNKNOWN.atPath("/title");
        Wording found = Observation.CONTROL_CHARACTER.with("U+0009", "a\tb");
        ReadProblem problem = Fault.of(ProblemCode.CONTROL_CHARACTER, found, Expectation.NO_CONTROL_CHARACTERS)
                .info(location, Handling.KEPT_AS_PUBLISHED.with())
                .ofComponent(Optional.of(new SheetPointer("/title")));
        assertThat(problem.remark())
                .contains(new SourceRemark("TXT-006", Optional.of(new SheetPointer("/title")), "a\tb", location));
    }

    @Test
    void remarksNothingElse() {
        ReadProblem problem =
                Fault.of(ProblemCode.MALFORMED, "x", Expectation.OBJECT).error(PLACE, Handling.NOT_READ);
        assertThat(problem.remark()).isEmpty();
    }
}
