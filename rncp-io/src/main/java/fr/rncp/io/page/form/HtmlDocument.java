package fr.rncp.io.page.form;

import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Parses the HTML of a page within limits, because an element takes about a hundred times the memory of its tag. */
final class HtmlDocument {

    /** The maximum number of elements, about ten times those of the largest real page. */
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
        // The parser may repeat an unclosed tag in each following element, so elements are counted when they are
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
