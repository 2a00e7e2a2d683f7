package fr.rncp.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The way in which a converter prints the pieces of a page as text.
 *
 * @param between the text between two pieces
 * @param title prints the title
 * @param caption prints a heading without meaning
 * @param label prints a label
 * @param field prints a label and its value, which are next to each other
 * @param line prints a line of a text, or an item that begins with "- "
 * @param grid prints a table
 * @param link prints a link
 */
record PageStyle(
        String between,
        UnaryOperator<String> title,
        UnaryOperator<String> caption,
        UnaryOperator<String> label,
        BinaryOperator<String> field,
        UnaryOperator<String> line,
        Function<PageItem.Grid, String> grid,
        Function<PageItem.Anchor, String> link) {

    /** A style that prints words only. */
    static PageStyle plain(String between, Function<PageItem.Grid, String> grid) {
        return new PageStyle(
                between,
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                (label, value) -> label + "\n" + value,
                UnaryOperator.identity(),
                grid,
                PageItem.Anchor::text);
    }

    PageStyle withHeadings(UnaryOperator<String> otherTitle, UnaryOperator<String> otherCaption) {
        return new PageStyle(between, otherTitle, otherCaption, label, field, line, grid, link);
    }

    PageStyle withLabels(UnaryOperator<String> otherLabel, BinaryOperator<String> otherField) {
        return new PageStyle(between, title, caption, otherLabel, otherField, line, grid, link);
    }

    PageStyle withLines(UnaryOperator<String> otherLine) {
        return new PageStyle(between, title, caption, label, field, otherLine, grid, link);
    }

    PageStyle withLinks(Function<PageItem.Anchor, String> otherLink) {
        return new PageStyle(between, title, caption, label, field, line, grid, otherLink);
    }

    /** Prints a page. */
    String print(List<PageItem> items) {
        List<String> pieces = new ArrayList<>();
        items.forEach(item -> pieces(item).filter(piece -> !piece.isEmpty()).forEach(pieces::add));
        return String.join(between, pieces) + "\n";
    }

    private Stream<String> pieces(PageItem item) {
        if (item instanceof PageItem.Title heading) {
            return Stream.of(title.apply(heading.text()));
        }
        if (item instanceof PageItem.Caption heading) {
            return Stream.of(caption.apply(heading.text()));
        }
        if (item instanceof PageItem.Field fact) {
            return Stream.of(field.apply(fact.label(), fact.value()));
        }
        if (item instanceof PageItem.Labelled text) {
            return Stream.concat(
                    Stream.of(label.apply(text.label())), text.lines().stream().map(line));
        }
        return Stream.of(item instanceof PageItem.Grid table ? grid.apply(table) : link.apply((PageItem.Anchor) item));
    }
}
