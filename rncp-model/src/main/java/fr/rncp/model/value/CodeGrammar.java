package fr.rncp.model.value;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The grammar of a code, and the exceptions for texts that do not follow it.
 *
 * @param name the name of the code in exception messages
 * @param expected the canonical spelling in words, with an example
 * @param canonical normalises any text towards the canonical spelling; never fails, adds nothing
 * @param fault returns why a text is not in the canonical spelling; empty if it is
 */
record CodeGrammar(
        String name, String expected, UnaryOperator<String> canonical, Function<String, Optional<String>> fault) {

    boolean accepts(String value) {
        return fault.apply(value).isEmpty();
    }

    /** Returns the value itself if it is in the canonical spelling. */
    String strict(String value) {
        Objects.requireNonNull(value, "value");
        fault.apply(value).map(reason -> strictReason(value, reason)).ifPresent(reason -> {
            throw refusal(value, reason);
        });
        return value;
    }

    /** Returns the canonical spelling of a text. */
    String lenient(String text) {
        Objects.requireNonNull(text, "text");
        return checked(text, canonical.apply(text));
    }

    /** Returns the canonical spelling of a text, if it has one. */
    Optional<String> tryLenient(String text) {
        String spelt = canonical.apply(Objects.requireNonNull(text, "text"));
        return accepts(spelt) ? Optional.of(spelt) : Optional.empty();
    }

    /** Returns a value derived from a text if it is in the canonical spelling; the exception shows the text. */
    String checked(String text, String value) {
        fault.apply(value).map(reason -> orBlank(text, reason)).ifPresent(reason -> {
            throw refusal(text, reason);
        });
        return value;
    }

    UnreadableCodeException refusal(String found, String reason) {
        return new UnreadableCodeException(name, found, expected, reason);
    }

    private String strictReason(String value, String reason) {
        String spelt = canonical.apply(value);
        return accepts(spelt)
                ? "it is not in the canonical spelling, " + spelt + "; parse accepts it"
                : orBlank(value, reason);
    }

    private static String orBlank(String text, String reason) {
        return Spelling.folded(text).isEmpty() ? "it is blank" : reason;
    }
}
