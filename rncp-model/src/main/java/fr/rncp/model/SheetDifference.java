package fr.rncp.model;

import fr.rncp.model.place.ChangeWords;
import fr.rncp.model.place.SheetComparison;
import java.util.List;

/**
 * The difference between two sheets: the places in which they differ, in the order of the model. Sheets that differ
 * only in their source have no differences, unless {@link #includingSource} compared them.
 *
 * <p>Each item of a list is compared with the item of the same identity, at any position. Blocks are identified by
 * their code; certifying bodies and partners by their SIRET; codes, pathways and cohorts by their code, pathway or
 * year. Legal texts, documents, correspondences, extensions and rows of the history are identified by title, address,
 * sheet, path or name. An item without such an identity is matched by its title or name, or by its position. Equal
 * items are matched first, and repeated items in their order. The comparison takes at most n·log n time in the size of
 * the sheets.
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
     * Compares two sheets without their {@link CertificationSheet#source() source}, which is not a part of their
     * content.
     *
     * @param before the earlier sheet
     * @param after the later sheet
     * @return the difference; empty if and only if the sheets are equal except for their source
     */
    public static SheetDifference between(CertificationSheet before, CertificationSheet after) {
        return includingSource(before, after.withSource(before.source()));
    }

    /**
     * Compares two sheets, including their source.
     *
     * @param before the earlier sheet
     * @param after the later sheet
     * @return the difference; empty if and only if the sheets are equal
     */
    public static SheetDifference includingSource(CertificationSheet before, CertificationSheet after) {
        return new SheetDifference(before, after, SheetComparison.changes(before, after));
    }

    /** {@return the changes, in the order of the model} */
    public List<SheetChange> changes() {
        return changes;
    }

    /** {@return whether there is no difference} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Describes the changes for people: each place by name, with its value before and after. Long texts are cut around
     * their first difference. If that difference is invisible, such as another kind of space, both texts show invisible
     * characters as escapes such as {@code \n} and {@code \u00A0}.
     *
     * @param language the language of the words
     * @return one line for each change, without a line feed at the end; a sentence if there is none
     */
    public String describe(Language language) {
        return new ChangeWords(before, after, language).of(changes);
    }

    /**
     * {@return the number of changes, and the first of them in English, as {@link #describe} writes them} It is
     * intended for tests.
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
