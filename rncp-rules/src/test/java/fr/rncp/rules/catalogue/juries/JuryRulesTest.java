package fr.rncp.rules.catalogue.juries;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.Verdicts.assertFound;
import static fr.rncp.rules.catalogue.Verdicts.assertNotApplicable;
import static fr.rncp.rules.catalogue.Verdicts.assertPassed;
import static fr.rncp.rules.catalogue.Verdicts.assertUndetermined;
import static fr.rncp.rules.catalogue.Verdicts.inferred;
import static fr.rncp.rules.catalogue.Verdicts.lost;
import static fr.rncp.rules.catalogue.juries.JuryExamples.all;
import static fr.rncp.rules.catalogue.juries.JuryExamples.byExperience;
import static fr.rncp.rules.catalogue.juries.JuryExamples.closed;
import static fr.rncp.rules.catalogue.juries.JuryExamples.cqp;
import static fr.rncp.rules.catalogue.juries.JuryExamples.of2021;
import static fr.rncp.rules.catalogue.juries.JuryExamples.professionalTitle;
import static fr.rncp.rules.catalogue.juries.JuryExamples.starting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.Pathway;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.catalogue.pathways.PathwayExamples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JuryRulesTest {

    private static final String FIRST = "/accessPathways/0/jury";
    private static final String EXPERIENCE = "/accessPathways/5/jury";

    @Test
    void openPathwayWithoutTextHasNoJury() {
        assertFound("JUR-001", byExperience(RNCP, ""), EXPERIENCE);
        assertFound("JUR-001", byExperience(RNCP, "-"), EXPERIENCE);
        assertPassed("JUR-001", closed("-"));
        assertUndetermined("JUR-001", lost(byExperience(RNCP, ""), "/accessPathways/*/jury"), "/accessPathways/*/jury");
        assertNotApplicable("JUR-001", RNCP.withAccessPathways(List.of()), Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void inferredAnswerCannotBeComparedWithItsOwnJury() {
        assertNotApplicable("JUR-001", inferred(RNCP, "/accessPathways/*/available"), Reason.INFERRED_VALUE);
        assertNotApplicable(
                "JUR-002",
                inferred(all("x").withAccessPathways(closed("x").accessPathways()), "/accessPathways/5/available"),
                Reason.INFERRED_VALUE);
    }

    @Test
    void closedPathwayWithTextIsOdd() {
        assertFound("JUR-002", closed("Le jury compte trois membres."), EXPERIENCE);
        assertPassed("JUR-002", closed("Néant"));
        assertNotApplicable("JUR-002", RNCP, Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void twoMembersAreEnough() {
        assertPassed("JUR-003", all("Le jury est composé de deux membres."));
        assertPassed("JUR-003", all("Le jury est composé d'au moins deux membres."));
        assertFound("JUR-003", all("Le jury est composé d'un évaluateur."), FIRST);
    }

    @Test
    void membersThatAreNotStatedAreNotCounted() {
        assertUndetermined("JUR-003", all("Le jury est désigné par le directeur."), FIRST);
        assertUndetermined("JUR-003", lost(RNCP, "/accessPathways"), "/accessPathways");
        assertNotApplicable("JUR-003", all("-"), Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void sharedTextIsJudgedOnceAndClosedPathwaysAreNot() {
        assertFound(
                "JUR-003",
                byExperience(all("Le jury est composé d'un membre."), "Le jury compte deux membres."),
                FIRST);
        CertificationSheet small = closed("Le jury est composé d'un membre.");
        assertPassed("JUR-003", small);
        assertFound("JUR-003", PathwayExamples.answering(small, Pathway.EXPERIENCE, Answer.UNKNOWN), EXPERIENCE);
    }

    @Test
    void lostAnswerDoesNotHideTheJury() {
        CertificationSheet small = all("Le jury est composé d'un membre.");
        assertFound("JUR-003", lost(small, "/accessPathways/5/available"), FIRST);
        assertPassed("JUR-003", lost(RNCP, "/accessPathways/5/available"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deux formateurs et un représentant de l'entreprise",
                "Deux formateurs et un expert",
                "Le jury est nommé par le recteur.",
            })
    void otherWordsForPractitionersLeaveADoubt(String jury) {
        assertUndetermined("JUR-004", byExperience(RNCP, jury), EXPERIENCE);
    }

    @Test
    void practitionersAreAskedOfTodaysVaeJuryOnly() {
        CertificationSheet trainers = byExperience(RNCP, "Deux formateurs et le directeur de l'école");
        assertFound("JUR-004", trainers, EXPERIENCE);
        assertNotApplicable("JUR-004", closed("Deux formateurs"), Reason.NOTHING_TO_JUDGE);
        assertThat(RuleCatalogue.rule(RuleId.of("JUR-004"))
                        .orElseThrow()
                        .check(trainers, RuleContext.at(LocalDate.of(2024, 4, 12))))
                .isEqualTo(new NotApplicable(Reason.NOT_IN_FORCE));
        assertPassed("JUR-004", byExperience(RNCP, "Le jury compte trois membres, dont un professionnel."));
    }

    @Test
    void rolesOtherThanTrainersMayBeOfTheOccupation() {
        assertFound("JUR-004", byExperience(RNCP, "Le jury comprend un formateur et deux enseignants."), EXPERIENCE);
        assertUndetermined(
                "JUR-004", byExperience(RNCP, "Le jury comprend un formateur et deux infirmiers."), EXPERIENCE);
        assertUndetermined(
                "JUR-004",
                byExperience(RNCP, "Le jury comprend deux formateurs et un directeur d'agence."),
                EXPERIENCE);
    }

    @Test
    void oldLawAskedForTwoProfessionalsAndAQuarter() {
        assertFound("JUR-005", of2021("Le jury compte trois membres, dont un professionnel."), EXPERIENCE);
        assertPassed("JUR-005", of2021("Le jury compte huit membres, dont deux professionnels."));
        assertThat(assertFound("JUR-005", of2021("Le jury compte neuf membres, dont deux professionnels."), EXPERIENCE)
                        .get(0)
                        .messageKey())
                .isEqualTo("JUR-005.share");
        assertUndetermined("JUR-005", of2021("Le jury compte un professionnel et un expert."), EXPERIENCE);
        assertUndetermined("JUR-005", of2021("Le jury est nommé par le recteur."), EXPERIENCE);
    }

    @Test
    void oldLawHeldForFourYears() {
        String jury = "Le jury compte cinq membres, dont un professionnel.";
        assertFound("JUR-005", byExperience(starting(LocalDate.of(2019, 11, 4)), jury), EXPERIENCE);
        assertNotApplicable("JUR-005", byExperience(starting(LocalDate.of(2019, 11, 3)), jury), Reason.NOT_IN_FORCE);
        assertFound("JUR-005", byExperience(starting(LocalDate.of(2023, 12, 28)), jury), EXPERIENCE);
        assertNotApplicable("JUR-005", byExperience(starting(LocalDate.of(2023, 12, 29)), jury), Reason.NOT_IN_FORCE);
    }

    @Test
    void halfFromOutsideIsStated() {
        assertPassed("JUR-006", all(JuryExamples.HALF_OUTSIDE));
        assertThat(assertFound("JUR-006", all("20 % des membres du jury sont externes."), FIRST)
                        .get(0)
                        .messageKey())
                .isEqualTo("JUR-006.below");
        assertFound("JUR-006", all("Le jury compte trois membres."), FIRST);
        assertUndetermined("JUR-006", all("Le jury compte des personnes externes."), FIRST);
    }

    @Test
    void evenJuryNeedsAChair() {
        assertFound("JUR-007", all("Le jury est composé de quatre membres."), FIRST);
        assertPassed("JUR-007", all("Le jury est composé de trois membres."));
        assertPassed("JUR-007", all("Le jury est composé de quatre membres et présidé par un juge."));
        assertPassed("JUR-007", all("Le jury est composé de quatre membres ; une voix est prépondérante."));
        assertUndetermined("JUR-007", all("Le jury est nommé par le recteur."), FIRST);
    }

    @Test
    void spacingMakesNoOtherJury() {
        CertificationSheet one = all("Trois membres, dont deux professionnels.");
        assertPassed("JUR-008", byExperience(one, "Trois   membres dont deux professionnels"));
        assertThat(assertFound("JUR-008", byExperience(one, "Deux membres"), EXPERIENCE)
                        .get(0)
                        .message(Language.FRENCH))
                .isEqualTo(
                        "Le jury de la voie « par expérience » n'est pas décrit comme celui de la voie « formation sous statut d'élève ou d'étudiant ».");
        assertNotApplicable("JUR-008", all(""), Reason.NOTHING_TO_JUDGE);
        assertUndetermined("JUR-008", lost(byExperience(one, ""), EXPERIENCE), EXPERIENCE);
    }

    @Test
    void juryOfProfessionalTitleIsAuthorised() {
        assertThat(assertFound("JUR-009", professionalTitle("Deux professionnels du métier"), FIRST)
                        .get(0)
                        .messageKey())
                .isEqualTo("JUR-009.authorised");
        assertThat(assertFound("JUR-009", professionalTitle("Des personnes habilitées"), FIRST)
                        .get(0)
                        .messageKey())
                .isEqualTo("JUR-009.professionals");
        assertNotApplicable("JUR-009", RNCP, Reason.NOTHING_TO_JUDGE);
        assertUndetermined("JUR-009", lost(RNCP, "/classification/diplomaType"), "/classification/diplomaType");
    }

    @Test
    void juryOfQualificationCertificateIsBalanced() {
        assertFound("JUR-010", cqp("Le jury compte trois membres."), FIRST);
        assertUndetermined("JUR-010", cqp("Le jury respecte la parité."), FIRST);
        assertNotApplicable("JUR-010", RNCP, Reason.NOTHING_TO_JUDGE);
        assertUndetermined("JUR-010", lost(RNCP, "/classification/diplomaType"), "/classification/diplomaType");
    }
}
