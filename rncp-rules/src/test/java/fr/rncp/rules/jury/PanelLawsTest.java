package fr.rncp.rules.jury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.Answer;
import fr.rncp.model.Language;
import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PanelLawsTest {

    @Property
    void doesNotDependOnOrderOfMembers(
            @ForAll("panels") Panel panel, @ForAll("regimes") JuryRegime regime, @ForAll Random random) {
        List<PanelMember> shuffled = new ArrayList<>(panel.members());
        Collections.shuffle(shuffled, random);
        Panel other = new Panel(shuffled, panel.chair(), panel.sittingOn());
        assertEquals(PanelCheck.check(panel, regime), PanelCheck.check(other, regime));
    }

    @Property
    void qualifiedUnlinkedExternalMemberMakesNobodyMissing(
            @ForAll("panels") Panel panel, @ForAll("regimes") JuryRegime regime) {
        PanelMember expert = PanelMember.of("expert")
                .withQualified(Answer.YES)
                .withExternal(Answer.YES)
                .withRelations(Set.of());
        List<PanelMember> members = new ArrayList<>(panel.members());
        members.add(expert);
        Panel larger = new Panel(members, panel.chair(), panel.sittingOn());
        for (PanelCriterion criterion : List.of(
                PanelCriterion.MEMBERS,
                PanelCriterion.QUALIFIED,
                PanelCriterion.QUALIFIED_SHARE,
                PanelCriterion.EXTERNAL_SHARE)) {
            if (find(panel, regime, criterion).isEmpty()) {
                assertTrue(find(larger, regime, criterion).isEmpty(), criterion::name);
            }
        }
    }

    /** Forgetting anything about a member never makes an error that was none. */
    @Property
    void unknownNeverMakesAnError(
            @ForAll("panels") Panel panel,
            @ForAll("regimes") JuryRegime regime,
            @ForAll @IntRange(max = 63) int forgotten) {
        List<PanelMember> members =
                panel.members().stream().map(m -> forget(m, forgotten)).toList();
        Panel dim = new Panel(members, Optional.empty(), panel.sittingOn());
        Set<PanelCriterion> before = errors(panel, regime);
        Statistics.label("errors before").collect(!before.isEmpty());
        assertTrue(before.containsAll(errors(dim, regime)));
    }

    @Property
    void ofUnknownMembersOnlyTheirNumberCanBeWrong(
            @ForAll @IntRange(max = 9) int size, @ForAll("regimes") JuryRegime regime) {
        List<PanelMember> members = Collections.nCopies(size, PanelMember.of(""));
        Panel panel = new Panel(members, Optional.empty(), LocalDate.of(2026, 1, 15));
        PanelCheck.check(panel, regime).stream()
                .filter(PanelFinding::certain)
                .forEach(finding -> assertTrue(size < 2, finding::toString));
    }

    @Property
    void errsOnlyWhereTheLawBinds(@ForAll("panels") Panel panel, @ForAll("regimes") JuryRegime regime) {
        for (PanelFinding finding : PanelCheck.check(panel, regime)) {
            boolean binding = regime.requirements().stream()
                    .anyMatch(rule -> rule.criterion() == finding.criterion() && rule.binding());
            assertTrue(finding.severity() != Severity.ERROR || (binding && finding.certain()));
            assertTrue(finding.criterion() != PanelCriterion.GENDER_BALANCE || finding.severity() == Severity.INFO);
        }
    }

    @Property
    void saysEveryFindingInBothLanguages(@ForAll("panels") Panel panel, @ForAll("regimes") JuryRegime regime) {
        for (PanelFinding finding : PanelCheck.check(panel, regime)) {
            for (Language language : Language.values()) {
                String message = finding.message(language);
                assertTrue(message.endsWith(".") && message.contains(" "), message);
                assertFalse(message.contains("{") || message.contains("}"), message);
            }
        }
    }

    @Property
    void shareIsExact(@ForAll @IntRange(max = 200) int qualified, @ForAll @IntRange(max = 600) int others) {
        List<PanelMember> members = new ArrayList<>(
                Collections.nCopies(qualified, PanelMember.of("a").withQualified(Answer.YES)));
        members.addAll(Collections.nCopies(others, PanelMember.of("b").withQualified(Answer.NO)));
        LocalDate day = LocalDate.of(2020, 1, 1);
        Panel panel = new Panel(members, Optional.empty(), day);
        JuryRegime regime = JuryRegime.inForce(JuryKind.EXPERIENCE, day);
        assertEquals(
                4 * qualified < members.size(),
                find(panel, regime, PanelCriterion.QUALIFIED_SHARE).isPresent());
    }

    @Property
    void tieGoesWithTheChair(@ForAll @IntRange(min = 1, max = 50) int votes, @ForAll boolean chair) {
        PanelVote vote = new PanelVote(votes, votes, Answer.of(chair));
        assertEquals(chair ? PanelVote.Decision.ADOPTED : PanelVote.Decision.REJECTED, vote.decide());
        assertEquals(PanelVote.Decision.UNDECIDED, new PanelVote(votes, votes, Answer.UNKNOWN).decide());
    }

    @Property
    void majorityDecidesAgainstTheChair(
            @ForAll @IntRange(min = 1, max = 50) int minority, @ForAll @IntRange(min = 1, max = 50) int more) {
        assertEquals(PanelVote.Decision.REJECTED, new PanelVote(minority, minority + more, Answer.YES).decide());
        assertEquals(PanelVote.Decision.ADOPTED, new PanelVote(minority + more, minority, Answer.NO).decide());
    }

    @Property
    void everyDayHasOneRegimeOfEachKind(@ForAll("days") LocalDate day, @ForAll JuryKind kind) {
        assertEquals(
                1,
                JuryRegime.all().stream()
                        .filter(regime -> regime.kind() == kind && regime.covers(day))
                        .count());
        assertTrue(JuryRegime.inForce(kind, day).covers(day));
    }

    private static PanelMember forget(PanelMember m, int what) {
        return new PanelMember(
                m.role(),
                (what & 1) == 0 ? m.side() : Optional.empty(),
                (what & 2) == 0 ? m.qualified() : Answer.UNKNOWN,
                (what & 4) == 0 ? m.externalToCertifier() : Answer.UNKNOWN,
                m.externalToTrainer(),
                m.gender(),
                (what & 8) == 0 ? m.relations() : Optional.empty(),
                (what & 16) == 0 ? m.yearsInOccupation() : OptionalInt.empty(),
                (what & 32) == 0 ? m.lastPractisedOn() : Optional.empty());
    }

    private static Set<PanelCriterion> errors(Panel panel, JuryRegime regime) {
        return PanelCheck.check(panel, regime).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(PanelFinding::criterion)
                .collect(Collectors.toSet());
    }

    private static Optional<PanelFinding> find(Panel panel, JuryRegime regime, PanelCriterion criterion) {
        return PanelCheck.check(panel, regime).stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst();
    }

    @Provide
    Arbitrary<Panel> panels() {
        return PanelArbitraries.panels();
    }

    @Provide
    Arbitrary<JuryRegime> regimes() {
        return PanelArbitraries.regimes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PanelArbitraries.days();
    }
}
