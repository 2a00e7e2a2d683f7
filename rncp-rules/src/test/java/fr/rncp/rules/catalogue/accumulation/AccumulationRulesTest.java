package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.model.Language.FRENCH;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.Outcome.Reason.RNCP_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.WORK;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.answering;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.asking;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.interviewed;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.options;
import static fr.rncp.rules.catalogue.accumulation.AccumulationExamples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.catalogue.juries.JuryExamples;
import fr.rncp.rules.catalogue.relations.RegisterExamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccumulationRulesTest {

    private static final String TEXT = "/description/accumulation";
    private static final String NOTHING_MORE = "Il n'y a pas de blocs optionnels ni d'évaluations complémentaires.";

    private static CertificationSheet saying(String text) {
        return AccumulationExamples.saying(RNCP, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAP-002", "CAP-003", "CAP-004", "CAP-005", "CAP-006", "CAP-007", "BLK-017"})
    void sheetOfTheRsWithoutBlocksHasNothingToAccumulate(String rule) {
        assertThat(rule(rule), losing(RS, "/description/accumulation", "/prerequisites"))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void statedAbsenceIsNotADescription() {
        assertThat(rule("CAP-001"), saying("Néant")).isViolatedAt(TEXT);
        assertThat(rule("CAP-001"), saying("").withBlocks(List.of())).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-001"), losing(saying(""), TEXT)).isUndeterminedAt(TEXT);
        assertThat(rule("CAP-001"), RS).doesNotApply(RNCP_ONLY);
    }

    @Test
    void totalIsThatOfTheSheet() {
        assertThat(rule("CAP-002"), saying("Il faut valider les deux blocs de compétences."))
                .passes();
        assertThat(rule("CAP-002"), saying("Il faut valider l'ensemble des trois blocs de compétences."))
                .isViolatedAt(TEXT);
        assertThat(rule("CAP-002"), saying("Il faut tout valider.")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-002"), saying("Il faut valider les deux blocs.").withBlocks(List.of()))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void eachNumberIsReportedOnce() {
        assertThat(
                        rule("CAP-002"),
                        saying(
                                "L'ensemble des quatre blocs de compétences est requis. L'ensemble des quatre blocs de compétences est évalué."))
                .isViolatedAt(TEXT)
                .says(FRENCH, "Le texte sur la capitalisation mentionne 4 blocs, mais la fiche en comporte 2.")
                .quotes("L'ensemble des quatre blocs de compétences");
    }

    @Test
    void numberOfSomeBlocksMayBeSmaller() {
        assertThat(rule("CAP-002"), saying("La validation d'un bloc de compétences sur deux donne une attestation."))
                .passes();
        CertificationSheet three = RNCP.withBlocks(List.of(
                RNCP.blocks().get(0), RNCP.blocks().get(1), RNCP.blocks().get(0).withTitle("Restaurer (option cuir)")));
        assertThat(
                        rule("CAP-002"),
                        AccumulationExamples.saying(three, "Il faut valider l'ensemble des deux blocs de compétences."))
                .isUndeterminedAt(TEXT);
        assertThat(
                        rule("CAP-002"),
                        AccumulationExamples.saying(
                                three, "Il faut valider l'ensemble des quatre blocs de compétences."))
                .isViolatedAt(TEXT);
    }

    @Test
    void oneTotalAgreesWithItself() {
        assertThat(rule("CAP-003"), saying("L'ensemble des trois blocs de compétences est requis."))
                .passes();
        assertThat(rule("CAP-003"), saying("Tout est requis.")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-003"), losing(saying(""), TEXT)).isUndeterminedAt(TEXT);
    }

    @Test
    void optionsContradictAllBlocksUnlessTheTextKnowsOfThem() {
        String all = "La validation de l'ensemble des blocs de compétences permet d'obtenir la certification.";
        assertThat(rule("CAP-004"), AccumulationExamples.saying(options(), all)).isViolatedAt(TEXT);
        assertThat(rule("CAP-004"), AccumulationExamples.saying(titled("Dorer (option cuir)", "Relier"), all))
                .passes();
        assertThat(rule("CAP-004"), AccumulationExamples.saying(options(), all + " Une option est prise."))
                .isUndeterminedAt(TEXT);
        assertThat(rule("CAP-004"), AccumulationExamples.saying(options(), "Un jury décide."))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void allBlocksAreRequiredInManyWords() {
        for (String all : List.of(
                "Chacun des deux blocs est exigé.",
                "Chacun des blocs de compétences est obligatoire.",
                "Les deux blocs sont tous requis.")) {
            assertThat(rule("CAP-004"), AccumulationExamples.saying(options(), all))
                    .as(all)
                    .isViolatedAt(TEXT);
            assertThat(rule("CAP-004"), saying(all)).as(all).passes();
        }
    }

    @Test
    void deniedOptionIsNotInATitle() {
        for (String none : List.of(
                "Il n'existe pas de bloc optionnel.",
                "La certification ne comporte aucun bloc facultatif.",
                "Aucun bloc n'est optionnel.",
                "Le titre s'obtient sans bloc optionnel.")) {
            assertThat(rule("CAP-007"), AccumulationExamples.saying(titled("Relier", "Dorer (facultatif)"), none))
                    .as(none)
                    .finds("INFO CAP-007.option at /blocks/1/title");
            assertThat(rule("CAP-007"), saying(none)).as(none).passes();
        }
    }

    @Test
    void numberOfABlockIsNotAboveTheirNumber() {
        assertThat(rule("CAP-002"), saying("Le bloc 3 est évalué à l'oral."))
                .finds("WARNING CAP-002.named at " + TEXT)
                .quotes("bloc 3");
        assertThat(rule("CAP-002"), saying("Le bloc 2 est évalué à l'oral.")).passes();
        assertThat(
                        rule("CAP-002"),
                        AccumulationExamples.saying(titled("Relier", "Bloc 3 - Dorer"), "Le bloc 3 est évalué."))
                .passes();
    }

    @Test
    void outcomesInOtherWordsAreNotJudged() {
        assertThat(
                        rule("CAP-009"),
                        saying(
                                "Deux blocs réussis : délivrance du titre. Un ou deux blocs réussis : attestation. Aucun bloc réussi : nouvelle inscription."))
                .isUndeterminedAt(TEXT);
    }

    @Test
    void conditionMayBeInTheFieldOrAtABlock() {
        assertThat(rule("CAP-005"), saying(WORK)).isViolatedAt("/prerequisites/certification");
        assertThat(rule("CAP-005"), asking(saying(WORK), "Néant")).isViolatedAt("/prerequisites/certification");
        assertThat(rule("CAP-005"), asking(saying(WORK), "Avoir effectué un stage en entreprise."))
                .passes();
        assertThat(rule("CAP-005"), asking(saying(WORK), "Voir le règlement."))
                .isUndeterminedAt("/prerequisites/certification");
        assertThat(
                        rule("CAP-005"),
                        saying(WORK)
                                .withBlocks(RNCP.blocks()
                                        .get(0)
                                        .withCertificationPrerequisite(
                                                Prose.of("Avoir effectué un stage en entreprise."))))
                .passes();
        assertThat(rule("CAP-005"), saying("Rien de plus.")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-005"), losing(saying(WORK), "/prerequisites/certification"))
                .isUndeterminedAt("/prerequisites/certification");
    }

    @Test
    void onlyARequirementIsACondition() {
        assertThat(
                        rule("CAP-005"),
                        saying(
                                "La certification s'obtient par la validation des deux blocs. Un stage n'est pas obligatoire."))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void limitsInTimeAreNamed() {
        assertThat(rule("CAP-006"), saying("Les blocs de compétences validés sont valables cinq ans."))
                .finds("WARNING CAP-006 at " + TEXT);
        assertThat(rule("CAP-006"), saying("Les blocs de compétences validés ne sont pas acquis à vie."))
                .finds("WARNING CAP-006.lost at " + TEXT);
        assertThat(rule("CAP-006"), saying("Les blocs de compétences validés restent acquis à vie."))
                .passes();
        assertThat(rule("CAP-006"), saying("Un jury décide.")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-006"), losing(saying(""), TEXT)).isUndeterminedAt(TEXT);
    }

    @Test
    void professionalTitlesMayLimitBlocksToTheirTerm() {
        String term =
                "Les blocs de compétences validés restent acquis pendant la durée d'enregistrement de la certification.";
        CertificationSheet title = JuryExamples.professionalTitle("Deux professionnels habilités");
        assertThat(rule("CAP-006"), saying(term)).finds("INFO CAP-006.registered at " + TEXT);
        assertThat(rule("CAP-006"), AccumulationExamples.saying(title, term)).passes();
        assertThat(rule("CAP-006"), losing(saying(term), "/classification/diplomaType"))
                .isUndeterminedAt("/classification/diplomaType");
    }

    @Test
    void whatIsDeniedMustNotBeDescribed() {
        assertThat(rule("CAP-007"), saying(NOTHING_MORE)).passes();
        assertThat(rule("CAP-007"), AccumulationExamples.saying(titled("Relier", "Dorer (facultatif)"), NOTHING_MORE))
                .finds("INFO CAP-007.option at /blocks/1/title");
        assertThat(rule("CAP-007"), interviewed(saying(NOTHING_MORE)))
                .finds("INFO CAP-007.interview at /description/assessment");
        CertificationSheet supplement = saying(NOTHING_MORE)
                .withDescription(saying(NOTHING_MORE)
                        .description()
                        .withAssessment(Prose.of(
                                "Le titre est complété par un certificat complémentaire de spécialisation (CCS).")));
        assertThat(rule("CAP-007"), supplement).finds("INFO CAP-007.specialisation at /description/assessment");
        assertThat(rule("CAP-007"), interviewed(saying("Un jury décide."))).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-007"), losing(saying(NOTHING_MORE), "/description/assessment"))
                .isUndeterminedAt("/description/assessment");
    }

    @Test
    void blankTextNamesNothing() {
        assertThat(rule("CAP-008"), saying("")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-009"), saying("Sans objet")).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void missingOutcomesAreOneFinding() {
        assertThat(rule("CAP-009"), saying("La validation des deux blocs permet d'obtenir la certification."))
                .isViolatedAt(TEXT)
                .says(
                        FRENCH,
                        "Le texte sur la capitalisation ne prévoit ni la validation partielle, ni la non-validation.");
        assertThat(rule("CAP-009"), saying("Voir le règlement.")).finds("INFO CAP-009.none at " + TEXT);
        assertThat(
                        rule("CAP-009"),
                        saying(
                                "La validation des deux blocs permet d'obtenir la certification. Une validation partielle est possible."))
                .says(FRENCH, "Le texte sur la capitalisation ne prévoit pas la non-validation.");
    }

    @Test
    void documentIsThatOfAPartialValidation() {
        assertThat(rule("CAP-008"), saying("La validation des deux blocs permet d'obtenir la certification."))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("CAP-008"), saying("Aucun bloc ne peut être acquis séparément."))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Les blocs validés ont une durée de validité de 36 mois. | WARNING CAP-006 at /description/accumulation
            Les blocs validés sont conservés dix-huit mois. | WARNING CAP-006.term at /description/accumulation
            Les blocs demeurent acquis tant que le référentiel n'est pas modifié. | INFO CAP-006.conditional at /description/accumulation
            """)
    void termsAreNamedByKind(String text, String expected) {
        assertThat(rule("CAP-006"), saying(text)).hasOutcome(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les blocs se compensent entre eux.",
                "Une note inférieure à 10 à un bloc est compensée par les notes des autres blocs.",
                "La compensation entre blocs est admise."
            })
    void compensationIsReported(String text) {
        assertThat(rule("CAP-011"), saying(text)).isViolatedAt(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Il n'y a pas de compensation entre les blocs.", "Les blocs ne sont pas compensables."})
    void deniedCompensationPasses(String text) {
        assertThat(rule("CAP-011"), saying(text)).passes();
    }

    @Test
    void compensationWithinABlockIsAllowed() {
        assertThat(rule("CAP-011"), saying("Les épreuves d'un même bloc se compensent."))
                .doesNotApply(NOTHING_TO_JUDGE);
        CertificationSheet sheet = saying("Les blocs se compensent entre eux.");
        assertThat(rule("CAP-011"), sheet.withRegistration(sheet.registration().withType(RegistrationType.BY_LAW)))
                .doesNotApply(ON_REQUEST_ONLY);
        assertThat(rule("CAP-011"), sheet.withRegistration(sheet.registration().withType(Optional.empty())))
                .isUndeterminedAt("/registration/type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aucun bloc ne peut être acquis séparément.",
                "Aucune validation partielle n'est possible.",
                "Les blocs de compétences sont indissociables.",
                "Les blocs ne peuvent pas être validés indépendamment les uns des autres.",
                "La certification ne s'acquiert pas par blocs."
            })
    void blocksThatCannotBeAcquiredAreReported(String text) {
        assertThat(rule("CAP-012"), saying(text)).isViolatedAt(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chaque bloc peut être acquis séparément.",
                "La validation partielle d'un bloc n'est pas possible.",
                "Les blocs ne sont pas indissociables."
            })
    void otherStatementsAreNoDenial(String text) {
        assertThat(rule("CAP-012"), saying(text)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void contradictionIsReportedOnce() {
        String text =
                "La validation des deux blocs permet d'obtenir le titre. Un bloc de compétences sur quatre donne une attestation.";
        assertThat(rule("CAP-003"), saying(text))
                .says(
                        FRENCH,
                        "Le texte sur la capitalisation mentionne des nombres de blocs différents (2, 4). La fiche en comporte 2.");
        assertThat(rule("CAP-002"), saying(text)).passes();
    }

    @Test
    void optionsOfSeveralBlocksContradictAllBlocks() {
        String all = "La validation de l'ensemble des blocs de compétences permet d'obtenir la certification.";
        assertThat(
                        rule("CAP-004"),
                        AccumulationExamples.saying(titled("Dorer - Parcours Cuir", "Relier - Parcours Papier"), all))
                .isViolatedAt(TEXT);
        assertThat(
                        rule("CAP-004"),
                        AccumulationExamples.saying(titled("Dorer (bloc optionnel)", "Relier (bloc optionnel)"), all))
                .isUndeterminedAt(TEXT);
        assertThat(
                        rule("CAP-004"),
                        AccumulationExamples.saying(
                                options(),
                                "Le candidat doit valider l'ensemble des blocs de son option pour obtenir le titre."))
                .doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void answerOnCorrespondencesFitsTheRows() {
        assertThat(rule("CAP-010"), answering(Answer.NO)).passes();
        assertThat(rule("CAP-010"), answering(Answer.YES)).isViolatedAt("/relations/correspondences");
        assertThat(rule("CAP-010"), losing(answering(Answer.YES), "/relations/correspondences"))
                .isUndeterminedAt("/relations/correspondences");
        CertificationSheet row = RegisterExamples.corresponding(
                answering(Answer.YES), RegisterExamples.row("RNCP40001BC01", "RNCP30001BC01"));
        assertThat(rule("CAP-010"), row).passes();
        assertThat(rule("CAP-010"), AccumulationExamples.saying(row, "Il n'y a aucune correspondance."))
                .isViolatedAt(TEXT);
        assertThat(rule("CAP-010"), AccumulationExamples.saying(answering(Answer.UNKNOWN), "Un jury décide."))
                .doesNotApply(NOTHING_TO_JUDGE);
    }
}
