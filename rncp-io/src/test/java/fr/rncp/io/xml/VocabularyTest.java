package fr.rncp.io.xml;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.Reading;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Language;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.QualificationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the feed, known and unknown: pitfalls R3, R4, R12 and R16. */
class VocabularyTest {

    private static Reading read(String... parts) {
        return Reading.of(Feed.of(sheet("RNCP1", parts)));
    }

    private static Reading level(String code, String label) {
        return read(element("NOMENCLATURE_EUROPE", element("NIVEAU", code), element("LIBELLE", label)));
    }

    /** R3: a "Non" is not a yes. */
    @ParameterizedTest
    @CsvSource({"Oui, YES", "Non, NO", "' ', UNKNOWN", "'', UNKNOWN", "' Oui ', YES"})
    void readsThreeStates(String text, Answer answer) {
        CertificationSheet sheet = read(element("ACTIF", text)).sheet();
        assertThat(sheet.registration().active()).isEqualTo(answer);
        assertThat(sheet.extensions()).isEmpty();
    }

    /** R3. */
    @Test
    void readsAbsenceAsUnknown() {
        CertificationSheet sheet = read().sheet();
        assertThat(sheet.registration().active()).isEqualTo(Answer.UNKNOWN);
        assertThat(sheet.mayHavePartners()).isEqualTo(Answer.UNKNOWN);
        assertThat(sheet.territories().newCaledonia()).isEqualTo(Answer.UNKNOWN);
        assertThat(sheet.specificRegister().partialValidation()).isEqualTo(Answer.UNKNOWN);
    }

    /** R3: neither "oui" nor "N" is in the vocabulary, and nothing is guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"oui", "OUI", "N", "0", "true", "Oui/Non"})
    void keepsAnAnswerThatIsNone(String text) {
        Reading reading = read(element("ACTIF", text));
        assertThat(reading.sheet().registration().active()).isEqualTo(Answer.UNKNOWN);
        assertThat(reading.extensions()).containsExactly("ACTIF=" + text);
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.UNKNOWN_VOCABULARY);
        assertThat(reading.problem().found(Language.ENGLISH)).isEqualTo(text);
    }

    /** R4. */
    @ParameterizedTest
    @CsvSource({
        "Publiée, Non, PUBLISHED, NO",
        "Modifications à valider, Oui, CHANGES_PENDING, YES",
        "Modifications à valider par le ministère, Oui, CHANGES_PENDING_MINISTRY, YES",
        "Dépubliée/Archivée, Non, ARCHIVED, NO"
    })
    void distinguishesActiveFromPublished(String state, String active, EditorialState expected, Answer answer) {
        CertificationSheet sheet =
                read(element("ETAT_FICHE", state), element("ACTIF", active)).sheet();
        assertThat(sheet.editorialState()).contains(expected);
        assertThat(sheet.registration().active()).isEqualTo(answer);
    }

    /** R4: the editorial state does not determine whether a sheet is active. */
    @Test
    void infersNoActivityFromTheState() {
        CertificationSheet sheet = read(element("ETAT_FICHE", "Publiée")).sheet();
        assertThat(sheet.registration().active()).isEqualTo(Answer.UNKNOWN);
    }

    /** R12. */
    @Test
    void keepsASheetWithNewWords() {
        Reading reading = read(
                element("ETAT_FICHE", "Suspendue"),
                element("TYPE_ENREGISTREMENT", "Enregistrement royal"),
                element("CERTIFICATEURS", element("CERTIFICATEUR", element("ETAT_CERTIFICATEUR", "Radié"))),
                element(
                        "PARTENAIRES",
                        element(
                                "PARTENAIRE",
                                element("HABILITATION_PARTENAIRE", "HABILITATION_RIRE"),
                                element("ETAT_HABILITATION", "Gelé"))));
        CertificationSheet sheet = reading.sheet();
        assertThat(sheet.editorialState()).contains(EditorialState.OTHER);
        assertThat(sheet.registration().type()).contains(RegistrationType.OTHER);
        assertThat(sheet.certifyingBodies().get(0).status()).contains(CertifyingBodyStatus.OTHER);
        Partner partner = sheet.partners().get(0);
        assertThat(partner.habilitation()).contains(Habilitation.OTHER);
        assertThat(partner.status()).contains(PartnerStatus.OTHER);
        assertThat(reading.extensions())
                .containsExactly(
                        "ETAT_FICHE=Suspendue",
                        "TYPE_ENREGISTREMENT=Enregistrement royal",
                        "CERTIFICATEURS/CERTIFICATEUR[1]/ETAT_CERTIFICATEUR=Radié",
                        "PARTENAIRES/PARTENAIRE[1]/HABILITATION_PARTENAIRE=HABILITATION_RIRE",
                        "PARTENAIRES/PARTENAIRE[1]/ETAT_HABILITATION=Gelé");
        assertThat(reading.codes())
                .containsExactly(
                        ProblemCode.UNKNOWN_VOCABULARY,
                        ProblemCode.UNKNOWN_VOCABULARY,
                        ProblemCode.UNKNOWN_VOCABULARY,
                        ProblemCode.UNKNOWN_HABILITATION,
                        ProblemCode.UNKNOWN_HABILITATION);
    }

    /** R12. */
    @Test
    void keepsASheetWithANewLevel() {
        Reading reading = level("NIV9", "Niveau 9");
        assertThat(reading.sheet().classification().level()).isEmpty();
        assertThat(reading.sheet().classification().levelAsPublished())
                .contains(Coded.of(new LevelCode("NIV9"), "Niveau 9"));
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.UNKNOWN_VOCABULARY);
        assertThat(reading.problem().location().path()).contains("NOMENCLATURE_EUROPE/NIVEAU");
    }

    /** R12. */
    @ParameterizedTest
    @ValueSource(strings = {"AUCUN", "REPRISE"})
    void knowsLevelsWithoutNumber(String code) {
        Reading reading = level(code, "label");
        assertThat(reading.sheet().classification().level()).isEmpty();
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsAPlainLevelAsItsNumberAlone(int number) {
        Reading reading = level("NIV" + number, "Niveau " + number);
        assertThat(reading.sheet().classification().level()).isEqualTo(QualificationLevel.ofNumber(number));
        assertThat(reading.sheet().classification().levelAsPublished()).isEmpty();
    }

    /** R12: a pathway that does not exist yet. */
    @Test
    void keepsANewPathwayAsExtensions() {
        Reading reading = read(element("SI_JURY_IA", element("ACTIF", "Oui"), element("COMPOSITION", "des robots")));
        assertThat(reading.sheet().accessPathways()).isEmpty();
        assertThat(reading.extensions()).containsExactly("SI_JURY_IA/ACTIF=Oui", "SI_JURY_IA/COMPOSITION=des robots");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNKNOWN_ELEMENT, ProblemCode.UNKNOWN_ELEMENT);
    }

    /** R16. */
    @ParameterizedTest
    @ValueSource(strings = {"3.0", "5.0", "4.0", "4.1.1"})
    void reportsAnotherVersion(String version) {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1")).replace("4.1", version));
        assertThat(reading.sheet().source().feedVersion()).contains(version);
        ReadProblem problem = reading.problem();
        assertThat(problem.code()).isEqualTo(ProblemCode.FEED_VERSION);
        assertThat(problem.severity()).isEqualTo(ProblemSeverity.WARNING);
        assertThat(problem.found(Language.ENGLISH)).isEqualTo(version);
        assertThat(problem.locationText()).isEqualTo("export.xml:3:1: FICHES/VERSION_FLUX");
    }

    /** R16. */
    @Test
    void reportsNothingForTheKnownVersion() {
        Reading reading = read();
        assertThat(reading.sheet().source().feedVersion()).contains("4.1");
        assertThat(reading.problems()).isEmpty();
    }

    /** R16. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<VERSION_FLUX/>", "<VERSION_FLUX> </VERSION_FLUX>"})
    void reportsAMissingVersion(String version) {
        Reading reading = Reading.of(element("FICHES", version, sheet("RNCP1")));
        assertThat(reading.sheet().source().feedVersion()).isEmpty();
        assertThat(reading.codes()).containsExactly(ProblemCode.FEED_VERSION);
    }

    @Test
    void reportsAVersionAfterTheSheets() {
        String late = "<VERSION_FLUX>4.1</VERSION_FLUX>";
        Reading reading = Reading.of(element("FICHES", late + sheet("RNCP1") + late));
        assertThat(reading.sheet().source().feedVersion()).contains("4.1");
        assertThat(reading.codes()).containsExactly(ProblemCode.REPEATED_ELEMENT);
    }

    /** R16: content that version 3.0 writes differently is kept and reported. */
    @Test
    void keepsThePathwaysOfVersionThree() {
        Reading reading = read(element("SI_JURY_FI", "Oui"), element("JURY_FI", "trois membres"));
        assertThat(reading.extensions()).containsExactly("SI_JURY_FI=Oui", "JURY_FI=trois membres");
        assertThat(reading.codes()).containsExactly(ProblemCode.UNEXPECTED_TEXT, ProblemCode.UNKNOWN_ELEMENT);
    }
}
