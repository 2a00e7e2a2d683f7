package fr.rncp.model.prose;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The levels of a list: its items with their sub-items, under headings, as {@link Prose#outline()} reads them. A parent
 * precedes its children. Introductions and headings are not items. To count items, count only those that are not
 * sub-items: see {@link #topItems}.
 *
 * @param split the confidence in the split of the text into entries
 * @param levels the confidence in the levels
 * @param entries the entries in the order of the text
 */
public record Outline(SplitConfidence split, LevelConfidence levels, List<OutlineEntry> entries) {

    /** Copies the list. */
    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * {@return the positions of the items that are part of no other item, such as the skills of a list of skills with
     * their sub-items left out}
     */
    public IntStream topItems() {
        return IntStream.range(0, entries.size()).filter(this::isTopItem);
    }

    private boolean isTopItem(int position) {
        OutlineEntry entry = entries.get(position);
        return entry.kind() == OutlineKind.ITEM && kindAbove(entry) != OutlineKind.ITEM;
    }

    /** Returns the kind of the parent; an entry without one is like those below a heading. */
    private OutlineKind kindAbove(OutlineEntry entry) {
        return entry.parent().isPresent()
                ? entries.get(entry.parent().getAsInt()).kind()
                : OutlineKind.HEADING;
    }

    /** {@return whether the levels are certain: no parent and no child was only concluded from the wording} */
    public boolean isCertain() {
        return levels == LevelConfidence.STATED;
    }
}
