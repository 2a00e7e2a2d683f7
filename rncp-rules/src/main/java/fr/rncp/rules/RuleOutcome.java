package fr.rncp.rules;

import java.util.Objects;

/**
 * A rule and its outcome for a sheet.
 *
 * @param rule the rule
 * @param outcome the outcome
 */
public record RuleOutcome(RuleId rule, Outcome outcome) {

    /** Rejects nulls. */
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
    }
}
