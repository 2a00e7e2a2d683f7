package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.testkit.SheetArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The laws that every rule and every report obeys, on realistic sheets and on hostile ones. */
class RuleLawsTest {

    private static final SheetValidator VALIDATOR = SheetValidator.standard();
    private static final List<Part> PARTS =
            SheetParts.pointers().stream().map(Part::of).toList();
    private static final int PARTS_A_TRY = 12;
    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));

    /** A part of a sheet, and the rules that do not declare to read it. */
    private record Part(SheetPointer pointer, SheetValidator others) {

        static Part of(SheetPointer pointer) {
            return new Part(
                    pointer,
                    SheetValidator.of(VALIDATOR.rules().stream()
                            .filter(rule -> rule.reads().stream()
                                    .noneMatch(read -> read.covers(pointer) || pointer.covers(read)))
                            .toList()));
        }
    }

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2026, 1, 15), LocalDate.of(2019, 1, 1), LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyRuleIsTotalAndNeedsNoOtherRule(
            @ForAll("sheets") CertificationSheet sheet, @ForAll("days") LocalDate day, @ForAll Random random) {
        RuleContext context = RuleContext.at(day);
        List<Rule> rules = VALIDATOR.rules();
        List<RuleOutcome> together = VALIDATOR.outcomes(sheet, context);
        assertThat(rules.parallelStream()
                        .map(alone -> new RuleOutcome(alone.id(), alone.check(sheet, context)))
                        .toList())
                .as("each rule alone")
                .isEqualTo(together);
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        assertThat(byRule(SheetValidator.of(shuffled).outcomes(sheet, context)))
                .as("the rules in another order")
                .isEqualTo(byRule(together));
        assertMessagesAreWhole(together);
    }

    private static void assertMessagesAreWhole(List<RuleOutcome> outcomes) {
        for (RuleOutcome outcome : outcomes) {
            for (Finding finding : outcome.outcome().findings()) {
                for (Language language : Language.values()) {
                    String message = finding.message(language);
                    assertThat(message).as(finding::toString).isNotBlank().isNotEqualTo(finding.messageKey());
                }
            }
        }
    }

    /** Any change of a part, such as filling in an unknown value, leaves the rules that do not read it alone. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void partThatRuleDoesNotReadChangesNothing(
            @ForAll("sheets") CertificationSheet sheet,
            @ForAll("sheets") CertificationSheet donor,
            @ForAll Random random) {
        Map<RuleId, Outcome> before = byRule(VALIDATOR.outcomes(sheet, CONTEXT));
        List<Part> parts = Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                .limit(PARTS_A_TRY)
                .toList();
        // Rules are safe for use by several threads.
        parts.parallelStream().forEach(part -> {
            CertificationSheet changed = SheetParts.graft(sheet, donor, part.pointer());
            if (!changed.equals(sheet)) {
                assertOthersStay(before, part, changed);
            }
        });
    }

    private static void assertOthersStay(Map<RuleId, Outcome> before, Part part, CertificationSheet changed) {
        assertThat(part.others().outcomes(changed, CONTEXT).stream()
                        .filter(after -> !after.outcome().equals(before.get(after.rule()))))
                .as(() -> "rules that read " + part.pointer() + ", and do not declare it: add it to reads(…)")
                .isEmpty();
    }

    private static Map<RuleId, Outcome> byRule(List<RuleOutcome> outcomes) {
        return outcomes.stream().collect(Collectors.toMap(RuleOutcome::rule, RuleOutcome::outcome));
    }

    /** A waiver, a rule switched off and a changed severity, each on the same outcomes. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void profileChangesWhatItNamesOnly(
            @ForAll("sheets") CertificationSheet sheet, @ForAll Severity severity, @ForAll Random random) {
        List<RuleOutcome> outcomes = VALIDATOR.outcomes(sheet, CONTEXT);
        Judged judged = new Judged(sheet.number(), outcomes, judge(RuleProfile.NONE, sheet.number(), outcomes));
        List<Finding> all = judged.report().findings();
        Statistics.label("sheets with findings").collect(!all.isEmpty()).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 75));
        RuleId any =
                VALIDATOR.rules().get(random.nextInt(VALIDATOR.rules().size())).id();
        assertSwitchedOffRuleTakesItsOwn(judged, any);
        assertSeverityChangesNothingElse(judged, any, severity);
        if (!all.isEmpty()) {
            RuleId found = all.get(random.nextInt(all.size())).rule();
            assertSeverityChangesNothingElse(judged, found, severity);
            assertWaiverMovesItsFindings(judged, found);
        }
    }

    /** The outcomes of a sheet, and the report on them without a profile. */
    private record Judged(SheetNumber number, List<RuleOutcome> outcomes, SheetReport report) {

        List<Finding> findings(Predicate<RuleId> rules) {
            return report.findings().stream().filter(f -> rules.test(f.rule())).toList();
        }
    }

    private static SheetReport judge(RuleProfile profile, SheetNumber number, List<RuleOutcome> outcomes) {
        return profile.apply(number, outcomes, CONTEXT.asOf());
    }

    private static void assertWaiverMovesItsFindings(Judged judged, RuleId rule) {
        Waiver waiver = new Waiver(judged.number(), rule, "accepted", CONTEXT.asOf());
        SheetReport report =
                judge(new RuleProfile(List.of(), List.of(), List.of(waiver)), judged.number(), judged.outcomes());
        assertThat(report.findings()).isEqualTo(judged.findings(r -> !r.equals(rule)));
        assertThat(report.waived())
                .extracting(SheetReport.WaivedFinding::finding)
                .isEqualTo(judged.findings(rule::equals));
    }

    private static void assertSwitchedOffRuleTakesItsOwn(Judged judged, RuleId off) {
        SheetReport rest =
                judge(new RuleProfile(List.of(off), List.of(), List.of()), judged.number(), judged.outcomes());
        assertThat(rest.findings()).isEqualTo(judged.findings(r -> !r.equals(off)));
        assertThat(rest.undetermined())
                .isEqualTo(judged.report().undetermined().stream()
                        .filter(r -> !r.equals(off))
                        .toList());
    }

    private static void assertSeverityChangesNothingElse(Judged judged, RuleId rule, Severity severity) {
        RuleProfile profile = new RuleProfile(List.of(), List.of(new SeverityChange(rule, severity)), List.of());
        assertThat(judge(profile, judged.number(), judged.outcomes()).findings())
                .isEqualTo(judged.report().findings().stream()
                        .map(f -> f.rule().equals(rule) ? f.withSeverity(severity) : f)
                        .toList());
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = FoldedText.of(text).toString();
        assertThat(FoldedText.of(once).toString()).isEqualTo(once);
    }
}
