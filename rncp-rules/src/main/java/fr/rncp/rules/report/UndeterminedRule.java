package fr.rncp.rules.report;

import fr.rncp.rules.RuleId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A rule that could not be decided, with the reason.
 *
 * @param rule the rule
 * @param title a short description of what the rule checks; the id for a rule that does not belong to this library
 * @param reason the reason in words, without a full stop: {@code not provided: a list of ROME codes}
 */
public record UndeterminedRule(RuleId rule, String title, String reason) {

    /** Rejects nulls. */
    public UndeterminedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.value());
        tree.put("title", title);
        tree.put("reason", reason);
        return tree;
    }
}
