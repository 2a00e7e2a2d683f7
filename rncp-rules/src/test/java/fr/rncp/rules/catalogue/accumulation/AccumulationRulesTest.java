package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.Verdicts.assertFound;
import static fr.rncp.rules.catalogue.Verdicts.assertNotApplicable;
import static fr.rncp.rules.catalogue.Verdicts.assertPassed;
import static fr.rncp.rules.catalogue.Verdicts.assertUndetermined;
import static fr.rncp.rules.catalogue.Verdicts.lost;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.WORK;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.answering;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.asking;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.interviewed;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.options;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.juries.JuryExamples;
import fr.rncp.rules.catalogue.relations.RegisterExamples;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccumulationRulesTest {

    private static final String TEXT = "/description/accumulation";
    private static final String NOTHING_MORE = "Il n'y a pas de blocs optionnels ni d'évaluations complémentaires.";

    private static CertificationSheet saying(String text) {
        return AccumulationExamples.saying(RNCP, text);
    }

    @Test
    void absenceStatedIsNoDescription() {
        assertFound("CAP-001", saying("Néant"), TEXT);
        assertNotApplicable("CAP-001", saying("").withBlocks(List.of()), Reason.NOTHING_TO_JUDGE);
        assertUndetermined("CAP-001", lost(saying(""), TEXT), TEXT);
        assertNotApplicable("CAP-001", RS, Reason.RNCP_ONLY);
    }

    @Test
    void totalIsThatOfTheSheet() {
        assertPassed("CAP-002", saying("Il faut valider les deux blocs de compétences."));
        assertFound("CAP-002", saying("Il faut valider l'ensemble des trois blocs de compétences."), TEXT);
        assertNotApplicable("CAP-002", saying("Il faut tout valider."), Reason.NOTHING_TO_JUDGE);
        assertNotApplicable(
                "CAP-002", saying("Il faut valider les deux blocs.").withBlocks(List.of()), Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void eachNumberIsReportedOnce() {
        List<Finding> findings = assertFound(
                "CAP-002",
                saying(
                        "L'ensemble des quatre blocs de compétences est requis. L'ensemble des quatre blocs de compétences est évalué."),
                TEXT);
        assertThat(findings.get(0).message(Language.FRENCH)).isEqualTo("Le texte compte 4 blocs ; la fiche en a 2.");
        assertThat(findings.get(0).excerpt().orElse("").replaceFirst("^.*?(?=ensemble)", ""))
                .isEqualTo("ensemble des quatre blocs de compétences");
    }

    @Test
    void numberOfSomeBlocksMayBeSmaller() {
        assertPassed("CAP-002", saying("La validation d'un bloc de compétences sur deux donne une attestation."));
        CertificationSheet three = RNCP.withBlocks(List.of(
                RNCP.blocks().get(0), RNCP.blocks().get(1), RNCP.blocks().get(0).withTitle("Restaurer (option cuir)")));
        assertUndetermined(
                "CAP-002",
                AccumulationExamples.saying(three, "Il faut valider l'ensemble des deux blocs de compétences."),
                TEXT);
        assertFound(
                "CAP-002",
                AccumulationExamples.saying(three, "Il faut valider l'ensemble des quatre blocs de compétences."),
                TEXT);
    }

    @Test
    void oneTotalAgreesWithItself() {
        assertPassed("CAP-003", saying("L'ensemble des trois blocs de compétences est requis."));
        assertNotApplicable("CAP-003", saying("Tout est requis."), Reason.NOTHING_TO_JUDGE);
        assertUndetermined("CAP-003", lost(saying(""), TEXT), TEXT);
    }

    @Test
    void optionsContradictAllBlocksUnlessTheTextKnowsOfThem() {
        String all = "La validation de l'ensemble des blocs de compétences permet d'obtenir la certification.";
        assertFound("CAP-004", AccumulationExamples.saying(options(), all), TEXT);
        assertPassed("CAP-004", AccumulationExamples.saying(titled("Dorer (option cuir)", "Relier"), all));
        assertUndetermined("CAP-004", AccumulationExamples.saying(options(), all + " Une option est prise."), TEXT);
        assertNotApplicable(
                "CAP-004", AccumulationExamples.saying(options(), "Un jury décide."), Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void conditionMayStandInTheFieldOrAtABlock() {
        assertFound("CAP-005", saying(WORK), "/prerequisites/certification");
        assertFound("CAP-005", asking(saying(WORK), "Néant"), "/prerequisites/certification");
        assertPassed("CAP-005", asking(saying(WORK), "Avoir effectué un stage en entreprise."));
        assertUndetermined("CAP-005", asking(saying(WORK), "Voir le règlement."), "/prerequisites/certification");
        assertPassed(
                "CAP-005",
                saying(WORK)
                        .withBlocks(RNCP.blocks()
                                .get(0)
                                .withCertificationPrerequisite(Prose.of("Avoir effectué un stage en entreprise."))));
        assertNotApplicable("CAP-005", saying("Rien de plus."), Reason.NOTHING_TO_JUDGE);
        assertUndetermined(
                "CAP-005", lost(saying(WORK), "/prerequisites/certification"), "/prerequisites/certification");
    }

    @Test
    void onlyWhatIsAskedForIsACondition() {
        assertNotApplicable(
                "CAP-005",
                saying("La certification s'obtient par la validation des deux blocs. Un stage n'est pas obligatoire."),
                Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void limitsInTimeAreNamed() {
        List<Finding> years =
                assertFound("CAP-006", saying("Les blocs de compétences validés sont valables cinq ans."), TEXT);
        assertThat(years.get(0).messageKey()).isEqualTo("CAP-006");
        List<Finding> lost =
                assertFound("CAP-006", saying("Les blocs de compétences validés ne sont pas acquis à vie."), TEXT);
        assertThat(lost.get(0).messageKey()).isEqualTo("CAP-006.lost");
        assertPassed("CAP-006", saying("Les blocs de compétences validés restent acquis à vie."));
        assertNotApplicable("CAP-006", saying("Un jury décide."), Reason.NOTHING_TO_JUDGE);
        assertUndetermined("CAP-006", lost(saying(""), TEXT), TEXT);
    }

    @Test
    void professionalTitlesMayLimitBlocksToTheirTerm() {
        String term =
                "Les blocs de compétences validés restent acquis pendant la durée d'enregistrement de la certification.";
        CertificationSheet title = JuryExamples.professionalTitle("Deux professionnels habilités");
        assertThat(assertFound("CAP-006", saying(term), TEXT).get(0).severity()).isEqualTo(Severity.INFO);
        assertPassed("CAP-006", AccumulationExamples.saying(title, term));
        assertUndetermined("CAP-006", lost(saying(term), "/classification/diplomaType"), "/classification/diplomaType");
    }

    @Test
    void whatIsDeniedMustNotBeDescribed() {
        assertPassed("CAP-007", saying(NOTHING_MORE));
        assertThat(assertFound(
                                "CAP-007",
                                AccumulationExamples.saying(titled("Relier", "Dorer (facultatif)"), NOTHING_MORE),
                                "/blocks/1/title")
                        .get(0)
                        .messageKey())
                .isEqualTo("CAP-007.option");
        assertThat(assertFound("CAP-007", interviewed(saying(NOTHING_MORE)), "/description/assessment")
                        .get(0)
                        .messageKey())
                .isEqualTo("CAP-007.interview");
        CertificationSheet supplement = saying(NOTHING_MORE)
                .withDescription(saying(NOTHING_MORE)
                        .description()
                        .withAssessment(Prose.of(
                                "Le titre est complété par un certificat complémentaire de spécialisation (CCS).")));
        assertThat(assertFound("CAP-007", supplement, "/description/assessment")
                        .get(0)
                        .messageKey())
                .isEqualTo("CAP-007.specialisation");
        assertNotApplicable("CAP-007", interviewed(saying("Un jury décide.")), Reason.NOTHING_TO_JUDGE);
        assertUndetermined("CAP-007", lost(saying(NOTHING_MORE), "/description/assessment"), "/description/assessment");
    }

    @Test
    void blankTextNamesNothing() {
        assertNotApplicable("CAP-008", saying(""), Reason.NOTHING_TO_JUDGE);
        assertNotApplicable("CAP-009", saying("Sans objet"), Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void eachMissingOutcomeIsNamed() {
        List<Finding> findings = assertFound(
                "CAP-009", saying("La validation des deux blocs permet d'obtenir la certification."), TEXT, TEXT);
        assertThat(findings.stream()
                        .map(finding -> finding.message(Language.FRENCH))
                        .toList())
                .isEqualTo(List.of(
                        "Le texte ne parle pas de l'issue suivante : la validation partielle.",
                        "Le texte ne parle pas de l'issue suivante : la non-validation."));
    }

    @Test
    void answerOnCorrespondencesFitsTheRows() {
        assertPassed("CAP-010", answering(Answer.NO));
        assertFound("CAP-010", answering(Answer.YES), "/relations/correspondences");
        assertUndetermined(
                "CAP-010", lost(answering(Answer.YES), "/relations/correspondences"), "/relations/correspondences");
        CertificationSheet row = RegisterExamples.corresponding(
                answering(Answer.YES), RegisterExamples.row("RNCP40001BC01", "RNCP30001BC01"));
        assertPassed("CAP-010", row);
        assertFound("CAP-010", AccumulationExamples.saying(row, "Il n'y a aucune correspondance."), TEXT);
        assertNotApplicable(
                "CAP-010",
                AccumulationExamples.saying(answering(Answer.UNKNOWN), "Un jury décide."),
                Reason.NOTHING_TO_JUDGE);
    }
}
