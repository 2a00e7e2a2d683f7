package fr.rncp.rules.reading;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers of blocks (<i>blocs, blocs de compétences, CCP</i>) in a text, in figures or in words up to 99 or
 * <i>vingt</i>. A number that identifies one block ("le bloc 2", "BC01") or counts something else is not included. The
 * article in "un bloc" is not a number.
 *
 * @param all the numbers, in the order of the text, with repetitions
 */
public record BlockCardinals(List<TextReading<BlockCardinal>> all) {

    /** Copies the list. */
    public BlockCardinals {
        all = List.copyOf(all);
    }

    /**
     * Finds the numbers of blocks in a text. Accepts any text, never throws, and takes time proportional to its length.
     *
     * @param text the text
     * @return the numbers found
     */
    public static BlockCardinals in(Prose text) {
        return new BlockCardinals(CardinalFinder.find(new ClauseText(text.text())));
    }

    /**
     * {@return the distinct numbers that the text gives for all blocks, ascending, unmodifiable} If there is more than
     * one, the text contradicts itself.
     */
    public Set<Integer> totals() {
        Set<Integer> totals = new TreeSet<>();
        all.stream()
                .map(TextReading::value)
                .filter(cardinal -> cardinal.kind() == BlockCardinal.CardinalKind.TOTAL)
                .forEach(cardinal -> totals.add(cardinal.count()));
        return Collections.unmodifiableSet(totals);
    }
}
