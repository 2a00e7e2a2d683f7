package fr.rncp.rules;

import java.util.Objects;

/**
 * A rule and what it said of a sheet.
 *
 * @param rule the rule
 * @param outcome what it said
 */
public record RuleOutcome(RuleId rule, Outcome outcome) {

    /** Refuses nulls. */
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
    }
}
