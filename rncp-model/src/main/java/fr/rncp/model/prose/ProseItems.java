package fr.rncp.model.prose;

import java.util.List;

/**
 * The items of a text (a list of skills, of activities, of jobs), as {@link Prose#items()} splits it.
 *
 * @param confidence the confidence in the split
 * @param items the items in order: disjoint substrings of the text, without bullets and outer spaces, but with their
 *     numbers and codes
 */
public record ProseItems(SplitConfidence confidence, List<String> items) {

    /** Copies the list. */
    public ProseItems {
        items = List.copyOf(items);
    }
}
