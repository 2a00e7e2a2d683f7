package fr.rncp.rules.catalogue.assessment;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.pathway;
import static fr.rncp.rules.catalogue.Judged.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.Judged.PASSED;
import static fr.rncp.rules.catalogue.Judged.by;
import static fr.rncp.rules.catalogue.Judged.findings;
import static fr.rncp.rules.catalogue.Judged.losing;
import static fr.rncp.rules.catalogue.Judged.places;
import static fr.rncp.rules.catalogue.Judged.undetermined;
import static fr.rncp.rules.catalogue.assessment.AssessmentExamples.assessed;
import static fr.rncp.rules.catalogue.assessment.AssessmentExamples.general;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Language;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentRulesTest {

    private static final String TRAINEES = "Les stagiaires sont évalués.";
    private static final String EXPERIENCE = "Les candidats à la VAE sont évalués.";

    @ParameterizedTest
    @CsvSource({"34000, ERROR", "33999, WARNING"})
    void assessmentIsLawSinceLawOf2018(int number, Severity severity) {
        CertificationSheet sheet = assessed("Projet", "Néant").withNumber(SheetNumber.of("RNCP" + number));
        Finding finding = findings("EVA-001", sheet).get(0);
        assertEquals("/blocks/1/assessment", finding.pointer().value());
        assertEquals("Block RNCP40001BC02 has no assessment methods.", finding.message(Language.ENGLISH));
        assertEquals(severity, finding.severity());
    }

    @Test
    void lostAssessmentIsNotMissing() {
        CertificationSheet sheet = losing(assessed("", ""), "/blocks/0/assessment");
        assertEquals(List.of("/blocks/1/assessment"), places("EVA-001", sheet));
        assertEquals(
                undetermined("/blocks/*/assessment"), by("EVA-001", losing(assessed("", ""), "/blocks/*/assessment")));
        assertEquals(NOTHING_TO_JUDGE, by("EVA-001", blocks()));
    }

    @Test
    void methodsOfSomeBlocksMayBeTheSame() {
        CertificationSheet same = assessed("Projet", "Projet");
        assertEquals(
                "The assessment methods are the same, word for word, in all 2 blocks.",
                findings("EVA-002", same).get(0).message(Language.ENGLISH));
        assertEquals(
                PASSED,
                by(
                        "EVA-002",
                        same.withBlocks(
                                same.blocks().get(0),
                                same.blocks().get(1),
                                RNCP.blocks().get(1))));
        assertEquals(
                PASSED,
                by(
                        "EVA-002",
                        same.withBlocks(
                                same.blocks().get(0),
                                same.blocks().get(1),
                                RNCP.blocks().get(1).withAssessment(Prose.NONE))));
        assertEquals(NOTHING_TO_JUDGE, by("EVA-002", assessed("Projet", "-")));
        assertEquals(undetermined("/blocks/*/assessment"), by("EVA-002", losing(same, "/blocks/*/assessment")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'épreuve comporte 2 phases successives :|L'épreuve comporte 2 phases successives :",
                "L'épreuve comporte deux phases successives : un écrit.|deux phases successives :",
                "L'épreuve comporte 3 phases : un écrit et un oral|3 phases :",
                "Les candidats présentent :|Les candidats présentent :"
            })
    void missingListIsShown(String text, String excerpt) {
        Finding finding = findings("EVA-003", general(text)).get(0);
        assertEquals("/description/assessment", finding.pointer().value());
        assertEquals(Optional.of(excerpt), finding.excerpt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L'épreuve comporte 2 phases : un écrit et un oral.",
                "L'épreuve comporte 2 phases : un écrit, un oral.",
                "L'épreuve comporte 2 phases : un écrit. Un oral.",
                "Une phase unique : un écrit",
                "Durée : 2 heures",
                "1. Projet\n2. Oral",
                "L'épreuve comporte 2 phases :\nun écrit\nun oral"
            })
    void givenListIsNotMissing(String text) {
        assertEquals(PASSED, by("EVA-003", general(text)));
    }

    @Test
    void numberedItemThatAnnouncesIsFollowedByItsOwnItems() {
        assertEquals(
                Optional.of("1. Le candidat présente :"),
                findings("EVA-003", general("1. Le candidat présente :\n2. Le jury délibère"))
                        .get(0)
                        .excerpt());
        assertEquals(PASSED, by("EVA-003", general("1. Le candidat présente :\n- un livre\n2. Le jury délibère")));
    }

    @Test
    void listsOfBlocksAreLookedForToo() {
        assertEquals(List.of("/blocks/1/assessment"), places("EVA-003", assessed("Projet", "Deux épreuves :")));
        assertEquals(
                undetermined("/blocks/*/assessment"),
                by("EVA-003", losing(assessed("Projet", "Deux épreuves :"), "/blocks/*/assessment")));
    }

    @Test
    void longAnnouncementIsShownByItsEnd() {
        String excerpt = findings("EVA-003", general("a".repeat(200) + " :"))
                .get(0)
                .excerpt()
                .orElseThrow();
        assertEquals("…" + "a".repeat(78) + " :", excerpt);
    }

    @Test
    void oneSituationIsEnough() {
        CertificationSheet questions = assessed("QCM", "QCM").withDescription(Description.NONE);
        assertEquals(List.of("/blocks"), places("EVA-004", questions));
        assertEquals(PASSED, by("EVA-004", assessed("QCM", "QCM et soutenance").withDescription(Description.NONE)));
        assertEquals(
                PASSED,
                by("EVA-004", questions.withDescription(Description.NONE.withAssessment(Prose.of("Étude de cas")))));
    }

    @Test
    void situationMayStandInWhatIsLost() {
        CertificationSheet questions = assessed("QCM", "QCM").withDescription(Description.NONE);
        assertEquals(
                undetermined("/description/assessment"), by("EVA-004", losing(questions, "/description/assessment")));
        assertEquals(undetermined("/blocks/*/assessment"), by("EVA-004", losing(questions, "/blocks/*/assessment")));
        assertEquals(undetermined("/blocks/*/assessment"), by("EVA-004", losing(questions, "/blocks/1/assessment")));
        assertEquals(PASSED, by("EVA-004", losing(RNCP, "/description/assessment")));
    }

    @Test
    void sheetWithoutBlocksIsJudgedByItsGeneralText() {
        CertificationSheet sheet = RS.withDescription(Description.NONE.withAssessment(Prose.of("QCM")));
        assertEquals(List.of("/description/assessment"), places("EVA-004", sheet));
        assertEquals(NOTHING_TO_JUDGE, by("EVA-004", RS.withDescription(Description.NONE)));
    }

    @Test
    void statedAbsenceIsNoAssessment() {
        assertEquals(1, findings("EVA-005", general("Néant")).size());
        assertEquals(
                undetermined("/description/assessment"), by("EVA-005", losing(general(""), "/description/assessment")));
    }

    private static CertificationSheet open(String text, Answer training, Answer experience) {
        return general(text)
                .withAccessPathways(
                        pathway(Pathway.CONTINUING_TRAINING, training, ""),
                        pathway(Pathway.EXPERIENCE, experience, ""));
    }

    @ParameterizedTest
    @CsvSource({
        TRAINEES + ", YES, YES, 1",
        TRAINEES + ", YES, NO, 0",
        EXPERIENCE + ", YES, YES, 1",
        EXPERIENCE + ", NO, YES, 0",
        "Les stagiaires et les candidats à la VAE sont évalués., YES, YES, 0",
        "Un jury évalue les stagiaires. Tous les candidats passent un oral., YES, YES, 0",
        "Un jury évalue., YES, YES, 0"
    })
    void openPathwayIsNamed(String text, Answer training, Answer experience, int findings) {
        assertEquals(
                findings, findings("EVA-006", open(text, training, experience)).size());
    }

    @Test
    void unknownPathwayMayBeOpen() {
        assertEquals(
                undetermined("/accessPathways/*/available"), by("EVA-006", open(TRAINEES, Answer.YES, Answer.UNKNOWN)));
        assertEquals(
                undetermined("/accessPathways/*/available"),
                by("EVA-006", general(TRAINEES).withAccessPathways(List.of())));
        assertEquals(NOTHING_TO_JUDGE, by("EVA-006", general("")));
        assertEquals(
                undetermined("/description/assessment"), by("EVA-006", losing(general(""), "/description/assessment")));
    }
}
