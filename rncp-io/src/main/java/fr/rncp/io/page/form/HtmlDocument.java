package fr.rncp.io.page.form;

import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Parses the HTML of a page, within bounds: an element takes some hundred times the memory of its tag. */
final class HtmlDocument {

    /** Some ten times those of the largest real page. */
    static final int MOST_ELEMENTS = 100_000;

    private HtmlDocument() {}

    /**
     * Parses a page.
     *
     * @param html the page
     * @return its elements, with their positions; empty if there are more than {@link #MOST_ELEMENTS}
     */
    static Optional<Document> parse(String html) {
        if (html.chars().filter(c -> c == '<').count() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        // A tag that is never closed may be repeated in each element that follows: elements are counted as they are
        // closed.
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setTrackPosition(true)).parse(html, "")) {
            Iterator<Element> elements = parser.iterator();
            for (int count = 0; elements.hasNext(); count++) {
                if (count == MOST_ELEMENTS) {
                    return Optional.empty();
                }
                elements.next();
            }
            return Optional.of(parser.document());
        }
    }
}
