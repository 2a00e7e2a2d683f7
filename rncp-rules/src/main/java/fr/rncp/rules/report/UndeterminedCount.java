package fr.rncp.rules.report;

import fr.rncp.rules.RuleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule that could not be decided for some sheets of a register.
 *
 * @param rule the rule
 * @param title a short description of what the rule checks; the id for a rule that does not belong to this library
 * @param sheets the number of sheets
 * @param reason the reason for the first of these sheets, in words
 */
public record UndeterminedCount(RuleId rule, String title, long sheets, String reason) {

    /** Rejects nulls. */
    public UndeterminedCount {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
    }

    /** Counts a rule that could not be decided for a further sheet. */
    static void add(Map<RuleId, UndeterminedCount> counts, UndeterminedRule rule) {
        UndeterminedCount first = new UndeterminedCount(rule.rule(), rule.title(), 1, rule.reason());
        counts.merge(rule.rule(), first, (known, one) -> known.oneMore());
    }

    UndeterminedCount oneMore() {
        return new UndeterminedCount(rule, title, sheets + 1, reason);
    }

    /** Returns counts in the order of reports: the most frequent first. */
    static List<UndeterminedCount> sorted(Collection<UndeterminedCount> counts) {
        return counts.stream()
                .sorted(Comparator.comparingLong(UndeterminedCount::sheets).reversed())
                .toList();
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.value());
        tree.put("title", title);
        tree.put("sheets", sheets);
        tree.put("reason", reason);
        return tree;
    }
}
