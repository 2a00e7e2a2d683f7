package fr.rncp.rules.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import fr.rncp.model.value.Answer;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class JuryLawsTest {

    @Property
    void doesNotDependOnOrderOfMembers(
            @ForAll("juries") Jury jury, @ForAll("regimes") JuryRegime regime, @ForAll Random random) {
        List<JuryMember> shuffled = new ArrayList<>(jury.members());
        Collections.shuffle(shuffled, random);
        Jury other = new Jury(shuffled, jury.chair(), jury.sittingOn());
        assertThat(JuryCheck.check(other, regime)).isEqualTo(JuryCheck.check(jury, regime));
    }

    @Property
    void qualifiedUnlinkedExternalMemberFillsEveryGap(
            @ForAll("juries") Jury jury, @ForAll("regimes") JuryRegime regime) {
        JuryMember expert = JuryMember.builder()
                .role("expert")
                .qualified(Answer.YES)
                .external(Answer.YES)
                .relations(Set.of())
                .build();
        List<JuryMember> members = new ArrayList<>(jury.members());
        members.add(expert);
        Jury larger = new Jury(members, jury.chair(), jury.sittingOn());
        for (JuryCriterion criterion : List.of(
                JuryCriterion.MEMBERS,
                JuryCriterion.QUALIFIED,
                JuryCriterion.QUALIFIED_SHARE,
                JuryCriterion.EXTERNAL_SHARE)) {
            if (find(jury, regime, criterion).isEmpty()) {
                assertThat(find(larger, regime, criterion)).as(criterion::name).isEmpty();
            }
        }
    }

    /** Forgetting a fact about a member never adds an error. */
    @Property
    void unknownFactNeverAddsAnError(
            @ForAll("juries") Jury jury,
            @ForAll("regimes") JuryRegime regime,
            @ForAll @IntRange(max = 63) int forgotten) {
        List<JuryMember> members =
                jury.members().stream().map(m -> forget(m, forgotten)).toList();
        Jury dim = new Jury(members, jury.chair().map(m -> forget(m, forgotten)), jury.sittingOn());
        Set<JuryCriterion> before = errors(jury, regime);
        Statistics.label("errors before").collect(!before.isEmpty());
        assertThat(before).containsAll(errors(dim, regime));
    }

    @Property
    void ofUnknownMembersOnlyTheirNumberCanBeWrong(
            @ForAll @IntRange(max = 9) int size, @ForAll("regimes") JuryRegime regime) {
        List<JuryMember> members =
                Collections.nCopies(size, JuryMember.builder().build());
        Jury jury = new Jury(members, Optional.empty(), LocalDate.of(2026, 1, 15));
        JuryCheck.check(jury, regime).stream()
                .filter(JuryFinding::certain)
                .filter(finding -> finding.criterion() != JuryCriterion.CHAIR)
                .forEach(finding -> assertThat(size).as(finding::toString).isLessThan(2));
    }

    @Property
    void errsOnlyWhereTheLawBinds(@ForAll("juries") Jury jury, @ForAll("regimes") JuryRegime regime) {
        for (JuryFinding finding : JuryCheck.check(jury, regime)) {
            boolean binding = regime.requirements().stream()
                    .anyMatch(rule -> rule.criterion() == finding.criterion() && rule.binding());
            if (!binding || !finding.certain()) {
                assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
            }
            if (finding.criterion() == JuryCriterion.GENDER_BALANCE) {
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
            }
        }
    }

    @Property
    void describesEveryFindingInBothLanguages(@ForAll("juries") Jury jury, @ForAll("regimes") JuryRegime regime) {
        for (JuryFinding finding : JuryCheck.check(jury, regime)) {
            for (Language language : Language.values()) {
                String message = finding.message(language);
                assertThat(message).endsWith(".").contains(" ").doesNotContain("{", "}");
            }
        }
    }

    @Property
    void shareIsExact(@ForAll @IntRange(max = 200) int qualified, @ForAll @IntRange(max = 600) int others) {
        List<JuryMember> members = new ArrayList<>(Collections.nCopies(
                qualified, JuryMember.builder().qualified(Answer.YES).build()));
        members.addAll(Collections.nCopies(
                others, JuryMember.builder().qualified(Answer.NO).build()));
        LocalDate day = LocalDate.of(2020, 1, 1);
        Jury jury = new Jury(members, Optional.empty(), day);
        JuryRegime regime = JuryRegime.inForce(JuryKind.EXPERIENCE, day);
        assertThat(find(jury, regime, JuryCriterion.QUALIFIED_SHARE).isPresent())
                .isEqualTo(4 * qualified < members.size());
    }

    @Property
    void tieGoesWithTheChair(@ForAll @IntRange(min = 1, max = 50) int votes, @ForAll boolean chair) {
        JuryVote vote = new JuryVote(votes, votes, Answer.of(chair));
        assertThat(vote.decide()).isEqualTo(chair ? JuryVote.Decision.ADOPTED : JuryVote.Decision.REJECTED);
        assertThat(new JuryVote(votes, votes, Answer.UNKNOWN).decide()).isEqualTo(JuryVote.Decision.UNDECIDED);
    }

    @Property
    void majorityDecidesAgainstTheChair(
            @ForAll @IntRange(min = 1, max = 50) int minority, @ForAll @IntRange(min = 1, max = 50) int more) {
        assertThat(new JuryVote(minority, minority + more, Answer.YES).decide()).isEqualTo(JuryVote.Decision.REJECTED);
        assertThat(new JuryVote(minority + more, minority, Answer.NO).decide()).isEqualTo(JuryVote.Decision.ADOPTED);
    }

    @Property
    void everyDayHasOneRegimeOfEachKind(@ForAll("days") LocalDate day, @ForAll JuryKind kind) {
        assertThat(JuryRegime.all().stream()
                        .filter(regime -> regime.kind() == kind && regime.covers(day))
                        .count())
                .isEqualTo(1);
        assertThat(JuryRegime.inForce(kind, day).covers(day)).isTrue();
    }

    private static JuryMember forget(JuryMember m, int what) {
        return new JuryMember(
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

    /** A user's own regime may require anything. */
    @Property
    void acceptsAnyRegime(@ForAll("juries") Jury jury, @ForAll("ownRegimes") JuryRegime regime) {
        List<JuryFinding> findings = JuryCheck.check(jury, regime);
        findings.forEach(finding -> assertThat(finding.message(Language.FRENCH)).isNotBlank());
        assertThat(findings).extracting(JuryFinding::source).allMatch(regime.source()::equals);
    }

    @Property
    void demandsThatNoJuryMeetsAreFound(@ForAll("juries") Jury jury) {
        for (JuryCriterion criterion :
                List.of(JuryCriterion.MEMBERS, JuryCriterion.QUALIFIED, JuryCriterion.PER_SIDE)) {
            JuryRequirement most = new JuryRequirement(criterion, Integer.MAX_VALUE, 1, true);
            assertThat(find(jury, own(List.of(most)), criterion))
                    .as(criterion::name)
                    .isPresent();
        }
    }

    private static JuryRegime own(List<JuryRequirement> requirements) {
        return new JuryRegime(
                JuryKind.BRANCH_QUALIFICATION, Optional.empty(), Optional.empty(), true, "accord", requirements);
    }

    @Provide
    Arbitrary<JuryRegime> ownRegimes() {
        return Combinators.combine(
                        Arbitraries.of(JuryCriterion.class),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.of(true, false))
                .as(JuryRequirement::new)
                .list()
                .ofMaxSize(4)
                .map(JuryLawsTest::own);
    }

    private static Set<JuryCriterion> errors(Jury jury, JuryRegime regime) {
        return JuryCheck.check(jury, regime).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(JuryFinding::criterion)
                .collect(Collectors.toSet());
    }

    private static Optional<JuryFinding> find(Jury jury, JuryRegime regime, JuryCriterion criterion) {
        return JuryCheck.check(jury, regime).stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst();
    }

    @Provide
    Arbitrary<Jury> juries() {
        return JuryArbitraries.juries();
    }

    @Provide
    Arbitrary<JuryRegime> regimes() {
        return JuryArbitraries.regimes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return JuryArbitraries.days();
    }
}
