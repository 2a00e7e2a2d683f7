package fr.rncp.rules.catalogue.juries;

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
        assertThat(rule("JUR-002"), closed("Voie non ouverte")).passes();
        assertThat(rule("JUR-002"), closed("Cette voie d'accès n'est pas accessible."))
                .passes();
        assertThat(rule("JUR-002"), closed("Non accessible par cette voie")).passes();
        assertThat(rule("JUR-002"), closed("Voie fermée : trois membres")).isViolatedAt(EXPERIENCE);
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
        assertThat(rule("JUR-003"), all("Un expert par spécialité.")).isUndeterminedAt(FIRST);
        assertThat(rule("JUR-003"), all("Jury composé à 100 % de membres externes."))
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
            })
    void otherWordsForPractitionersLeaveADoubt(String jury) {
        assertThat(rule("JUR-004"), byExperience(RNCP, jury)).isUndeterminedAt(EXPERIENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jury est désigné par le directeur.",
                "Le jury est souverain.",
                "Jury conforme à l'article 4 du règlement des examens.",
                "Le jury délibère à huis clos après l'entretien.",
            })
    void textWithoutAnyMemberGivesNothingToJudge(String jury) {
        assertThat(rule("JUR-003"), all(jury)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-004"), byExperience(RNCP, jury)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-005"), of2021(jury)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-006"), all(jury)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un binôme d'évaluateurs",
                "Le jury est composé de professionnels et de formateurs.",
                "Jury paritaire (employeurs et salariés)",
                "La moitié des membres sont externes.",
                "Les membres du jury sont désignés par la branche.",
                "Jury présidé par un chef d'entreprise",
            })
    void wordsForSeveralMembersAreEnough(String jury) {
        assertThat(rule("JUR-003"), all(jury)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un formateur et un représentant de la profession",
                "Deux formateurs et un maître artisan",
                "Un représentant des employeurs et un représentant des salariés",
                "Un formateur et une infirmière en exercice",
                "Le jury est présidé par un professionnel.",
            })
    void otherWordsForPractitionersAreEnough(String jury) {
        assertThat(rule("JUR-004"), byExperience(RNCP, jury)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jury comprend au moins un tiers de professionnels.",
                "Un représentant des employeurs, un représentant des salariés et un formateur",
                "Le jury est paritaire : employeurs et salariés.",
                "Deux maîtres artisans et un formateur",
            })
    void oldLawIsMetInOtherWords(String jury) {
        assertThat(rule("JUR-005"), of2021(jury)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les personnes ayant accompagné le candidat ne peuvent pas siéger.",
                "Les évaluateurs n'exercent pas dans le centre de formation.",
                "Trois membres sans conflit d'intérêts avec le centre",
                "Deux évaluateurs d'un autre établissement",
                "Deux industriels et un enseignant",
            })
    void independenceInOtherWordsLeavesADoubt(String jury) {
        assertThat(rule("JUR-006"), all(jury)).isUndeterminedAt(FIRST);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jury est composé de quatre membres.",
                "Le jury est composé de quatre membres et présidé par un juge.",
                "Le jury est nommé par le recteur.",
                "Sans présumer du vote du président, le jury délibère.",
                "Le président a voix prépondérante."
            })
    void textNeedNotRepeatTheLawOnTheChair(String jury) {
        assertThat(rule("JUR-007"), byExperience(RNCP, jury)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quatre membres, sans président.",
                "Deux membres ; il n'y a pas de président.",
                "Le président n'a pas voix prépondérante.",
                "Deux évaluateurs, sans voix prépondérante.",
                "Aucune voix n'est prépondérante."
            })
    void textMayNotDenyTheChair(String jury) {
        assertThat(rule("JUR-007"), byExperience(RNCP, jury)).isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-007"), byExperience(all(jury), "Deux membres")).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un évaluateur professionnel externe du secteur.",
                "Le formateur référent évalue seul",
                "Jury : un formateur",
                "1 examinateur",
                "Une seule évaluatrice de l'école",
                "L'épreuve est corrigée par un seul formateur."
            })
    void onePersonIsNoJury(String jury) {
        assertThat(rule("JUR-003"), all(jury)).isViolatedAt(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un professionnel participe au jury",
                "Le président tranche seul en cas d'égalité",
                "Un expert par spécialité",
                "Un formateur, assisté d'un professionnel",
                "Un formateur ne peut évaluer seul"
            })
    void otherPeopleMayJoin(String jury) {
        assertThat(rule("JUR-003"), all(jury)).isUndeterminedAt(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"À définir", "A PRECISER", "En cours", "Voir règlement", "xxx", "Lorem ipsum dolor sit amet", "/"
            })
    void placeholderIsNoJury(String jury) {
        assertThat(rule("JUR-001"), byExperience(RNCP, jury)).isViolatedAt(EXPERIENCE);
        assertThat(rule("JUR-003"), all(jury)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un président issu d'une entreprise et deux formateurs",
                "Trois professionnels du secteur",
                "Un représentant de la CCI et un formateur",
                "Deux membres du collège employeurs et deux du collège salariés",
                "Un représentant de l'organisme, un référent métier maritime et un référent amiante.",
                "Deux membres dont un représentant du monde économique",
                "Un client et deux formateurs"
            })
    void outsidersByNatureLeaveADoubt(String jury) {
        assertThat(rule("JUR-006"), all(jury)).isUndeterminedAt(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 % au moins de professionnels externes",
                "Le jury compte au moins 30 % de membres extérieurs.",
                "Un quart au moins des membres du jury est externe.",
                "Un tiers des membres sont externes.",
                "40 % de membres externes au minimum, soit 40 % des membres externes."
            })
    void statedMinimumBelowOneHalfIsTooLittle(String jury) {
        assertThat(rule("JUR-006"), all(jury)).finds("INFO JUR-006.below at " + FIRST);
    }

    @Test
    void oneFaultOfSeveralTextsIsReportedOnce() {
        assertThat(rule("JUR-006"), byExperience(all("Le jury compte trois membres."), "Le jury compte deux membres."))
                .isViolatedAt(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jury est composé de trois membres dont cinq professionnels.",
                "Le jury est composé de 3 membres : un président, deux experts externes, deux formateurs externes.",
                "Le jury compte deux membres : deux formateurs et deux employeurs.",
                "Le jury est composé de 60 % de professionnels et de 60 % de formateurs.",
                "60 % de membres externes et 60 % de membres internes.",
                "120 % des membres sont externes."
            })
    void impossibleNumbersAreReported(String jury) {
        assertThat(rule("JUR-011"), all(jury)).isViolatedAt(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jury est composé de trois membres, dont deux professionnels.",
                "Le jury est composé de trois membres : un président et deux professionnels, dont un externe.",
                "Le jury est composé de trois membres : trois professionnels. Un président est désigné.",
                "Le jury est composé d'au moins trois membres : deux formateurs et deux employeurs.",
                "60 % de professionnels et 60 % d'externes.",
                "Le jury est composé de 50 % de professionnels et de 50 % de formateurs.",
                "Le jury est nommé par le recteur."
            })
    void possibleNumbersPass(String jury) {
        assertThat(rule("JUR-011"), all(jury)).passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le formateur du candidat et un professionnel",
                "Deux professionnels et le tuteur de l'apprenti",
                "Le jury comprend le formateur référent du stagiaire.",
                "Un professionnel et un formateur ayant accompagné le candidat",
                "Un expert et l'accompagnateur VAE du candidat",
                "Un professionnel et son formateur"
            })
    void ownTrainerIsReported(String jury) {
        assertThat(rule("JUR-012"), all(jury)).isViolatedAt(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deux formateurs et un professionnel",
                "Un formateur n'ayant pas accompagné le candidat",
                "Aucun membre n'est le formateur du candidat.",
                "Le jury entend l'avis du formateur du candidat.",
                "Le tuteur du candidat est invité sans voix délibérative.",
                "Un professionnel autre que le tuteur du candidat"
            })
    void otherTrainersPass(String jury) {
        assertThat(rule("JUR-012"), all(jury)).passes();
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
        for (String parity : List.of(
                "Autant de représentants des employeurs que des salariés de la branche.",
                "Le jury réunit autant de salariés que d'employeurs.",
                "Des représentants des employeurs et des salariés, en nombre égal",
                "Employeurs et salariés y siègent en nombre égal.")) {
            assertThat(rule("JUR-010"), cqp(parity)).as(parity).passes();
        }
        assertThat(rule("JUR-010"), cqp("Le jury ne compte pas autant d'employeurs que de salariés."))
                .isViolatedAt(FIRST);
        assertThat(rule("JUR-010"), cqp("Le jury compte autant d'hommes que de femmes."))
                .isViolatedAt(FIRST);
        assertThat(rule("JUR-010"), RNCP).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("JUR-010"), losing(RNCP, "/classification/diplomaType"))
                .isUndeterminedAt("/title", "/classification/diplomaType");
    }
}
