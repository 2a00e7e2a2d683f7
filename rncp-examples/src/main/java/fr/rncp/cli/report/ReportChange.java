package fr.rncp.cli.report;

import fr.rncp.rules.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A finding that only the earlier or only the later of two reports contains.
 *
 * @param sheet the number of the sheet
 * @param rule the id of the rule
 * @param severity the severity
 * @param pointer the place
 * @param excerpt the text that shows the fault; empty if nothing shows it
 * @param where the place in words
 * @param message the fault in words
 */
public record ReportChange(
        String sheet, String rule, Severity severity, String pointer, String excerpt, String where, String message) {

    /** The likeness of two findings of the same rule on the same sheet, the closest first. */
    enum Likeness {
        PLACE_AND_TEXT,
        TEXT,
        PLACE
    }

    boolean isLike(ReportChange other, Likeness likeness) {
        return sheet.equals(other.sheet)
                && rule.equals(other.rule)
                && switch (likeness) {
                    case PLACE_AND_TEXT -> pointer.equals(other.pointer) && excerpt.equals(other.excerpt);
                    case TEXT -> !excerpt.isEmpty() && excerpt.equals(other.excerpt);
                    case PLACE -> pointer.equals(other.pointer);
                };
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sheet", sheet);
        tree.put("rule", rule);
        tree.put("where", where);
        tree.put("message", message);
        return tree;
    }
}
