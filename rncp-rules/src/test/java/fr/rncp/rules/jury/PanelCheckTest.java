package fr.rncp.rules.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.Answer;
import fr.rncp.model.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelCheckTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final PanelMember EXPERT = PanelMember.of("expert")
            .withQualified(Answer.YES)
            .withExternal(Answer.YES)
            .withGender(Gender.WOMAN)
            .withRelations(Set.of())
            .withPractice(10, DAY);
    private static final PanelMember TEACHER = EXPERT.withQualified(Answer.NO)
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
        List<PanelFinding> findings = PanelCheck.check(panel(EXPERT, TEACHER), regime);
        assertEquals(!known, findings.stream().anyMatch(finding -> finding.criterion() == PanelCriterion.REGIME));
    }

    @Test
    void knowsTheRulesOfEachTime() {
        assertEquals("[QUALIFIED 2, QUALIFIED_SHARE 1/4]", binding(LocalDate.of(2019, 11, 4)));
        assertEquals("[QUALIFIED_SHARE 1/4]", binding(LocalDate.of(2017, 9, 30)));
        assertEquals("[MEMBERS 2, QUALIFIED 1, EXCLUDED_RELATION 0]", binding(LocalDate.of(2024, 4, 13)));
        assertTrue(JuryRegime.all().stream()
                .filter(regime -> regime.kind() != JuryKind.EXPERIENCE)
                .flatMap(regime -> regime.requirements().stream())
                .noneMatch(PanelRequirement::binding));
    }

    private static String binding(LocalDate day) {
        return JuryRegime.inForce(JuryKind.EXPERIENCE, day).requirements().stream()
                .filter(PanelRequirement::binding)
                .map(rule -> rule.criterion() + " " + rule.number() + (rule.outOf() == 1 ? "" : "/" + rule.outOf()))
                .toList()
                .toString();
    }

    @Test
    void findsNothingInPanelInOrder() {
        Panel panel = new Panel(List.of(EXPERT, TEACHER), Optional.of(EXPERT), DAY);
        assertEquals(List.of(), PanelCheck.check(panel, JuryRegime.inForce(JuryKind.EXPERIENCE, DAY)));
        assertEquals(List.of(), PanelCheck.check(panel, JuryRegime.inForce(JuryKind.DOCTRINE, DAY)));
    }

    @Test
    void findsWhatTheLawOfExperienceForbids() {
        PanelMember relative = TEACHER.withRelations(Set.of(CandidateRelation.PERSONAL));
        assertEquals(
                List.of("ERROR MEMBERS", "ERROR QUALIFIED", "ERROR EXCLUDED_RELATION", "INFO CHAIR?"),
                summary(JuryKind.EXPERIENCE, relative));
    }

    @Test
    void leavesTrainersToDoctrine() {
        PanelMember trainer = EXPERT.withRelations(Set.of(CandidateRelation.TRAINER));
        assertEquals(
                List.of("WARNING EXCLUDED_TRAINER", "WARNING CHAIR?"), summary(JuryKind.EXPERIENCE, trainer, TEACHER));
        assertEquals(List.of("WARNING EXCLUDED_TRAINER"), summary(JuryKind.DOCTRINE, trainer, TEACHER));
    }

    @Test
    void asksForAbstentionBefore2024() {
        PanelMember colleague = EXPERT.withRelations(Set.of(CandidateRelation.PROFESSIONAL));
        Panel panel = panel(colleague, EXPERT, TEACHER);
        JuryRegime regime = JuryRegime.inForce(JuryKind.EXPERIENCE, LocalDate.of(2023, 12, 28));
        assertEquals(List.of("WARNING ABSTENTION"), summary(PanelCheck.check(panel, regime)));
    }

    @Test
    void wantsHalfOfThePanelExternal() {
        assertEquals(List.of(), summary(JuryKind.DOCTRINE, EXPERT, TEACHER));
        assertEquals(List.of("WARNING EXTERNAL_SHARE"), summary(JuryKind.DOCTRINE, EXPERT, TEACHER, TEACHER));
        PanelMember unknown = TEACHER.withExternal(Answer.UNKNOWN);
        assertEquals(List.of("INFO EXTERNAL_SHARE?"), summary(JuryKind.DOCTRINE, EXPERT, TEACHER, unknown));
    }

    @Test
    void wantsBothSidesEqualForBranches() {
        PanelMember employer = EXPERT.withSide(Side.EMPLOYERS);
        PanelMember employee = EXPERT.withSide(Side.EMPLOYEES);
        assertEquals(List.of(), summary(JuryKind.BRANCH_QUALIFICATION, employer, employee));
        assertEquals(
                List.of("WARNING EQUAL_SIDES"), summary(JuryKind.BRANCH_QUALIFICATION, employer, employer, employee));
        assertEquals(
                List.of("WARNING PER_SIDE", "WARNING EQUAL_SIDES"), summary(JuryKind.BRANCH_QUALIFICATION, employer));
        assertEquals(
                List.of("INFO PER_SIDE?", "INFO EQUAL_SIDES?"),
                summary(JuryKind.BRANCH_QUALIFICATION, employer, PanelMember.of("")));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2020-06-01, ''",
        "2, 2020-06-01, WARNING PRACTICE",
        "3, 2020-05-31, WARNING RECENT_PRACTICE",
    })
    void countsPracticeForTitles(int years, LocalDate last, String expected) {
        PanelMember member = EXPERT.withPractice(years, last);
        List<String> findings = summary(JuryKind.PROFESSIONAL_TITLE, EXPERT, member);
        assertEquals(expected, String.join(", ", findings));
    }

    @Test
    void takesOneGenderForInformation() {
        PanelMember woman = TEACHER.withGender(Gender.WOMAN);
        assertEquals(List.of("INFO GENDER_BALANCE", "WARNING CHAIR?"), summary(JuryKind.EXPERIENCE, EXPERT, woman));
    }

    @Test
    void saysWhatItFinds() {
        PanelFinding finding = PanelCheck.check(panel(TEACHER, TEACHER), JuryRegime.inForce(JuryKind.EXPERIENCE, DAY))
                .get(0);
        assertEquals("Le jury compte 0 membre qualifié, il en faut au moins 1.", finding.message(Language.FRENCH));
        assertEquals("The panel has 0 qualified members, at least 1 is required.", finding.message(Language.ENGLISH));
        assertEquals("Code du travail, art. D6412-6", finding.source());
    }

    @Test
    void refusesWhatIsNoPanelAndNoVote() {
        assertThrows(IllegalArgumentException.class, () -> new Panel(List.of(EXPERT), Optional.of(TEACHER), DAY));
        assertThrows(IllegalArgumentException.class, () -> new PanelVote(0, 2, Answer.YES));
        assertThrows(IllegalArgumentException.class, () -> new PanelVote(-1, 2, Answer.UNKNOWN));
        assertThrows(IllegalArgumentException.class, () -> EXPERT.withPractice(-1, DAY));
        assertFalse(panel(EXPERT).isEven());
    }

    private static Panel panel(PanelMember... members) {
        return new Panel(List.of(members), Optional.empty(), DAY);
    }

    private static List<String> summary(JuryKind kind, PanelMember... members) {
        return summary(PanelCheck.check(panel(members), JuryRegime.inForce(kind, DAY)));
    }

    private static List<String> summary(List<PanelFinding> findings) {
        return findings.stream()
                .map(f -> f.severity() + " " + f.criterion() + (f.certain() ? "" : "?"))
                .toList();
    }
}
