package fr.rncp.rules.catalogue.assessment;

import static fr.rncp.model.Language.ENGLISH;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.pathway;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.assessment.AssessmentExamples.assessed;
import static fr.rncp.rules.catalogue.assessment.AssessmentExamples.general;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Severity;
import java.util.List;
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
        assertThat(rule("EVA-001"), sheet)
                .finds(severity + " EVA-001 at /blocks/1/assessment")
                .says(ENGLISH, "Block RNCP40001BC02 does not state its assessment methods.");
    }

    @Test
    void lostAssessmentIsNotMissing() {
        CertificationSheet sheet = losing(assessed("", ""), "/blocks/0/assessment");
        assertThat(rule("EVA-001"), sheet).isViolatedAt("/blocks/1/assessment");
        assertThat(rule("EVA-001"), losing(assessed("", ""), "/blocks/*/assessment"))
                .isUndeterminedAt("/blocks/*/assessment");
        assertThat(rule("EVA-001"), blocks()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void methodsOfSomeBlocksMayBeTheSame() {
        CertificationSheet same = assessed("Projet", "Projet");
        assertThat(rule("EVA-002"), same)
                .says(ENGLISH, "The assessment methods are the same, word for word, in all 2 blocks.");
        assertThat(
                        rule("EVA-002"),
                        same.withBlocks(
                                same.blocks().get(0),
                                same.blocks().get(1),
                                RNCP.blocks().get(1)))
                .passes();
        assertThat(
                        rule("EVA-002"),
                        same.withBlocks(
                                same.blocks().get(0),
                                same.blocks().get(1),
                                RNCP.blocks().get(1).withAssessment(Prose.NONE)))
                .passes();
        assertThat(rule("EVA-002"), assessed("Projet", "-")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("EVA-002"), losing(same, "/blocks/*/assessment")).isUndeterminedAt("/blocks/*/assessment");
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
        assertThat(rule("EVA-003"), general(text))
                .isViolatedAt("/description/assessment")
                .quotes(excerpt);
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
        assertThat(rule("EVA-003"), general(text)).passes();
    }

    @Test
    void numberedItemThatAnnouncesIsFollowedByItsOwnItems() {
        assertThat(rule("EVA-003"), general("1. Le candidat présente :\n2. Le jury délibère"))
                .quotes("1. Le candidat présente :");
        assertThat(rule("EVA-003"), general("1. Le candidat présente :\n- un livre\n2. Le jury délibère"))
                .passes();
    }

    @Test
    void listsOfBlocksAreLookedForToo() {
        assertThat(rule("EVA-003"), assessed("Projet", "Deux épreuves :")).isViolatedAt("/blocks/1/assessment");
        assertThat(rule("EVA-003"), losing(assessed("Projet", "Deux épreuves :"), "/blocks/*/assessment"))
                .isUndeterminedAt("/blocks/*/assessment");
    }

    @Test
    void longAnnouncementIsShownByItsEnd() {
        assertThat(rule("EVA-003"), general("a".repeat(200) + " :")).quotes("…" + "a".repeat(78) + " :");
    }

    @Test
    void oneSituationIsEnough() {
        CertificationSheet questions = assessed("QCM", "QCM").withDescription(Description.NONE);
        assertThat(rule("EVA-004"), questions).isViolatedAt("/blocks");
        assertThat(rule("EVA-004"), assessed("QCM", "QCM et soutenance").withDescription(Description.NONE))
                .passes();
        assertThat(
                        rule("EVA-004"),
                        questions.withDescription(Description.NONE.withAssessment(Prose.of("Étude de cas"))))
                .passes();
    }

    @Test
    void situationMayBeInLostText() {
        CertificationSheet questions = assessed("QCM", "QCM").withDescription(Description.NONE);
        assertThat(rule("EVA-004"), losing(questions, "/description/assessment"))
                .finds("INFO EVA-004.blocks at /blocks");
        assertThat(rule("EVA-004"), losing(questions, "/blocks/*/assessment")).isUndeterminedAt("/blocks/*/assessment");
        assertThat(rule("EVA-004"), losing(questions, "/blocks/1/assessment")).isUndeterminedAt("/blocks/*/assessment");
        assertThat(rule("EVA-004"), losing(RNCP, "/description/assessment")).passes();
    }

    @Test
    void sheetWithoutBlocksIsJudgedByItsGeneralText() {
        CertificationSheet sheet = RS.withDescription(Description.NONE.withAssessment(Prose.of("QCM")));
        assertThat(rule("EVA-004"), sheet).isViolatedAt("/description/assessment");
        assertThat(rule("EVA-004"), RS.withDescription(Description.NONE)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void statedAbsenceIsNotAnAssessment() {
        assertThat(rule("EVA-005"), general("Néant")).isViolatedAt("/description/assessment");
        assertThat(rule("EVA-005"), losing(general(""), "/description/assessment"))
                .isUndeterminedAt("/description/assessment");
    }

    private static CertificationSheet open(String text, Answer training, Answer experience) {
        return general(text)
                .withAccessPathways(
                        pathway(Pathway.CONTINUING_TRAINING, training, ""),
                        pathway(Pathway.EXPERIENCE, experience, ""));
    }

    @ParameterizedTest
    @CsvSource({
        TRAINEES + ", YES, YES, INFO EVA-006 at /description/assessment",
        TRAINEES + ", YES, NO, passed",
        EXPERIENCE + ", YES, YES, INFO EVA-006.training at /description/assessment",
        EXPERIENCE + ", NO, YES, passed",
        "Les stagiaires et les candidats à la VAE sont évalués., YES, YES, passed",
        "Un jury évalue les stagiaires. Tous les candidats passent un oral., YES, YES, passed",
        "Un jury évalue., YES, YES, passed"
    })
    void openPathwayIsNamed(String text, Answer training, Answer experience, String expected) {
        assertThat(rule("EVA-006"), open(text, training, experience)).hasOutcome(expected);
    }

    @Test
    void unknownPathwayMayBeOpen() {
        assertThat(rule("EVA-006"), open(TRAINEES, Answer.YES, Answer.UNKNOWN))
                .isUndeterminedAt("/accessPathways/*/available");
        assertThat(rule("EVA-006"), general(TRAINEES).withAccessPathways(List.of()))
                .isUndeterminedAt("/accessPathways/*/available");
        assertThat(rule("EVA-006"), general("")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("EVA-006"), losing(general(""), "/description/assessment"))
                .isUndeterminedAt("/description/assessment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À définir",
                "Durée : 2 h",
                "A préciser",
                "En cours",
                "Voir règlement",
                "xxx",
                "2h30",
                "Durée : 1 h 30 - Coefficient : 2",
                "N/A"
            })
    void placeholderOrDurationIsNotAnAssessment(String text) {
        assertThat(rule("EVA-001"), assessed("Projet", text)).isViolatedAt("/blocks/1/assessment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"QCM", "Oral de 2 h", "Durée : 2 h. Étude de cas", "Contrôle en cours de formation", "Projet"})
    void shortAssessmentIsOne(String text) {
        assertThat(rule("EVA-001"), assessed("Projet", text)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le bloc est validé par une présence de 80 %.",
                "Présence obligatoire à 80 % pour valider le bloc",
                "80 % de présence requis pour l'obtention du certificat",
                "La certification est délivrée sur attestation d'assiduité.",
                "L'assiduité aux cours vaut validation.",
                "Validation par feuilles de présence"
            })
    void attendanceIsNoAssessment(String text) {
        assertThat(rule("EVA-007"), assessed("Projet", text)).isViolatedAt("/blocks/1/assessment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oral en présence du jury",
                "La présence à l'épreuve est obligatoire pour valider le bloc.",
                "Un taux de présence de 80 % est requis pour se présenter à l'examen.",
                "Le projet évalue la présence en ligne de l'entreprise.",
                "La validation du bloc a lieu en présence d'un professionnel.",
                "Mise en situation en présence d'au moins deux évaluateurs"
            })
    void presenceOfSomebodyIsAnotherMatter(String text) {
        assertThat(rule("EVA-007"), assessed("Projet", text)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oral de 40 minutes dont 1h30 d'échange",
                "Durée : 1 h (dont 75 minutes d'entretien)",
                "30 min, dont 45 min de questions",
                "Épreuve de 1h15 dont 2 heures de préparation",
                "20 minutes de présentation dont 30 minutes d'échange"
            })
    void partIsNotLongerThanTheWhole(String text) {
        assertThat(rule("EVA-008"), general(text)).isViolatedAt("/description/assessment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oral de 1h30 dont 40 minutes d'échange",
                "40 minutes de présentation, puis 1h30 d'écrit",
                "Durée : 1 h dont 60 min de pratique",
                "Une épreuve de 40 minutes, dont la préparation",
                "2 heures dont 90 minutes de projet"
            })
    void possibleDurationsPass(String text) {
        assertThat(rule("EVA-008"), general(text)).passes();
    }
}
