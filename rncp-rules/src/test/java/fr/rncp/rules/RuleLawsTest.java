package fr.rncp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.RuleProfile.SeverityChange;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.testkit.SheetArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The laws that every rule and every report obeys, on sheets as the registers have them and on hostile ones. */
class RuleLawsTest {

    private static final SheetValidator VALIDATOR = SheetValidator.standard();
    private static final List<Part> PARTS =
            SheetParts.pointers().stream().map(Part::of).toList();
    private static final int PARTS_A_TRY = 12;
    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));

    /** A part of a sheet, and the rules that say they do not read it. */
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
    void everyRuleIsTotalAndDeterministic(@ForAll("sheets") CertificationSheet sheet, @ForAll("days") LocalDate day) {
        RuleContext context = RuleContext.at(day);
        List<Rule> rules = VALIDATOR.rules();
        List<RuleOutcome> together = VALIDATOR.outcomes(sheet, context);
        assertThat(rules.parallelStream()
                        .map(alone -> new RuleOutcome(alone.id(), alone.check(sheet, context)))
                        .toList())
                .isEqualTo(together);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyMessageIsWhole(@ForAll("sheets") CertificationSheet sheet, @ForAll("days") LocalDate day) {
        for (Finding finding : VALIDATOR.validate(sheet, RuleContext.at(day)).findings()) {
            for (Language language : Language.values()) {
                String message = finding.message(language);
                assertThat(message).as(finding::toString).isNotBlank().isNotEqualTo(finding.messageKey());
            }
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void reportDependsNotOnOrderOfRules(@ForAll("sheets") CertificationSheet sheet, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(RuleCatalogue.rules());
        Collections.shuffle(shuffled, random);
        assertThat(sorted(SheetValidator.of(shuffled), sheet)).isEqualTo(sorted(VALIDATOR, sheet));
    }

    private static List<RuleOutcome> sorted(SheetValidator validator, CertificationSheet sheet) {
        return validator.outcomes(sheet, CONTEXT).stream()
                .sorted(Comparator.comparing(RuleOutcome::rule))
                .toList();
    }

    /** So filling an unknown, or any other change, leaves alone the rules that do not read that part. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void partThatRuleDoesNotReadChangesNothing(
            @ForAll("sheets") CertificationSheet sheet,
            @ForAll("sheets") CertificationSheet donor,
            @ForAll Random random) {
        Map<RuleId, Outcome> before = outcomes(VALIDATOR, sheet);
        List<Part> parts = Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                .limit(PARTS_A_TRY)
                .toList();
        // rules are safe for use by several threads
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

    private static Map<RuleId, Outcome> outcomes(SheetValidator validator, CertificationSheet sheet) {
        return validator.outcomes(sheet, CONTEXT).stream()
                .collect(Collectors.toMap(RuleOutcome::rule, RuleOutcome::outcome));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void waiverRemovesExactlyItsFindings(@ForAll("sheets") CertificationSheet sheet, @ForAll Random random) {
        List<RuleOutcome> outcomes = VALIDATOR.outcomes(sheet, CONTEXT);
        List<Finding> all =
                RuleProfile.NONE.apply(sheet.number(), outcomes, CONTEXT.asOf()).findings();
        Statistics.label("sheets with findings").collect(!all.isEmpty()).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 75));
        Assume.that(!all.isEmpty());
        RuleId rule = all.get(random.nextInt(all.size())).rule();
        Waiver waiver = new Waiver(sheet.number(), rule, "accepted", CONTEXT.asOf());
        SheetReport report =
                new RuleProfile(List.of(), List.of(), List.of(waiver)).apply(sheet.number(), outcomes, CONTEXT.asOf());
        assertThat(report.findings())
                .isEqualTo(all.stream().filter(f -> !f.rule().equals(rule)).toList());
        assertThat(report.waived().stream()
                        .map(SheetReport.WaivedFinding::finding)
                        .toList())
                .isEqualTo(all.stream().filter(f -> f.rule().equals(rule)).toList());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void ruleSwitchedOffTakesOnlyItsOwnFindings(@ForAll("sheets") CertificationSheet sheet, @ForAll Random random) {
        RuleId off = RuleCatalogue.rules()
                .get(random.nextInt(RuleCatalogue.rules().size()))
                .id();
        SheetReport all = VALIDATOR.report(sheet, CONTEXT);
        SheetReport rest = VALIDATOR
                .withProfile(new RuleProfile(List.of(off), List.of(), List.of()))
                .report(sheet, CONTEXT);
        assertThat(rest.findings())
                .isEqualTo(all.findings().stream()
                        .filter(f -> !f.rule().equals(off))
                        .toList());
        assertThat(rest.undetermined())
                .isEqualTo(
                        all.undetermined().stream().filter(r -> !r.equals(off)).toList());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void changedSeverityChangesNothingElse(
            @ForAll("sheets") CertificationSheet sheet, @ForAll Severity severity, @ForAll Random random) {
        RuleId rule = RuleCatalogue.rules()
                .get(random.nextInt(RuleCatalogue.rules().size()))
                .id();
        List<RuleOutcome> outcomes = VALIDATOR.outcomes(sheet, CONTEXT);
        List<Finding> expected = outcomes.stream()
                .flatMap(outcome -> outcome.outcome().findings().stream())
                .map(f -> f.rule().equals(rule) ? f.withSeverity(severity) : f)
                .toList();
        RuleProfile profile = new RuleProfile(List.of(), List.of(new SeverityChange(rule, severity)), List.of());
        assertThat(profile.apply(sheet.number(), outcomes, CONTEXT.asOf()).findings())
                .isEqualTo(expected);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = FoldedText.of(text).toString();
        assertThat(FoldedText.of(once).toString()).isEqualTo(once);
    }
}
