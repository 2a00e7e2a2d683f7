package fr.rncp.io;

import static fr.rncp.io.Feed.element;
import static fr.rncp.io.Feed.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.Optional;
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

    /** R3: a "Non" is no yes. */
    @ParameterizedTest
    @CsvSource({"Oui, YES", "Non, NO", "' ', UNKNOWN", "'', UNKNOWN", "' Oui ', YES"})
    void readsThreeStates(String text, Answer answer) {
        CertificationSheet sheet = read(element("ACTIF", text)).sheet();
        assertEquals(answer, sheet.registration().active());
        assertEquals(List.of(), sheet.extensions());
    }

    /** R3. */
    @Test
    void readsAbsenceAsUnknown() {
        CertificationSheet sheet = read().sheet();
        assertEquals(Answer.UNKNOWN, sheet.registration().active());
        assertEquals(Answer.UNKNOWN, sheet.mayHavePartners());
        assertEquals(Answer.UNKNOWN, sheet.territories().newCaledonia());
        assertEquals(Answer.UNKNOWN, sheet.specificRegister().partialValidation());
    }

    /** R3: neither "oui" nor "N" is in the vocabulary, and nothing is guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"oui", "OUI", "N", "0", "true", "Oui/Non"})
    void keepsAnAnswerThatIsNone(String text) {
        Reading reading = read(element("ACTIF", text));
        assertEquals(Answer.UNKNOWN, reading.sheet().registration().active());
        assertEquals(List.of("ACTIF=" + text), reading.extensions());
        assertEquals(ProblemCode.UNKNOWN_VOCABULARY, reading.problem().code());
        assertEquals(text, reading.problem().found(Language.ENGLISH));
    }

    /** R4. */
    @ParameterizedTest
    @CsvSource({
        "Publiée, Non, PUBLISHED, NO",
        "Modifications à valider, Oui, CHANGES_PENDING, YES",
        "Modifications à valider par le ministère, Oui, CHANGES_PENDING_MINISTRY, YES",
        "Dépubliée/Archivée, Non, ARCHIVED, NO"
    })
    void tellsActiveFromPublished(String state, String active, EditorialState expected, Answer answer) {
        CertificationSheet sheet =
                read(element("ETAT_FICHE", state), element("ACTIF", active)).sheet();
        assertEquals(Optional.of(expected), sheet.editorialState());
        assertEquals(answer, sheet.registration().active());
    }

    /** R4: no state says whether a sheet is active. */
    @Test
    void infersNoActivityFromTheState() {
        CertificationSheet sheet = read(element("ETAT_FICHE", "Publiée")).sheet();
        assertEquals(Answer.UNKNOWN, sheet.registration().active());
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
        assertEquals(Optional.of(EditorialState.OTHER), sheet.editorialState());
        assertEquals(Optional.of(RegistrationType.OTHER), sheet.registration().type());
        assertEquals(
                Optional.of(CertifyingBodyStatus.OTHER),
                sheet.certifyingBodies().get(0).status());
        Partner partner = sheet.partners().get(0);
        assertEquals(Optional.of(Habilitation.OTHER), partner.habilitation());
        assertEquals(Optional.of(PartnerStatus.OTHER), partner.status());
        assertEquals(
                List.of(
                        "ETAT_FICHE=Suspendue",
                        "TYPE_ENREGISTREMENT=Enregistrement royal",
                        "CERTIFICATEURS/CERTIFICATEUR[1]/ETAT_CERTIFICATEUR=Radié",
                        "PARTENAIRES/PARTENAIRE[1]/HABILITATION_PARTENAIRE=HABILITATION_RIRE",
                        "PARTENAIRES/PARTENAIRE[1]/ETAT_HABILITATION=Gelé"),
                reading.extensions());
        assertEquals(
                List.of(
                        ProblemCode.UNKNOWN_VOCABULARY,
                        ProblemCode.UNKNOWN_VOCABULARY,
                        ProblemCode.UNKNOWN_VOCABULARY,
                        ProblemCode.UNKNOWN_HABILITATION,
                        ProblemCode.UNKNOWN_HABILITATION),
                reading.codes());
    }

    /** R12. */
    @Test
    void keepsASheetWithANewLevel() {
        Reading reading = level("NIV9", "Niveau 9");
        assertEquals(Optional.empty(), reading.sheet().classification().level());
        assertEquals(
                Optional.of(Coded.of(new LevelCode("NIV9"), "Niveau 9")),
                reading.sheet().classification().levelAsPublished());
        assertEquals(ProblemCode.UNKNOWN_VOCABULARY, reading.problem().code());
        assertEquals(
                Optional.of("NOMENCLATURE_EUROPE/NIVEAU"),
                reading.problem().location().path());
    }

    /** R12. */
    @ParameterizedTest
    @ValueSource(strings = {"AUCUN", "REPRISE"})
    void knowsLevelsWithoutNumber(String code) {
        Reading reading = level(code, "label");
        assertEquals(Optional.empty(), reading.sheet().classification().level());
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsAPlainLevelAsItsNumberAlone(int number) {
        Reading reading = level("NIV" + number, "Niveau " + number);
        assertEquals(
                QualificationLevel.ofNumber(number),
                reading.sheet().classification().level());
        assertEquals(Optional.empty(), reading.sheet().classification().levelAsPublished());
    }

    /** R12: a pathway that does not exist yet. */
    @Test
    void keepsANewPathwayAsExtensions() {
        Reading reading = read(element("SI_JURY_IA", element("ACTIF", "Oui"), element("COMPOSITION", "des robots")));
        assertEquals(List.of(), reading.sheet().accessPathways());
        assertEquals(List.of("SI_JURY_IA/ACTIF=Oui", "SI_JURY_IA/COMPOSITION=des robots"), reading.extensions());
        assertEquals(List.of(ProblemCode.UNKNOWN_ELEMENT, ProblemCode.UNKNOWN_ELEMENT), reading.codes());
    }

    /** R16. */
    @ParameterizedTest
    @ValueSource(strings = {"3.0", "5.0", "4.0", "4.1.1"})
    void saysAnotherVersion(String version) {
        Reading reading = Reading.of(Feed.of(sheet("RNCP1")).replace("4.1", version));
        assertEquals(Optional.of(version), reading.sheet().source().feedVersion());
        ReadProblem problem = reading.problem();
        assertEquals(ProblemCode.FEED_VERSION, problem.code());
        assertEquals(ProblemSeverity.WARNING, problem.severity());
        assertEquals(version, problem.found(Language.ENGLISH));
        assertEquals("export.xml:3:1: FICHES/VERSION_FLUX", problem.locationText());
    }

    /** R16. */
    @Test
    void saysNothingOfTheKnownVersion() {
        Reading reading = read();
        assertEquals(Optional.of("4.1"), reading.sheet().source().feedVersion());
        assertEquals(List.of(), reading.problems());
    }

    /** R16. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<VERSION_FLUX/>", "<VERSION_FLUX> </VERSION_FLUX>"})
    void saysAMissingVersion(String version) {
        Reading reading = Reading.of(element("FICHES", version, sheet("RNCP1")));
        assertEquals(Optional.empty(), reading.sheet().source().feedVersion());
        assertEquals(List.of(ProblemCode.FEED_VERSION), reading.codes());
    }

    @Test
    void saysAVersionBehindTheSheets() {
        String late = "<VERSION_FLUX>4.1</VERSION_FLUX>";
        Reading reading = Reading.of(element("FICHES", late + sheet("RNCP1") + late));
        assertEquals(Optional.of("4.1"), reading.sheet().source().feedVersion());
        assertEquals(List.of(ProblemCode.REPEATED_ELEMENT), reading.codes());
    }

    /** R16: what version 3.0 writes otherwise is kept, and said. */
    @Test
    void keepsThePathwaysOfVersionThree() {
        Reading reading = read(element("SI_JURY_FI", "Oui"), element("JURY_FI", "trois membres"));
        assertEquals(List.of("SI_JURY_FI=Oui", "JURY_FI=trois membres"), reading.extensions());
        assertEquals(List.of(ProblemCode.UNEXPECTED_TEXT, ProblemCode.UNKNOWN_ELEMENT), reading.codes());
    }
}
