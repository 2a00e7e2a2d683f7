package fr.rncp.rules.catalogue.pathways;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.Verdicts.assertFound;
import static fr.rncp.rules.catalogue.Verdicts.assertNotApplicable;
import static fr.rncp.rules.catalogue.Verdicts.assertPassed;
import static fr.rncp.rules.catalogue.Verdicts.assertUndetermined;
import static fr.rncp.rules.catalogue.Verdicts.inferred;
import static fr.rncp.rules.catalogue.Verdicts.lost;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.adding;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.answering;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.asking;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.each;
import static fr.rncp.rules.catalogue.pathways.PathwayExamples.without;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.catalogue.juries.JuryExamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathwayRulesTest {

    private static final String EXPERIENCE = "/accessPathways/5/available";

    private static CertificationSheet rncp(Pathway pathway, Answer answer) {
        return answering(RNCP, pathway, answer);
    }

    @Test
    void unknownAnswerIsNoMissingRow() {
        assertUndetermined("ACC-001", rncp(Pathway.EXPERIENCE, Answer.UNKNOWN), EXPERIENCE);
        assertUndetermined(
                "ACC-001", lost(rncp(Pathway.EXPERIENCE, Answer.UNKNOWN), EXPERIENCE), "/accessPathways/*/available");
        assertFound("ACC-001", without(Pathway.EXPERIENCE), "/accessPathways");
    }

    @Test
    void lostRowsAreNotMissing() {
        assertUndetermined(
                "ACC-001",
                lost(without(Pathway.EXPERIENCE), "/accessPathways/*/available"),
                "/accessPathways/*/available");
    }

    @Test
    void rsHasNoSixPathways() {
        assertNotApplicable("ACC-001", RS, Reason.RNCP_ONLY);
        assertNotApplicable("ACC-003", RS, Reason.RNCP_ONLY);
        assertNotApplicable("ACC-004", RNCP, Reason.RS_ONLY);
    }

    @Test
    void allClosedNeedsAllAnswers() {
        CertificationSheet closed = each(row -> row.withAvailable(Answer.NO));
        assertFound("ACC-002", closed, "/accessPathways");
        assertUndetermined("ACC-002", answering(closed, Pathway.EXPERIENCE, Answer.UNKNOWN), EXPERIENCE);
        assertUndetermined(
                "ACC-002", closed.withAccessPathways(closed.accessPathways().subList(0, 5)), "/accessPathways");
        assertPassed("ACC-002", answering(closed, Pathway.EXPERIENCE, Answer.YES));
    }

    @Test
    void closedRsNeedsNoAnswerOnApprenticeship() {
        CertificationSheet closed = each(row -> row.withAvailable(Answer.NO)).withNumber(RS.number());
        assertFound("ACC-002", closed, "/accessPathways");
        assertFound(
                "ACC-002",
                closed.withAccessPathways(closed.accessPathways().stream()
                        .filter(row -> row.pathway() != Pathway.APPRENTICESHIP)
                        .toList()),
                "/accessPathways");
    }

    @Test
    void experienceWithoutAnswerIsUndetermined() {
        assertFound("ACC-003", rncp(Pathway.EXPERIENCE, Answer.NO), EXPERIENCE);
        assertUndetermined("ACC-003", rncp(Pathway.EXPERIENCE, Answer.UNKNOWN), EXPERIENCE);
        assertUndetermined("ACC-003", without(Pathway.EXPERIENCE), "/accessPathways");
    }

    @Test
    void inferredYesAccusesNobody() {
        CertificationSheet open = adding(Pathway.APPRENTICESHIP, Answer.YES);
        assertFound("ACC-004", open, "/accessPathways/1/available");
        assertUndetermined("ACC-004", inferred(open, "/accessPathways/1/available"), "/accessPathways/1/available");
        assertNotApplicable("ACC-004", RS, Reason.NOTHING_TO_JUDGE);
        assertUndetermined("ACC-004", lost(RS, "/accessPathways"), "/accessPathways");
        assertUndetermined("ACC-005", adding(Pathway.EXPERIENCE, Answer.UNKNOWN), "/accessPathways/1/available");
    }

    @Test
    void contractSuitsQualificationCertificates() {
        CertificationSheet open = adding(Pathway.PROFESSIONALISATION_CONTRACT, Answer.YES);
        assertPassed("ACC-006", adding(Pathway.PROFESSIONALISATION_CONTRACT, Answer.NO));
        assertPassed("ACC-006", open.withTitle("Certificat de qualification professionnelle de doreur"));
        assertPassed(
                "ACC-006",
                open.withClassification(open.classification().withDiplomaType(Coded.of(new DiplomaTypeCode("CQP")))));
        assertFound("ACC-006", open.withTitle("Doreur, ancien acquptiste"), "/accessPathways/1/available");
        assertUndetermined("ACC-006", lost(open, "/classification/diplomaType"), "/classification/diplomaType");
    }

    @Test
    void pathwayThatNobodyTookIsWorthAWord() {
        CertificationSheet never = RNCP.withStatistics(cohort(2022, 10, 0), cohort(2023, 10, 0), cohort(2024, 9, 0));
        assertFound("ACC-007", never, "/statistics");
        assertFound("ACC-007", inferred(never, EXPERIENCE), "/statistics");
        assertPassed("ACC-007", RNCP.withStatistics(never.statistics().subList(0, 2)));
        assertPassed("ACC-007", RNCP.withStatistics(cohort(2022, 9, 0), cohort(2022, 9, 0), cohort(2023, 9, 0)));
        assertPassed(
                "ACC-007",
                RNCP.withStatistics(
                        cohort(2022, 9, 0),
                        cohort(2023, 9, 0),
                        cohort(2024, 9, 0),
                        cohort(2021, 9, 0).withCertifiedByVaeCount(java.util.OptionalInt.empty())));
    }

    @Test
    void countsNeedAnAnswerToDisagreeWith() {
        CertificationSheet unknown = rncp(Pathway.EXPERIENCE, Answer.UNKNOWN);
        assertUndetermined("ACC-007", unknown, EXPERIENCE);
        assertPassed("ACC-007", rncp(Pathway.EXPERIENCE, Answer.NO).withStatistics(cohort(2024, 9, 0)));
        assertFound(
                "ACC-007",
                rncp(Pathway.EXPERIENCE, Answer.NO).withStatistics(cohort(2024, 9, 0), cohort(2023, 9, 1)),
                "/statistics/1/certifiedByVaeCount");
        assertNotApplicable("ACC-007", RNCP.withStatistics(List.of()), Reason.NOTHING_TO_JUDGE);
        assertUndetermined("ACC-007", lost(RNCP.withStatistics(List.of()), "/statistics"), "/statistics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avoir suivi la formation",
                "AVOIR SUIVI L’INTÉGRALITÉ DE LA FORMATION",
                "Il faut avoir effectué le parcours de formation.",
                "On peut candidater sans avoir suivi la formation. Par exception, les mineurs doivent avoir suivi la formation.",
            })
    void trainingIsRecognisedInPrerequisites(String text) {
        assertFound("ACC-008", asking(text), "/prerequisites/entry");
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
        assertPassed("ACC-008", asking(text));
    }

    @Test
    void prerequisitesMatterToIndividualsOnly() {
        CertificationSheet asking = asking("Avoir suivi la formation");
        assertNotApplicable(
                "ACC-008", answering(asking, Pathway.INDIVIDUAL_APPLICATION, Answer.NO), Reason.NOTHING_TO_JUDGE);
        assertUndetermined(
                "ACC-008",
                answering(asking, Pathway.INDIVIDUAL_APPLICATION, Answer.UNKNOWN),
                "/accessPathways/4/available");
        assertUndetermined("ACC-008", inferred(asking, "/accessPathways/4/available"), "/accessPathways/4/available");
        assertUndetermined("ACC-008", lost(RNCP, "/prerequisites/entry"), "/prerequisites/entry");
        assertFound(
                "ACC-008",
                RNCP.withPrerequisites(RNCP.prerequisites().withCertification(Prose.of("Avoir suivi la formation"))),
                "/prerequisites/certification");
    }

    @Test
    void juryWithoutAnswerIsAnAnswerForgotten() {
        assertFound("ACC-009", rncp(Pathway.EXPERIENCE, Answer.UNKNOWN), EXPERIENCE);
        assertPassed("ACC-009", JuryExamples.byExperience(rncp(Pathway.EXPERIENCE, Answer.UNKNOWN), "-"));
        assertNotApplicable("ACC-009", inferred(RNCP, "/accessPathways/*/available"), Reason.INFERRED_VALUE);
    }
}
