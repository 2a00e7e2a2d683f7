package fr.rncp.rules.engine;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Creates the findings of the catalogue. The key of a message is the id of the rule, followed by a dot and a variant if
 * there is one.
 */
public final class Findings {

    private Findings() {}

    public static Finding of(RuleId rule, Severity severity, SheetPointer pointer, Argument... arguments) {
        return finding(rule, severity, rule.value(), pointer, arguments);
    }

    /** Creates a finding with a variant of the rule's message; an empty variant selects the main message. */
    public static Finding variant(
            RuleId rule, Severity severity, String variant, SheetPointer pointer, Argument... arguments) {
        String messageKey = variant.isEmpty() ? rule.value() : rule.value() + "." + variant;
        return finding(rule, severity, messageKey, pointer, arguments);
    }

    private static Finding finding(
            RuleId rule, Severity severity, String messageKey, SheetPointer pointer, Argument... arguments) {
        return new Finding(rule, severity, pointer, messageKey, List.of(arguments), Optional.empty(), Optional.empty());
    }
}
