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
 * @param mark the meaning that the markup gives to the line
 */
public record PageLine(long number, String text, List<String> cells, List<Link> links, Mark mark) {

    /** The meaning that the markup of HTML or Markdown gives to a line. */
    public enum Mark {
        NONE,
        /** The title of the page. */
        TITLE,
        /** A heading inside the page. */
        HEADING,
        /** A line without its own line breaks: it may contain several rows, or codes, of the page. */
        JOINED
    }

    /**
     * A link.
     *
     * @param text the visible text
     * @param url the target
     */
    public record Link(String text, String url) {}

    public static PageLine of(long number, String text) {
        return new PageLine(number, text, List.of(), List.of(), Mark.NONE);
    }

    /** Returns a row of a table, with bars between its cells. */
    static PageLine row(long number, List<String> cells, List<Link> links) {
        return new PageLine(number, String.join(" | ", cells), List.copyOf(cells), links, Mark.NONE);
    }

    /** Returns this line with another text. */
    public PageLine withText(String other) {
        return new PageLine(number, other, cells, links, mark);
    }

    /** Returns this line at a later number. */
    PageLine movedBy(long lines) {
        return new PageLine(number + lines, text, cells, links, mark);
    }

    public boolean isTitle() {
        return mark == Mark.TITLE;
    }

    /** Returns this line with a text that a converter may have joined with others. */
    PageLine joined(String other) {
        return new PageLine(number, other, cells, links, Mark.JOINED);
    }

    public boolean isJoined() {
        return mark == Mark.JOINED;
    }

    public boolean isHeading() {
        return mark == Mark.HEADING;
    }

    public boolean isRow() {
        return !cells.isEmpty();
    }

    public boolean isBlank() {
        return Blank.isAllSpace(text);
    }
}
