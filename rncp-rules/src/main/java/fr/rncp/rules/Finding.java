package fr.rncp.rules;

import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.text.Excerpt;
import fr.rncp.rules.message.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a rule found wrong, or worth knowing, in a sheet.
 *
 * @param rule the rule
 * @param severity how much it weighs; a rule may find lesser things than its own severity
 * @param pointer where in the sheet; for what is missing, where it would stand
 * @param messageKey key of the message; a key that the bundles do not have is itself the message, with <code>{name}
 *     </code> for arguments
 * @param arguments the values that the message names
 * @param excerpt the words of the sheet that show it
 * @param location where the source has it, if a reader noticed it
 */
@Value.Builder
public record Finding(
        RuleId rule,
        Severity severity,
        SheetPointer pointer,
        String messageKey,
        List<Argument> arguments,
        Optional<String> excerpt,
        Optional<SourceLocation> location)
        implements WithFinding {

    private static final int LONGEST_EXCERPT = 160;
    private static final int LONGEST_TEXT = 299;

    /** Copies the arguments, refuses nulls. Not part of the compatibility promise: use {@link #builder()}. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(messageKey, "messageKey");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(location, "location");
    }

    /** {@return a new builder for a finding, which needs a rule, a severity, a pointer and the key of its message} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the same finding with the words of the sheet that show it.
     *
     * @param words the words, of which the first 160 characters are kept
     * @return the finding
     */
    public Finding showing(String words) {
        return withExcerpt(Excerpt.head(words, LONGEST_EXCERPT));
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

    /** The rule, the severity, the place and the message in English, cut after 299 characters. */
    @Override
    public String toString() {
        return Excerpt.head(rule + " " + severity + " " + pointer + ": " + message(Language.ENGLISH), LONGEST_TEXT);
    }

    /** Builds a {@link Finding}; not thread-safe. */
    public static final class Builder extends FindingBuilder {
        Builder() {}
    }
}
