package fr.rncp.rules.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    private static final JuryMember EXPERT = JuryMember.of("expert")
            .withQualified(Answer.YES)
            .withExternal(Answer.YES)
            .withGender(Gender.WOMAN)
            .withRelations(Set.of())
            .withPractice(10, DAY);
    private static final JuryMember TEACHER = EXPERT.withQualified(Answer.NO)
            .withExternal(Answer.NO)
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
    void saysWhenTheRulesForExperienceAreKnown(LocalDate day, boolean known) {
        JuryRegime regime = JuryRegime.inForce(JuryKind.EXPERIENCE, day);
        assertEquals(known, regime.known());
        List<JuryFinding> findings = JuryCheck.check(jury(EXPERT, TEACHER), regime);
        assertEquals(!known, findings.stream().anyMatch(finding -> finding.criterion() == JuryCriterion.REGIME));
    }

    @Test
    void knowsTheRulesOfEachTime() {
        assertEquals("[QUALIFIED 2, QUALIFIED_SHARE 1/4]", binding(LocalDate.of(2019, 11, 4)));
        assertEquals("[QUALIFIED_SHARE 1/4]", binding(LocalDate.of(2017, 9, 30)));
        assertEquals("[MEMBERS 2, QUALIFIED 1, EXCLUDED_RELATION 0]", binding(LocalDate.of(2024, 4, 13)));
        assertTrue(JuryRegime.all().stream()
                .filter(regime -> regime.kind() != JuryKind.EXPERIENCE)
                .flatMap(regime -> regime.requirements().stream())
                .noneMatch(JuryRequirement::binding));
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
        assertEquals(List.of(), JuryCheck.check(jury, JuryRegime.inForce(JuryKind.EXPERIENCE, DAY)));
        assertEquals(List.of(), JuryCheck.check(jury, JuryRegime.inForce(JuryKind.DOCTRINE, DAY)));
    }

    @Test
    void findsWhatTheLawOfExperienceForbids() {
        JuryMember relative = TEACHER.withRelations(Set.of(CandidateRelation.PERSONAL));
        assertEquals(
                List.of("ERROR MEMBERS", "ERROR QUALIFIED", "ERROR EXCLUDED_RELATION", "INFO CHAIR?"),
                summary(JuryKind.EXPERIENCE, relative));
    }

    @Test
    void leavesTrainersToDoctrine() {
        JuryMember trainer = EXPERT.withRelations(Set.of(CandidateRelation.TRAINER));
        assertEquals(
                List.of("WARNING EXCLUDED_TRAINER", "WARNING CHAIR?"), summary(JuryKind.EXPERIENCE, trainer, TEACHER));
        assertEquals(List.of("WARNING EXCLUDED_TRAINER"), summary(JuryKind.DOCTRINE, trainer, TEACHER));
    }

    @Test
    void asksForAbstentionBefore2024() {
        JuryMember colleague = EXPERT.withRelations(Set.of(CandidateRelation.PROFESSIONAL));
        Jury jury = jury(colleague, EXPERT, TEACHER);
        JuryRegime regime = JuryRegime.inForce(JuryKind.EXPERIENCE, LocalDate.of(2023, 12, 28));
        assertEquals(List.of("WARNING ABSTENTION"), summary(JuryCheck.check(jury, regime)));
    }

    @Test
    void wantsHalfOfTheJuryExternal() {
        assertEquals(List.of(), summary(JuryKind.DOCTRINE, EXPERT, TEACHER));
        assertEquals(List.of("WARNING EXTERNAL_SHARE"), summary(JuryKind.DOCTRINE, EXPERT, TEACHER, TEACHER));
        JuryMember unknown = TEACHER.withExternal(Answer.UNKNOWN);
        assertEquals(List.of("INFO EXTERNAL_SHARE?"), summary(JuryKind.DOCTRINE, EXPERT, TEACHER, unknown));
    }

    @Test
    void wantsBothSidesEqualForBranches() {
        JuryMember employer = EXPERT.withSide(Side.EMPLOYERS);
        JuryMember employee = EXPERT.withSide(Side.EMPLOYEES);
        assertEquals(List.of(), summary(JuryKind.BRANCH_QUALIFICATION, employer, employee));
        assertEquals(
                List.of("WARNING EQUAL_SIDES"), summary(JuryKind.BRANCH_QUALIFICATION, employer, employer, employee));
        assertEquals(
                List.of("WARNING PER_SIDE", "WARNING EQUAL_SIDES"), summary(JuryKind.BRANCH_QUALIFICATION, employer));
        assertEquals(
                List.of("INFO PER_SIDE?", "INFO EQUAL_SIDES?"),
                summary(JuryKind.BRANCH_QUALIFICATION, employer, JuryMember.of("")));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2020-06-01, ''",
        "2, 2020-06-01, WARNING PRACTICE",
        "3, 2020-05-31, WARNING RECENT_PRACTICE",
    })
    void countsPracticeForTitles(int years, LocalDate last, String expected) {
        JuryMember member = EXPERT.withPractice(years, last);
        List<String> findings = summary(JuryKind.PROFESSIONAL_TITLE, EXPERT, member);
        assertEquals(expected, String.join(", ", findings));
    }

    @Test
    void takesOneGenderForInformation() {
        JuryMember woman = TEACHER.withGender(Gender.WOMAN);
        assertEquals(List.of("INFO GENDER_BALANCE", "WARNING CHAIR?"), summary(JuryKind.EXPERIENCE, EXPERT, woman));
    }

    @Test
    void saysWhatItFinds() {
        JuryFinding finding = JuryCheck.check(jury(TEACHER, TEACHER), JuryRegime.inForce(JuryKind.EXPERIENCE, DAY))
                .get(0);
        assertEquals("Le jury compte 0 membre qualifié, il en faut au moins 1.", finding.message(Language.FRENCH));
        assertEquals("The jury has 0 qualified members, at least 1 is required.", finding.message(Language.ENGLISH));
        assertEquals("Code du travail, art. D6412-6", finding.source());
    }

    @Test
    void refusesWhatIsNoJuryAndNoVote() {
        assertThrows(IllegalArgumentException.class, () -> new Jury(List.of(EXPERT), Optional.of(TEACHER), DAY));
        assertThrows(IllegalArgumentException.class, () -> new JuryVote(0, 2, Answer.YES));
        assertThrows(IllegalArgumentException.class, () -> new JuryVote(-1, 2, Answer.UNKNOWN));
        assertThrows(IllegalArgumentException.class, () -> EXPERT.withPractice(-1, DAY));
        assertFalse(jury(EXPERT).isEven());
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
