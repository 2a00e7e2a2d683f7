package fr.rncp.rules.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.model.Language;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JuryCheckTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final JuryMember EXPERT = JuryMember.builder()
            .role("expert")
            .qualified(Answer.YES)
            .external(Answer.YES)
            .gender(Gender.WOMAN)
            .relations(Set.of())
            .practice(10, DAY)
            .build();
    private static final JuryMember TEACHER = EXPERT.withQualified(Answer.NO)
            .withExternalToCertifier(Answer.NO)
            .withExternalToTrainer(Answer.NO)
            .withGender(Gender.MAN)
            .withSide(Side.ACADEMIC);

    @ParameterizedTest
    @CsvSource({
        "2006-05-23, false",
        "2006-05-24, true",
        "2017-09-30, true",
        "2017-10-01, false",
        "2019-11-03, false",
        "2019-11-04, true",
        "2023-12-28, true",
        "2023-12-29, false",
        "2024-04-12, false",
        "2024-04-13, true",
        "2026-03-27, true",
    })
    void reportsWhenTheRulesForExperienceAreKnown(LocalDate day, boolean known) {
        JuryRegime regime = JuryRegime.inForce(JuryKind.EXPERIENCE, day);
        assertThat(regime.known()).isEqualTo(known);
        List<JuryFinding> findings = JuryCheck.check(jury(EXPERT, TEACHER), regime);
        assertThat(findings.stream().anyMatch(finding -> finding.criterion() == JuryCriterion.REGIME))
                .isEqualTo(!known);
    }

    @Test
    void knowsTheRulesOfEachTime() {
        assertThat(binding(LocalDate.of(2019, 11, 4))).isEqualTo("[QUALIFIED 2, QUALIFIED_SHARE 1/4]");
        assertThat(binding(LocalDate.of(2017, 9, 30))).isEqualTo("[QUALIFIED_SHARE 1/4]");
        assertThat(binding(LocalDate.of(2024, 4, 13)))
                .isEqualTo("[MEMBERS 2, QUALIFIED 1, EXCLUDED_RELATION 0, CHAIR 0]");
        assertThat(JuryRegime.all().stream()
                        .filter(regime -> regime.kind() != JuryKind.EXPERIENCE)
                        .flatMap(regime -> regime.requirements().stream()))
                .noneMatch(JuryRequirement::binding);
    }

    private static String binding(LocalDate day) {
        return JuryRegime.inForce(JuryKind.EXPERIENCE, day).requirements().stream()
                .filter(JuryRequirement::binding)
                .map(rule -> rule.criterion() + " " + rule.number() + (rule.outOf() == 1 ? "" : "/" + rule.outOf()))
                .toList()
                .toString();
    }

    @Test
    void findsNothingInJuryInOrder() {
        Jury jury = new Jury(List.of(EXPERT, TEACHER), Optional.of(EXPERT), DAY);
        assertThat(JuryCheck.check(jury, JuryRegime.inForce(JuryKind.EXPERIENCE, DAY)))
                .isEmpty();
        assertThat(JuryCheck.check(jury, JuryRegime.inForce(JuryKind.DOCTRINE, DAY)))
                .isEmpty();
    }

    @Test
    void reportsBreachesOfTheLawOfExperience() {
        JuryMember relative = TEACHER.withRelations(Set.of(CandidateRelation.PERSONAL));
        assertThat(summary(JuryKind.EXPERIENCE, relative))
                .isEqualTo(List.of("ERROR MEMBERS", "ERROR QUALIFIED", "ERROR EXCLUDED_RELATION", "ERROR CHAIR"));
    }

    @Test
    void leavesTrainersToDoctrine() {
        JuryMember trainer = EXPERT.withRelations(Set.of(CandidateRelation.TRAINER));
        assertThat(summary(JuryKind.EXPERIENCE, trainer, TEACHER))
                .isEqualTo(List.of("WARNING EXCLUDED_TRAINER", "ERROR CHAIR"));
        assertThat(summary(JuryKind.DOCTRINE, trainer, TEACHER)).isEqualTo(List.of("WARNING EXCLUDED_TRAINER"));
    }

    @Test
    void asksForAbstentionBefore2024() {
        JuryMember colleague = EXPERT.withRelations(Set.of(CandidateRelation.PROFESSIONAL));
        Jury jury = jury(colleague, EXPERT, TEACHER);
        JuryRegime regime = JuryRegime.inForce(JuryKind.EXPERIENCE, LocalDate.of(2023, 12, 28));
        assertThat(summary(JuryCheck.check(jury, regime))).isEqualTo(List.of("WARNING ABSTENTION"));
    }

    @Test
    void wantsHalfOfTheJuryExternal() {
        assertThat(summary(JuryKind.DOCTRINE, EXPERT, TEACHER)).isEmpty();
        assertThat(summary(JuryKind.DOCTRINE, EXPERT, TEACHER, TEACHER)).isEqualTo(List.of("WARNING EXTERNAL_SHARE"));
        JuryMember unknown = TEACHER.withExternalToCertifier(Answer.UNKNOWN).withExternalToTrainer(Answer.UNKNOWN);
        assertThat(summary(JuryKind.DOCTRINE, EXPERT, TEACHER, unknown)).isEqualTo(List.of("INFO EXTERNAL_SHARE?"));
    }

    @Test
    void wantsBothSidesEqualForBranches() {
        JuryMember employer = EXPERT.withSide(Side.EMPLOYERS);
        JuryMember employee = EXPERT.withSide(Side.EMPLOYEES);
        assertThat(summary(JuryKind.BRANCH_QUALIFICATION, employer, employee)).isEmpty();
        assertThat(summary(JuryKind.BRANCH_QUALIFICATION, employer, employer, employee))
                .isEqualTo(List.of("WARNING EQUAL_SIDES"));
        assertThat(summary(JuryKind.BRANCH_QUALIFICATION, employer))
                .isEqualTo(List.of("WARNING PER_SIDE", "WARNING EQUAL_SIDES"));
        assertThat(summary(
                        JuryKind.BRANCH_QUALIFICATION,
                        employer,
                        JuryMember.builder().build()))
                .isEqualTo(List.of("INFO PER_SIDE?", "INFO EQUAL_SIDES?"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2020-06-01, ''",
        "2, 2020-06-01, WARNING PRACTICE",
        "3, 2020-05-31, WARNING RECENT_PRACTICE",
    })
    void countsPracticeForTitles(int years, LocalDate last, String expected) {
        JuryMember member = EXPERT.withYearsInOccupation(years).withLastPractisedOn(last);
        List<String> findings = summary(JuryKind.PROFESSIONAL_TITLE, EXPERT, member);
        assertThat(String.join(", ", findings)).isEqualTo(expected);
    }

    @Test
    void reportsSingleGenderAsInformation() {
        JuryMember woman = TEACHER.withGender(Gender.WOMAN);
        assertThat(summary(JuryKind.EXPERIENCE, EXPERT, woman))
                .isEqualTo(List.of("INFO GENDER_BALANCE", "ERROR CHAIR"));
    }

    @Test
    void describesFindingInBothLanguages() {
        JuryFinding finding = JuryCheck.check(jury(TEACHER, TEACHER), JuryRegime.inForce(JuryKind.EXPERIENCE, DAY))
                .get(0);
        assertThat(finding.message(Language.FRENCH))
                .isEqualTo("Le jury compte 0 membre qualifié\u00a0; il en faut au moins 1.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The jury has 0 qualified members; at least 1 is required.");
        assertThat(finding.source()).isEqualTo("Code du travail, art. D6412-6");
    }

    @Test
    void rejectsInvalidJuriesAndVotes() {
        assertThatThrownBy(() -> new Jury(List.of(EXPERT), Optional.of(TEACHER), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JuryVote(0, 2, Answer.YES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JuryVote(-1, 2, Answer.UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EXPERT.withYearsInOccupation(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(jury(EXPERT).isEven()).isFalse();
    }

    private static Jury jury(JuryMember... members) {
        return new Jury(List.of(members), Optional.empty(), DAY);
    }

    private static List<String> summary(JuryKind kind, JuryMember... members) {
        return summary(JuryCheck.check(jury(members), JuryRegime.inForce(kind, DAY)));
    }

    private static List<String> summary(List<JuryFinding> findings) {
        return findings.stream()
                .map(f -> f.severity() + " " + f.criterion() + (f.certain() ? "" : "?"))
                .toList();
    }
}
