package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.List;

/**
 * A line of a page, in HTML or text.
 *
 * @param number the line in the file, from 1
 * @param text the exact line; for a row of an HTML table, its cells with bars between them
 * @param cells the cells of a row of an HTML table; otherwise empty
 * @param links the links of the line, in HTML only
 * @param isTitle whether HTML marks it as the title of the page
 */
public record PageLine(long number, String text, List<String> cells, List<Link> links, boolean isTitle) {

    /**
     * A link.
     *
     * @param text the visible text
     * @param url the target
     */
    public record Link(String text, String url) {}

    public static PageLine of(long number, String text) {
        return new PageLine(number, text, List.of(), List.of(), false);
    }

    public boolean isRow() {
        return !cells.isEmpty();
    }

    public boolean isBlank() {
        return Blank.isAllSpace(text);
    }
}
