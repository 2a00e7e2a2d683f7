package fr.rncp.rules.reading;

import java.util.List;
import java.util.Objects;

/**
 * One of several options (<i>option, spécialité, parcours</i>) between which candidates choose: the blocks that a
 * candidate with this option needs.
 *
 * @param name the name as a title or the text gives it, such as {@code A} or {@code communication}
 * @param blocks the positions of its blocks on the sheet, from 0, ascending
 */
public record BlockOption(String name, List<Integer> blocks) {

    /** Copies the list. */
    public BlockOption {
        Objects.requireNonNull(name, "name");
        blocks = List.copyOf(blocks);
    }
}
