package fr.rncp.rules.catalogue;

import static java.util.stream.Collectors.joining;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Rule;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import java.time.LocalDate;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions about the outcome of a rule: {@code assertThat(rule("BLK-010"), sheet).isViolatedAt("/blocks/1/skills")}.
 * Every assertion also checks that each finding has a message in both languages.
 */
public final class RuleAssert extends AbstractAssert<RuleAssert, Outcome> {

    private RuleAssert(Outcome outcome) {
        super(outcome, RuleAssert.class);
        outcome.findings().forEach(CatalogueTest::assertSpeaks);
    }

    /** {@return a rule of the catalogue} */
    public static Rule rule(String id) {
        return RuleCatalogue.rule(RuleId.of(id)).orElseThrow();
    }

    /** Applies the rule to the sheet on the day of the examples. */
    public static RuleAssert assertThat(Rule rule, CertificationSheet sheet) {
        return assertThat(rule, sheet, RuleExample.AS_OF);
    }

    public static RuleAssert assertThat(Rule rule, CertificationSheet sheet, LocalDate asOf) {
        return assertThat(rule, sheet, RuleContext.at(asOf));
    }

    public static RuleAssert assertThat(Rule rule, CertificationSheet sheet, RuleContext context) {
        return assertThat(rule.check(sheet, context)).as(rule.id().value());
    }

    public static RuleAssert assertThat(Outcome outcome) {
        return new RuleAssert(outcome);
    }

    public RuleAssert passes() {
        return hasOutcome("passed");
    }

    public RuleAssert doesNotApply(Reason reason) {
        return hasOutcome("not applicable: " + reason);
    }

    /** Checks that the outcome is undetermined and that exactly these places are missing, in this order. */
    public RuleAssert isUndeterminedAt(String... pointers) {
        return hasOutcome("undetermined: " + String.join(" ", pointers));
    }

    /** Checks that the outcome is undetermined because exactly these facts, which no sheet contains, were not given. */
    public RuleAssert needs(Need... needs) {
        Assertions.assertThat(actual)
                .as(descriptionText())
                .isInstanceOfSatisfying(Undetermined.class, unknown -> Assertions.assertThat(unknown.needs())
                        .containsExactly(needs));
        return this;
    }

    /** Checks that the findings are at these places, in this order. */
    public RuleAssert isViolatedAt(String... pointers) {
        return hasFindings(finding -> finding.pointer().value(), pointers);
    }

    /** Checks the findings, in this order, each as {@code ERROR COD-001.spelling at /classification/nsf/0/code}. */
    public RuleAssert finds(String... findings) {
        return hasFindings(RuleAssert::describe, findings);
    }

    /** Checks that the findings have these messages, in this order. */
    public RuleAssert says(Language language, String... messages) {
        return hasFindings(finding -> finding.message(language), messages);
    }

    /** Checks that the findings have these excerpts, in this order; {@code no excerpt} for a finding without one. */
    public RuleAssert quotes(String... excerpts) {
        return hasFindings(finding -> finding.excerpt().orElse("no excerpt"), excerpts);
    }

    /**
     * Checks the outcome in words, for tables: {@code passed}, {@code not applicable: RNCP_ONLY}, {@code undetermined:
     * /title}, or the findings as in {@link #finds}, separated by semicolons.
     */
    public RuleAssert hasOutcome(String outcome) {
        Assertions.assertThat(describe(actual)).as(descriptionText()).isEqualTo(outcome);
        return this;
    }

    private RuleAssert hasFindings(Function<Finding, String> part, String... expected) {
        if (actual.findings().isEmpty()) {
            throw failure("expected findings, but the outcome is: %s", describe(actual));
        }
        Assertions.assertThat(actual.findings())
                .as(descriptionText())
                .extracting(part)
                .containsExactly(expected);
        return this;
    }

    private static String describe(Outcome outcome) {
        if (outcome instanceof NotApplicable refusal) {
            return "not applicable: " + refusal.reason();
        }
        if (outcome instanceof Undetermined unknown) {
            return "undetermined: "
                    + unknown.missing().stream().map(SheetPointer::value).collect(joining(" "));
        }
        return outcome.findings().isEmpty()
                ? "passed"
                : outcome.findings().stream().map(RuleAssert::describe).collect(joining("; "));
    }

    private static String describe(Finding finding) {
        return finding.severity() + " " + finding.messageKey() + " at " + finding.pointer();
    }
}
