package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageSections;
import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads tables of text with one cell a line, as converters print tables that they do not understand. */
final class StackedCells {

    private StackedCells() {}

    /**
     * A row of such a table.
     *
     * @param line its first line, with the text of all its cells
     * @param cells its cells
     */
    record Row(PageLine line, List<String> cells) {}

    /**
     * Returns the rows of a section.
     *
     * @param columns the number of columns
     * @param isRow checks whether cells may form a row
     * @return the rows; empty if one of them is not a row, so that no cell is read in a wrong column
     */
    static Optional<List<Row>> of(PageSection section, int columns, Predicate<List<String>> isRow) {
        List<PageLine> lines = section.content().stream()
                .filter(line -> !PageSections.RULER.test(line.text()))
                .toList();
        if (lines.isEmpty() || lines.size() % columns != 0 || lines.stream().anyMatch(StackedCells::hasCells)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += columns) {
            List<String> cells = lines.subList(i, i + columns).stream()
                    .map(line -> Blank.strip(line.text()))
                    .toList();
            rows.add(new Row(lines.get(i).withText(String.join(" | ", cells)), cells));
        }
        return Optional.of(rows).filter(all -> all.stream().map(Row::cells).allMatch(isRow));
    }

    private static boolean hasCells(PageLine line) {
        return line.isRow() || line.text().indexOf('|') >= 0;
    }
}
