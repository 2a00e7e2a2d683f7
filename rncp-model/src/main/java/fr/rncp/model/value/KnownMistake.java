package fr.rncp.model.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A known mistake in a code.
 *
 * @param shape the pattern of the whole text
 * @param reason what is wrong with it, for an exception
 */
record KnownMistake(Pattern shape, String reason) {

    static KnownMistake of(String shape, String reason) {
        return new KnownMistake(Pattern.compile(shape, Pattern.DOTALL), reason);
    }

    /** Returns the reason for the first mistake that the value matches; empty if it matches none. */
    static Optional<String> in(String value, List<KnownMistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.shape.matcher(value).matches())
                .map(KnownMistake::reason)
                .findFirst();
    }
}
