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
 * A fault that a rule found in a sheet, or something worth knowing about it.
 *
 * @param rule the rule
 * @param severity the weight of the finding, which may be less than the severity of the rule
 * @param pointer the place in the sheet; for a missing part, the place where it belongs
 * @param messageKey the key of the message; a key that is not in the bundles is the message itself, with {@code {name}}
 *     for each argument
 * @param arguments the values that the message quotes
 * @param excerpt the text of the sheet that shows the fault
 * @param location the place in the source, if a reader noticed the fault too
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

    /**
     * Copies the arguments and rejects nulls. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
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
     * Returns the same finding with an excerpt of the sheet.
     *
     * @param words the text of the sheet that shows the fault; the first 160 characters are kept
     * @return the finding
     */
    public Finding showing(String words) {
        return withExcerpt(Excerpt.head(words, LONGEST_EXCERPT));
    }

    /**
     * Describes the fault in words.
     *
     * @param language the language of the message
     * @return one or more sentences
     */
    public String message(Language language) {
        return Messages.in(language).render(messageKey, arguments);
    }

    /** Returns the rule, the severity, the place and the message in English, cut after 299 characters. */
    @Override
    public String toString() {
        return Excerpt.head(rule + " " + severity + " " + pointer + ": " + message(Language.ENGLISH), LONGEST_TEXT);
    }

    /** Builds a {@link Finding}; not thread-safe. */
    public static final class Builder extends FindingBuilder {
        Builder() {}
    }
}
