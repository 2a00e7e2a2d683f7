package fr.rncp.model.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A known way to get a code wrong.
 *
 * @param shape what the whole text then looks like
 * @param reason what is wrong with it, for a refusal
 */
record KnownMistake(Pattern shape, String reason) {

    static KnownMistake of(String shape, String reason) {
        return new KnownMistake(Pattern.compile(shape, Pattern.DOTALL), reason);
    }

    /** The reason of the first mistake that the value makes; empty if it makes none. */
    static Optional<String> in(String value, List<KnownMistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.shape.matcher(value).matches())
                .map(KnownMistake::reason)
                .findFirst();
    }
}
