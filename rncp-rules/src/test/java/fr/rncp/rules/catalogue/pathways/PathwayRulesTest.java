package fr.rncp.rules.catalogue.pathways;

import static fr.rncp.rules.Outcome.Reason.INFERRED_VALUE;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.RNCP_ONLY;
import static fr.rncp.rules.Outcome.Reason.RS_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.inferring;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.adding;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.answering;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.asking;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.byLawOf2024;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.each;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.without;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.rules.catalogue.juries.JuryExamples;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathwayRulesTest {

    private static final String EXPERIENCE = "/accessPathways/5/available";

    private static CertificationSheet rncp(Pathway pathway, Answer answer) {
        return answering(RNCP, pathway, answer);
    }

    @Test
    void unknownAnswerIsNotAMissingRow() {
        assertThat(rule("ACC-001"), rncp(Pathway.EXPERIENCE, Answer.UNKNOWN)).isUndeterminedAt(EXPERIENCE);
        assertThat(rule("ACC-001"), losing(rncp(Pathway.EXPERIENCE, Answer.UNKNOWN), EXPERIENCE))
                .isUndeterminedAt("/accessPathways/*/available");
        assertThat(rule("ACC-001"), without(Pathway.EXPERIENCE)).isViolatedAt("/accessPathways");
    }

    @Test
    void lostRowsAreNotMissing() {
        assertThat(rule("ACC-001"), losing(without(Pathway.EXPERIENCE), "/accessPathways/*/available"))
                .isUndeterminedAt("/accessPathways/*/available");
    }

    @Test
    void rsHasNoSixPathways() {
        assertThat(rule("ACC-001"), RS).doesNotApply(RNCP_ONLY);
        assertThat(rule("ACC-003"), RS).doesNotApply(RNCP_ONLY);
        assertThat(rule("ACC-004"), RNCP).doesNotApply(RS_ONLY);
    }

    @Test
    void allClosedNeedsAllAnswers() {
        CertificationSheet closed = each(row -> row.withAvailable(Answer.NO));
        assertThat(rule("ACC-002"), closed).isViolatedAt("/accessPathways");
        assertThat(rule("ACC-002"), answering(closed, Pathway.EXPERIENCE, Answer.UNKNOWN))
                .isUndeterminedAt(EXPERIENCE);
        assertThat(
                        rule("ACC-002"),
                        closed.withAccessPathways(closed.accessPathways().subList(0, 5)))
                .isUndeterminedAt("/accessPathways");
        assertThat(rule("ACC-002"), answering(closed, Pathway.EXPERIENCE, Answer.YES))
                .passes();
    }

    @Test
    void closedRsNeedsNoAnswerOnApprenticeship() {
        CertificationSheet closed = each(row -> row.withAvailable(Answer.NO)).withNumber(RS.number());
        assertThat(rule("ACC-002"), closed).isViolatedAt("/accessPathways");
        assertThat(
                        rule("ACC-002"),
                        closed.withAccessPathways(closed.accessPathways().stream()
                                .filter(row -> row.pathway() != Pathway.APPRENTICESHIP)
                                .toList()))
                .isViolatedAt("/accessPathways");
    }

    @Test
    void experienceWithoutAnswerIsUndetermined() {
        assertThat(rule("ACC-003"), rncp(Pathway.EXPERIENCE, Answer.NO)).isViolatedAt(EXPERIENCE);
        assertThat(rule("ACC-003"), rncp(Pathway.EXPERIENCE, Answer.UNKNOWN)).isUndeterminedAt(EXPERIENCE);
        assertThat(rule("ACC-003"), without(Pathway.EXPERIENCE)).isUndeterminedAt("/accessPathways");
    }

    @Test
    void inferredYesGivesNoFinding() {
        CertificationSheet open = adding(Pathway.APPRENTICESHIP, Answer.YES);
        assertThat(rule("ACC-004"), open).isViolatedAt("/accessPathways/1/available");
        assertThat(rule("ACC-004"), inferring(open, "/accessPathways/1/available"))
                .isUndeterminedAt("/accessPathways/1/available");
        assertThat(rule("ACC-004"), RS).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("ACC-004"), losing(RS, "/accessPathways")).isUndeterminedAt("/accessPathways");
        assertThat(rule("ACC-005"), adding(Pathway.EXPERIENCE, Answer.UNKNOWN))
                .isUndeterminedAt("/accessPathways/1/available");
    }

    @Test
    void contractSuitsQualificationCertificates() {
        CertificationSheet open = adding(Pathway.PROFESSIONALISATION_CONTRACT, Answer.YES);
        assertThat(rule("ACC-006"), adding(Pathway.PROFESSIONALISATION_CONTRACT, Answer.NO))
                .passes();
        assertThat(rule("ACC-006"), open.withTitle("Certificat de qualification professionnelle de doreur"))
                .passes();
        assertThat(
                        rule("ACC-006"),
                        open.withClassification(
                                open.classification().withDiplomaType(Coded.of(new DiplomaTypeCode("CQP")))))
                .passes();
        assertThat(rule("ACC-006"), open.withTitle("Doreur, ancien acquptiste"))
                .isViolatedAt("/accessPathways/1/available");
        assertThat(rule("ACC-006"), losing(open, "/classification/diplomaType"))
                .isUndeterminedAt("/title", "/classification/diplomaType");
    }

    @Test
    void reportsPathwayThatNobodyTook() {
        CertificationSheet never = RNCP.withStatistics(cohort(2022, 10, 0), cohort(2023, 10, 0), cohort(2024, 9, 0));
        assertThat(rule("ACC-007"), never).isViolatedAt("/statistics");
        assertThat(rule("ACC-007"), inferring(never, EXPERIENCE)).isViolatedAt("/statistics");
        assertThat(rule("ACC-007"), RNCP.withStatistics(never.statistics().subList(0, 2)))
                .passes();
        assertThat(rule("ACC-007"), RNCP.withStatistics(cohort(2022, 9, 0), cohort(2022, 9, 0), cohort(2023, 9, 0)))
                .passes();
        assertThat(
                        rule("ACC-007"),
                        RNCP.withStatistics(
                                cohort(2022, 9, 0),
                                cohort(2023, 9, 0),
                                cohort(2024, 9, 0),
                                cohort(2021, 9, 0).withCertifiedByVaeCount(OptionalInt.empty())))
                .passes();
    }

    @Test
    void closedPathwayIsOneFaultHoweverOftenItWasTaken() {
        CertificationSheet closed = rncp(Pathway.EXPERIENCE, Answer.NO);
        assertThat(rule("ACC-007"), byLawOf2024(closed)).isViolatedAt("/statistics/0/certifiedByVaeCount");
        assertThat(rule("ACC-003"), closed).isViolatedAt(EXPERIENCE);
        assertThat(rule("ACC-007"), closed).as("ACC-003 reports it").doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void countsNeedAnAnswerToDisagreeWith() {
        CertificationSheet unknown = rncp(Pathway.EXPERIENCE, Answer.UNKNOWN);
        assertThat(rule("ACC-007"), unknown).isUndeterminedAt(EXPERIENCE);
        assertThat(rule("ACC-007"), rncp(Pathway.EXPERIENCE, Answer.NO).withStatistics(cohort(2024, 9, 0)))
                .passes();
        assertThat(
                        rule("ACC-007"),
                        byLawOf2024(rncp(Pathway.EXPERIENCE, Answer.NO))
                                .withStatistics(cohort(2024, 9, 0), cohort(2023, 9, 1)))
                .isViolatedAt("/statistics/1/certifiedByVaeCount");
        assertThat(rule("ACC-007"), RNCP.withStatistics(List.of())).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("ACC-007"), losing(RNCP.withStatistics(List.of()), "/statistics"))
                .isUndeterminedAt("/statistics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avoir suivi la formation",
                "AVOIR SUIVI L’INTÉGRALITÉ DE LA FORMATION",
                "Il faut avoir effectué le parcours de formation.",
                "On peut candidater sans avoir suivi la formation. Par exception, les mineurs doivent avoir suivi la"
                        + " formation.",
            })
    void trainingIsRecognisedInPrerequisites(String text) {
        assertThat(rule("ACC-008"), asking(text)).isViolatedAt("/prerequisites/entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avoir suivi une scolarité",
                "Avoir suivi une formation en comptabilité",
                "Pour suivre la formation, un baccalauréat est demandé",
                "On peut candidater sans avoir suivi la formation",
                "Un an d'expérience",
                "Néant"
            })
    void otherPrerequisitesPass(String text) {
        assertThat(rule("ACC-008"), asking(text)).passes();
    }

    @Test
    void prerequisitesMatterToIndividualsOnly() {
        CertificationSheet asking = asking("Avoir suivi la formation");
        assertThat(rule("ACC-008"), answering(asking, Pathway.INDIVIDUAL_APPLICATION, Answer.NO))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("ACC-008"), answering(asking, Pathway.INDIVIDUAL_APPLICATION, Answer.UNKNOWN))
                .isUndeterminedAt("/accessPathways/4/available");
        assertThat(rule("ACC-008"), inferring(asking, "/accessPathways/4/available"))
                .isUndeterminedAt("/accessPathways/4/available");
        assertThat(rule("ACC-008"), losing(RNCP, "/prerequisites/entry")).isUndeterminedAt("/prerequisites/entry");
        assertThat(
                        rule("ACC-008"),
                        RNCP.withPrerequisites(
                                RNCP.prerequisites().withCertification(Prose.of("Avoir suivi la formation"))))
                .isViolatedAt("/prerequisites/certification");
    }

    @Test
    void juryWithoutAnswerIsAnAnswerForgotten() {
        assertThat(rule("ACC-009"), rncp(Pathway.EXPERIENCE, Answer.UNKNOWN)).isViolatedAt(EXPERIENCE);
        assertThat(rule("ACC-009"), JuryExamples.byExperience(rncp(Pathway.EXPERIENCE, Answer.UNKNOWN), "-"))
                .passes();
        assertThat(rule("ACC-009"), inferring(RNCP, "/accessPathways/*/available"))
                .doesNotApply(INFERRED_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CQP Vendeur",
                "CQPM Soudeur",
                "CQPI Opérateur",
                "Certificat de qualification professionnelle Hôte",
                "C.Q.P. Agent"
            })
    void qualificationCertificateIsNotPreparedByApprenticeship(String title) {
        assertThat(rule("ACC-010"), rncp(Pathway.APPRENTICESHIP, Answer.YES).withTitle(title))
                .isViolatedAt("/accessPathways/1/available");
        assertThat(rule("ACC-010"), rncp(Pathway.APPRENTICESHIP, Answer.NO).withTitle(title))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Titre équivalent au CQP Vendeur", "BTS Maintenance", "Conseiller acqp", "Formateur de CQP"})
    void otherAwardsMayBePreparedByApprenticeship(String title) {
        assertThat(rule("ACC-010"), rncp(Pathway.APPRENTICESHIP, Answer.YES).withTitle(title))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VAE : un an d'expérience minimum",
                "Les candidats à la VAE doivent justifier d'au moins 3 années d'activité.",
                "Validation des acquis de l'expérience : justifier d'une année d'exercice",
                "Par la VAE, avoir une expérience d'au moins 3 ans",
                "Recevabilité VAE après 12 mois d'activité",
                "Pour la VAE : minimum 1607 heures d'activité"
            })
    void minimumOfExperienceIsNoLongerRequired(String text) {
        assertThat(rule("ACC-011"), asking(text)).isViolatedAt("/prerequisites/entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Justifier de trois ans d'expérience professionnelle.",
                "Par la VAE, sans durée minimale d'un an d'expérience.",
                "VAE : aucune durée d'un an d'expérience n'est exigée.",
                "Le jury de VAE comprend deux professionnels justifiant de trois ans d'expérience.",
                "VAE : expérience en rapport avec la certification",
                "La VAE dure au moins six mois."
            })
    void otherExperienceMayBeRequired(String text) {
        assertThat(rule("ACC-011"), asking(text)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avoir moins de 30 ans",
                "Être âgé de 18 à 25 ans",
                "Âge maximum : 35 ans",
                "Être de nationalité française",
                "Être ressortissant de l'Union européenne",
                "Avoir entre 18 et 26 ans"
            })
    void personalConditionIsReported(String text) {
        assertThat(rule("ACC-012"), asking(text)).isViolatedAt("/prerequisites/entry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Être majeur",
                "Avoir au moins 18 ans",
                "Avoir moins de 30 ans pour un contrat d'apprentissage",
                "Permis de conduire",
                "Maîtriser le français",
                "Diplôme obtenu depuis moins de 10 ans",
                "Certificat médical de moins de 3 mois"
            })
    void otherConditionsPass(String text) {
        assertThat(rule("ACC-012"), asking(text)).passes();
    }

    @Test
    void conditionOfARegulatedOccupationIsNotJudged() {
        assertThat(rule("ACC-012"), asking("Être de nationalité française").withTitle("Agent de sûreté"))
                .isUndeterminedAt("/prerequisites/entry");
    }
}
