package fr.rncp.testkit;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a sheet page, before it is printed as HTML or text. */
sealed interface PageItem {

    /** The title of the page. */
    record Title(String text) implements PageItem {}

    /** A heading without a meaning of its own, such as "L'essentiel". */
    record Caption(String text) implements PageItem {}

    /** A label and its values, in elements next to each other on the same line. */
    record Field(String label, String value) implements PageItem {}

    /** A label and the lines below it; lines that begin with "- " are items of a list. */
    record Labelled(String label, List<String> lines) implements PageItem {

        public Labelled {
            lines = List.copyOf(lines);
        }
    }

    /** A table; without header if the header is empty. Cells may contain line breaks. */
    record Grid(List<String> header, List<List<String>> rows) implements PageItem {

        public Grid {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        /** Returns the header, if there is one, and the rows. */
        List<List<String>> all() {
            return header.isEmpty()
                    ? rows
                    : Stream.concat(Stream.of(header), rows.stream()).toList();
        }
    }

    /** A link. */
    record Anchor(String text, String url) implements PageItem {}
}
