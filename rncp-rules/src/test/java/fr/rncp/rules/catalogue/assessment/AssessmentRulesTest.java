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
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(finding.pointer().value()).isEqualTo("/blocks/1/assessment");
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("Block RNCP40001BC02 has no assessment methods.");
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @Test
    void lostAssessmentIsNotMissing() {
        CertificationSheet sheet = losing(assessed("", ""), "/blocks/0/assessment");
        assertThat(places("EVA-001", sheet)).isEqualTo(List.of("/blocks/1/assessment"));
        assertThat(by("EVA-001", losing(assessed("", ""), "/blocks/*/assessment")))
                .isEqualTo(undetermined("/blocks/*/assessment"));
        assertThat(by("EVA-001", blocks())).isEqualTo(NOTHING_TO_JUDGE);
    }

    @Test
    void methodsOfSomeBlocksMayBeTheSame() {
        CertificationSheet same = assessed("Projet", "Projet");
        assertThat(findings("EVA-002", same).get(0).message(Language.ENGLISH))
                .isEqualTo("The assessment methods are the same, word for word, in all 2 blocks.");
        assertThat(by(
                        "EVA-002",
                        same.withBlocks(
                                same.blocks().get(0),
                                same.blocks().get(1),
                                RNCP.blocks().get(1))))
                .isEqualTo(PASSED);
        assertThat(by(
                        "EVA-002",
                        same.withBlocks(
                                same.blocks().get(0),
                                same.blocks().get(1),
                                RNCP.blocks().get(1).withAssessment(Prose.NONE))))
                .isEqualTo(PASSED);
        assertThat(by("EVA-002", assessed("Projet", "-"))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("EVA-002", losing(same, "/blocks/*/assessment"))).isEqualTo(undetermined("/blocks/*/assessment"));
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
        assertThat(finding.pointer().value()).isEqualTo("/description/assessment");
        assertThat(finding.excerpt()).isEqualTo(Optional.of(excerpt));
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
        assertThat(by("EVA-003", general(text))).isEqualTo(PASSED);
    }

    @Test
    void numberedItemThatAnnouncesIsFollowedByItsOwnItems() {
        assertThat(findings("EVA-003", general("1. Le candidat présente :\n2. Le jury délibère"))
                        .get(0)
                        .excerpt())
                .isEqualTo(Optional.of("1. Le candidat présente :"));
        assertThat(by("EVA-003", general("1. Le candidat présente :\n- un livre\n2. Le jury délibère")))
                .isEqualTo(PASSED);
    }

    @Test
    void listsOfBlocksAreLookedForToo() {
        assertThat(places("EVA-003", assessed("Projet", "Deux épreuves :"))).isEqualTo(List.of("/blocks/1/assessment"));
        assertThat(by("EVA-003", losing(assessed("Projet", "Deux épreuves :"), "/blocks/*/assessment")))
                .isEqualTo(undetermined("/blocks/*/assessment"));
    }

    @Test
    void longAnnouncementIsShownByItsEnd() {
        String excerpt = findings("EVA-003", general("a".repeat(200) + " :"))
                .get(0)
                .excerpt()
                .orElseThrow();
        assertThat(excerpt).isEqualTo("…" + "a".repeat(78) + " :");
    }

    @Test
    void oneSituationIsEnough() {
        CertificationSheet questions = assessed("QCM", "QCM").withDescription(Description.NONE);
        assertThat(places("EVA-004", questions)).isEqualTo(List.of("/blocks"));
        assertThat(by("EVA-004", assessed("QCM", "QCM et soutenance").withDescription(Description.NONE)))
                .isEqualTo(PASSED);
        assertThat(by("EVA-004", questions.withDescription(Description.NONE.withAssessment(Prose.of("Étude de cas")))))
                .isEqualTo(PASSED);
    }

    @Test
    void situationMayStandInWhatIsLost() {
        CertificationSheet questions = assessed("QCM", "QCM").withDescription(Description.NONE);
        assertThat(by("EVA-004", losing(questions, "/description/assessment")))
                .isEqualTo(undetermined("/description/assessment"));
        assertThat(by("EVA-004", losing(questions, "/blocks/*/assessment")))
                .isEqualTo(undetermined("/blocks/*/assessment"));
        assertThat(by("EVA-004", losing(questions, "/blocks/1/assessment")))
                .isEqualTo(undetermined("/blocks/*/assessment"));
        assertThat(by("EVA-004", losing(RNCP, "/description/assessment"))).isEqualTo(PASSED);
    }

    @Test
    void sheetWithoutBlocksIsJudgedByItsGeneralText() {
        CertificationSheet sheet = RS.withDescription(Description.NONE.withAssessment(Prose.of("QCM")));
        assertThat(places("EVA-004", sheet)).isEqualTo(List.of("/description/assessment"));
        assertThat(by("EVA-004", RS.withDescription(Description.NONE))).isEqualTo(NOTHING_TO_JUDGE);
    }

    @Test
    void statedAbsenceIsNoAssessment() {
        assertThat(findings("EVA-005", general("Néant"))).hasSize(1);
        assertThat(by("EVA-005", losing(general(""), "/description/assessment")))
                .isEqualTo(undetermined("/description/assessment"));
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
        assertThat(findings("EVA-006", open(text, training, experience))).hasSize(findings);
    }

    @Test
    void unknownPathwayMayBeOpen() {
        assertThat(by("EVA-006", open(TRAINEES, Answer.YES, Answer.UNKNOWN)))
                .isEqualTo(undetermined("/accessPathways/*/available"));
        assertThat(by("EVA-006", general(TRAINEES).withAccessPathways(List.of())))
                .isEqualTo(undetermined("/accessPathways/*/available"));
        assertThat(by("EVA-006", general(""))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("EVA-006", losing(general(""), "/description/assessment")))
                .isEqualTo(undetermined("/description/assessment"));
    }
}
