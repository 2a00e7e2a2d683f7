package fr.rncp.rules.report;

import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The findings of a rule on the sheets of a register that have the same severity.
 *
 * @param rule the rule
 * @param severity the severity of the findings
 * @param title a short description of what the rule checks; the id for a rule that does not belong to this library
 * @param findings the number of findings
 * @param sheets the number of sheets with such a finding
 * @param examples the first findings, which also contain the sources and the advice
 */
public record ReportedRule(
        RuleId rule, Severity severity, String title, long findings, long sheets, List<SheetFinding> examples) {

    /** Copies the list. This constructor may change incompatibly. */
    public ReportedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        examples = List.copyOf(examples);
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.value());
        tree.put("severity", severity.name());
        tree.put("title", title);
        tree.put("findings", findings);
        tree.put("sheets", sheets);
        tree.put("examples", examples.stream().map(SheetFinding::toTree).toList());
        return tree;
    }
}
