package fr.rncp.rules;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.message.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a rule found wrong, or worth knowing, in a sheet. Immutable.
 *
 * @param rule the rule
 * @param severity how much it weighs; a rule may find lesser things than its own severity
 * @param pointer where in the sheet; for what is missing, where it would stand
 * @param messageKey key of the message; a key that the bundles do not have is itself the message, with <code>{name}</code> for arguments
 * @param arguments the values that the message names
 * @param excerpt the words of the sheet that show it
 */
public record Finding(
        RuleId rule,
        Severity severity,
        SheetPointer pointer,
        String messageKey,
        List<Argument> arguments,
        Optional<String> excerpt) {

    /** Copies the arguments, refuses nulls. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(messageKey, "messageKey");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(excerpt, "excerpt");
    }

    /**
     * What is wrong, for a person.
     *
     * @param language in which language
     * @return one or two sentences
     */
    public String message(Language language) {
        return Messages.in(language).render(messageKey, arguments);
    }

    /**
     * The same finding with another weight.
     *
     * @param other the severity
     * @return the finding
     */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, pointer, messageKey, arguments, excerpt);
    }
}
