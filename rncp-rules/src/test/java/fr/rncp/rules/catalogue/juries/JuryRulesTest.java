package fr.rncp.rules.catalogue.juries;

import static fr.rncp.model.Language.FRENCH;
import static fr.rncp.rules.Outcome.Reason.INFERRED_VALUE;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.inferring;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.juries.JuryExamples.all;
import static fr.rncp.rules.catalogue.juries.JuryExamples.byExperience;
import static fr.rncp.rules.catalogue.juries.JuryExamples.closed;
import static fr.rncp.rules.catalogue.juries.JuryExamples.cqp;
import static fr.rncp.rules.catalogue.juries.JuryExamples.of2021;
import static fr.rncp.rules.catalogue.juries.JuryExamples.professionalTitle;
import static fr.rncp.rules.catalogue.juries.JuryExamples.starting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.value.Answer;
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
        assertThat(rule("JUR-001"), byExperience(RNCP, "")).isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-001"), byExperience(RNCP, "-")).isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-001"), closed("-")).passes();
        assertThat(rule("JUR-001"), losing(byExperience(RNCP, ""), "/accessPathways/*/jury"))
                .isUndeterminedAt("/accessPathways/*/jury");
        assertThat(rule("JUR-001"), RNCP.withAccessPathways(List.of())).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void inferredAnswerCannotBeComparedWithItsOwnJury() {
        assertThat(rule("JUR-001"), inferring(RNCP, "/accessPathways/*/available"))
                .doesNotApply(INFERRED_VALUE);
        assertThat(
                        rule("JUR-002"),
                        inferring(
                                all("x").withAccessPathways(closed("x").accessPathways()),
                                "/accessPathways/5/available"))
                .doesNotApply(INFERRED_VALUE);
    }

    @Test
    void closedPathwayWithTextIsOdd() {
        assertThat(rule("JUR-002"), closed("Le jury compte trois membres.")).isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-002"), closed("Néant")).passes();
        assertThat(rule("JUR-002"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void twoMembersAreEnough() {
        assertThat(rule("JUR-003"), all("Le jury est composé de deux membres.")).passes();
        assertThat(rule("JUR-003"), all("Le jury est composé d'au moins deux membres."))
                .passes();
        assertThat(rule("JUR-003"), all("Le jury est composé d'un évaluateur.")).isViolatedAt(FIRST);
    }

    @Test
    void membersThatAreNotStatedAreNotCounted() {
        assertThat(rule("JUR-003"), all("Le jury est désigné par le directeur."))
                .isUndeterminedAt(FIRST);
        assertThat(rule("JUR-003"), losing(RNCP, "/accessPathways")).isUndeterminedAt("/accessPathways");
        assertThat(rule("JUR-003"), all("-")).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void sharedTextIsJudgedOnceAndClosedPathwaysAreNot() {
        assertThat(
                        rule("JUR-003"),
                        byExperience(all("Le jury est composé d'un membre."), "Le jury compte deux membres."))
                .isViolatedAt(FIRST);
        CertificationSheet small = closed("Le jury est composé d'un membre.");
        assertThat(rule("JUR-003"), small).passes();
        assertThat(rule("JUR-003"), PathwayExamples.answering(small, Pathway.EXPERIENCE, Answer.UNKNOWN))
                .isViolatedAt(EXPERIENCE);
    }

    @Test
    void lostAnswerDoesNotHideTheJury() {
        CertificationSheet small = all("Le jury est composé d'un membre.");
        assertThat(rule("JUR-003"), losing(small, "/accessPathways/5/available"))
                .isViolatedAt(FIRST);
        assertThat(rule("JUR-003"), losing(RNCP, "/accessPathways/5/available")).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deux formateurs et un représentant de l'entreprise",
                "Deux formateurs et un expert",
                "Le jury est nommé par le recteur.",
            })
    void otherWordsForPractitionersLeaveADoubt(String jury) {
        assertThat(rule("JUR-004"), byExperience(RNCP, jury)).isUndeterminedAt(EXPERIENCE);
    }

    @Test
    void practitionersAreAskedOfTodaysVaeJuryOnly() {
        CertificationSheet trainers = byExperience(RNCP, "Deux formateurs et le directeur de l'école");
        assertThat(rule("JUR-004"), trainers).isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-004"), closed("Deux formateurs")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-004"), trainers, LocalDate.of(2024, 4, 12)).doesNotApply(NOT_IN_FORCE);
        assertThat(rule("JUR-004"), byExperience(RNCP, "Le jury compte trois membres, dont un professionnel."))
                .passes();
    }

    @Test
    void rolesOtherThanTrainersMayBeOfTheOccupation() {
        assertThat(rule("JUR-004"), byExperience(RNCP, "Le jury comprend un formateur et deux enseignants."))
                .isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-004"), byExperience(RNCP, "Le jury comprend un formateur et deux infirmiers."))
                .isUndeterminedAt(EXPERIENCE);
        assertThat(rule("JUR-004"), byExperience(RNCP, "Le jury comprend deux formateurs et un directeur d'agence."))
                .isUndeterminedAt(EXPERIENCE);
    }

    @Test
    void oldLawAskedForTwoProfessionalsAndAQuarter() {
        assertThat(rule("JUR-005"), of2021("Le jury compte trois membres, dont un professionnel."))
                .isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-005"), of2021("Le jury compte huit membres, dont deux professionnels."))
                .passes();
        assertThat(rule("JUR-005"), of2021("Le jury compte neuf membres, dont deux professionnels."))
                .finds("WARNING JUR-005.share at " + EXPERIENCE);
        assertThat(rule("JUR-005"), of2021("Le jury compte un professionnel et un expert."))
                .isUndeterminedAt(EXPERIENCE);
        assertThat(rule("JUR-005"), of2021("Le jury est nommé par le recteur.")).isUndeterminedAt(EXPERIENCE);
    }

    @Test
    void oldLawHeldForFourYears() {
        String jury = "Le jury compte cinq membres, dont un professionnel.";
        assertThat(rule("JUR-005"), byExperience(starting(LocalDate.of(2019, 11, 4)), jury))
                .isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-005"), byExperience(starting(LocalDate.of(2019, 11, 3)), jury))
                .doesNotApply(NOT_IN_FORCE);
        assertThat(rule("JUR-005"), byExperience(starting(LocalDate.of(2023, 12, 28)), jury))
                .isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-005"), byExperience(starting(LocalDate.of(2023, 12, 29)), jury))
                .doesNotApply(NOT_IN_FORCE);
    }

    @Test
    void halfFromOutsideIsStated() {
        assertThat(rule("JUR-006"), all(JuryExamples.HALF_OUTSIDE)).passes();
        assertThat(rule("JUR-006"), all("20 % des membres du jury sont externes."))
                .finds("INFO JUR-006.below at " + FIRST);
        assertThat(rule("JUR-006"), all("Le jury compte trois membres.")).isViolatedAt(FIRST);
        assertThat(rule("JUR-006"), all("Le jury compte des personnes externes."))
                .isUndeterminedAt(FIRST);
    }

    @Test
    void evenJuryNeedsAChair() {
        assertThat(rule("JUR-007"), all("Le jury est composé de quatre membres."))
                .isViolatedAt(FIRST);
        assertThat(rule("JUR-007"), all("Le jury est composé de trois membres."))
                .passes();
        assertThat(rule("JUR-007"), all("Le jury est composé de quatre membres et présidé par un juge."))
                .passes();
        assertThat(rule("JUR-007"), all("Le jury est composé de quatre membres ; une voix est prépondérante."))
                .passes();
        assertThat(rule("JUR-007"), all("Le jury est nommé par le recteur.")).isUndeterminedAt(FIRST);
    }

    @Test
    void spacingDoesNotMakeJuriesDiffer() {
        CertificationSheet one = all("Trois membres, dont deux professionnels.");
        assertThat(rule("JUR-008"), byExperience(one, "Trois   membres dont deux professionnels"))
                .passes();
        assertThat(rule("JUR-008"), byExperience(one, "Deux membres"))
                .isViolatedAt(EXPERIENCE)
                .says(
                        FRENCH,
                        "La composition du jury diffère entre la voie «\u00a0expérience (VAE)\u00a0» et la voie «\u00a0formation sous statut d’élève ou d’étudiant\u00a0».");
        assertThat(rule("JUR-008"), all("")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-008"), losing(byExperience(one, ""), EXPERIENCE)).isUndeterminedAt(EXPERIENCE);
    }

    @Test
    void juryOfProfessionalTitleIsAuthorised() {
        assertThat(rule("JUR-009"), professionalTitle("Deux professionnels du métier"))
                .finds("INFO JUR-009.authorised at " + FIRST);
        assertThat(rule("JUR-009"), professionalTitle("Des personnes habilitées"))
                .finds("INFO JUR-009.professionals at " + FIRST);
        assertThat(rule("JUR-009"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-009"), losing(RNCP, "/classification/diplomaType"))
                .isUndeterminedAt("/classification/diplomaType");
    }

    @Test
    void juryOfQualificationCertificateIsBalanced() {
        assertThat(rule("JUR-010"), cqp("Le jury compte trois membres.")).isViolatedAt(FIRST);
        assertThat(rule("JUR-010"), cqp("Le jury respecte la parité.")).isUndeterminedAt(FIRST);
        assertThat(rule("JUR-010"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-010"), losing(RNCP, "/classification/diplomaType"))
                .isUndeterminedAt("/title", "/classification/diplomaType");
    }
}
