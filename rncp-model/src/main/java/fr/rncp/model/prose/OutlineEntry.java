package fr.rncp.model.prose;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry of an {@link Outline}.
 *
 * @param kind whether it is a heading, an introduction, an item or a remainder
 * @param parent the position of its parent among the entries, if it has one
 * @param depth the number of its ancestors: 0, or that of its parent plus 1
 * @param bullet the bullets before it, without blanks ({@code *}, {@code o}, {@code -}), if there are any
 * @param label its number or code as written, with the word before it and the punctuation after it ({@code 4.1},
 *     {@code a)}, {@code A1C2.}, {@code C3 à C6}, {@code Compétence 3 :}), if it has one
 * @param text the entry without bullets and label; lines that continue it are joined by a space. Empty only if the
 *     entry is a label alone
 * @param certainty whether its level and its limits are stated by numbers, codes or bullets, or were concluded from the
 *     wording, punctuation, case or order
 */
public record OutlineEntry(
        OutlineKind kind,
        OptionalInt parent,
        int depth,
        Optional<String> bullet,
        Optional<String> label,
        String text,
        Certainty certainty) {

    /** {@return whether a bullet, a number or a code opens the entry} */
    public boolean isMarked() {
        return bullet.isPresent() || label.isPresent();
    }
}
