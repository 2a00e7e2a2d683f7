package fr.rncp.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A known way to get a code wrong.
 *
 * @param shape what the whole text then looks like
 * @param reason what is wrong with it, for a refusal
 */
record Mistake(Pattern shape, String reason) {

    static Mistake of(String shape, String reason) {
        return new Mistake(Pattern.compile(shape, Pattern.DOTALL), reason);
    }

    /** The reason of the first mistake that the value makes; empty if it makes none. */
    static Optional<String> in(String value, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.shape.matcher(value).matches())
                .map(Mistake::reason)
                .findFirst();
    }
}
