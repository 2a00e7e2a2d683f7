package fr.rncp.model.prose;

/**
 * An entry of an {@link Outline}.
 *
 * @param kind what it is
 * @param parent the position of its parent among the entries; -1 if it has none
 * @param depth the number of its ancestors: 0, or that of its parent plus 1
 * @param bullet the bullets before it, without blanks ({@code *}, {@code o}, {@code -}); empty if there are none
 * @param label its number or code as written, with the word before it and the punctuation after it ({@code 4.1},
 *     {@code a)}, {@code A1C2.}, {@code Compétence 3 :}); empty if it has none
 * @param text the entry without bullets and label; lines that continue it are joined by a space. Empty only if the
 *     entry is a label alone
 * @param certainty whether its level and its limits are stated by numbers, codes or bullets, or were concluded from the
 *     wording, punctuation, case or order
 */
public record OutlineEntry(
        OutlineKind kind, int parent, int depth, String bullet, String label, String text, Certainty certainty) {

    /** {@return whether a bullet, a number or a code opens the entry} */
    public boolean isMarked() {
        return !bullet.isEmpty() || !label.isEmpty();
    }
}
