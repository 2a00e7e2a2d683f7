package fr.rncp.model.prose;

import java.util.List;

/**
 * The items of a text (a list of skills, of activities, of jobs), as {@link Prose#items()} splits it.
 *
 * @param confidence how sure the cuts are
 * @param items the items in order: substrings of the text that do not overlap, without bullets and outer spaces, with
 *     their numbers and codes
 */
public record ProseItems(SplitConfidence confidence, List<String> items) {

    /** Copies the list. */
    public ProseItems {
        items = List.copyOf(items);
    }
}
