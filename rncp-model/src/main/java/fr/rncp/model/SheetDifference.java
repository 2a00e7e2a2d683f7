package fr.rncp.model;

import fr.rncp.model.place.ChangeWords;
import fr.rncp.model.place.SheetComparison;
import java.util.List;

/**
 * The difference of two sheets: the places where they differ, in the order of the model. Sheets that differ in their
 * source alone have none, unless {@link #includingSource} compared them.
 *
 * <p>Items of lists are compared with the item of the same identity wherever it is: a block with that of its code, or
 * else title; a certifying body or partner with that of its SIRET, or else name; a code with the same code, a pathway
 * with the same pathway, a cohort with that of its year; a legal text, document, correspondence, extension or row of
 * history by title, address, sheet, path or name, or else with the one at its position. Equal items are matched first,
 * and repeated ones in their order. The time it takes grows with the size of the sheets, and no faster than n·log n.
 */
public final class SheetDifference {

    private static final int MOST_SHOWN = 20;

    private final CertificationSheet before;
    private final CertificationSheet after;
    private final List<SheetChange> changes;

    private SheetDifference(CertificationSheet before, CertificationSheet after, List<SheetChange> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /**
     * Compares two sheets, their {@link CertificationSheet#source() source} apart: where a sheet was read is no
     * difference of what it states.
     *
     * @param before the earlier sheet
     * @param after the later sheet
     * @return what differs; empty if and only if the sheets are equal but for their source
     */
    public static SheetDifference between(CertificationSheet before, CertificationSheet after) {
        return includingSource(before, after.withSource(before.source()));
    }

    /**
     * Compares two sheets, with their source.
     *
     * @param before the earlier sheet
     * @param after the later sheet
     * @return what differs; empty if and only if the sheets are equal
     */
    public static SheetDifference includingSource(CertificationSheet before, CertificationSheet after) {
        return new SheetDifference(before, after, SheetComparison.changes(before, after));
    }

    /** {@return the changes, in the order of the model} */
    public List<SheetChange> changes() {
        return changes;
    }

    /** {@return whether the sheets do not differ} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Describes the changes for people: the place by name, and what was and is there. Long texts are cut around their
     * first difference. Where that is one that people do not see, such as another kind of space, both texts have
     * {@code \n} or {@code \u00A0} in place of what cannot be seen.
     *
     * @param language the language of the words
     * @return one line for each change, without a line feed at the end; a sentence if there is none
     */
    public String describe(Language language) {
        return new ChangeWords(before, after, language).of(changes);
    }

    /**
     * {@return the number of changes, and the first of them in English, as {@link #describe} writes them} For a test.
     */
    @Override
    public String toString() {
        String first = new ChangeWords(before, after, Language.ENGLISH)
                .of(changes.subList(0, Math.min(MOST_SHOWN, changes.size())));
        return changes.size() <= MOST_SHOWN
                ? first
                : first + "\n… " + (changes.size() - MOST_SHOWN) + " more of " + changes.size() + " changes";
    }
}
