package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a table: in HTML, in text with bars between cells, or in text with one cell per line.
 *
 * @param lines the lines of the row, at least one
 */
public record TableRow(List<PageLine> lines) {

    private static final Pattern BAR = Pattern.compile("\\|");

    /** Returns rows of several lines each; the lines before the first row form a row of their own. */
    public static List<TableRow> of(PageSection section, Predicate<PageLine> startsRow) {
        List<List<PageLine>> rows = new ArrayList<>();
        for (PageLine line : section.content()) {
            if (rows.isEmpty() || startsRow.test(line)) {
                rows.add(new ArrayList<>());
            }
            if (startsRow.test(line) || !isRuler(line, rows.get(rows.size() - 1))) {
                rows.get(rows.size() - 1).add(line);
            }
        }
        return rows.stream().filter(r -> !r.isEmpty()).map(TableRow::new).toList();
    }

    /** Returns rows of one line each. */
    public static List<TableRow> ofLines(PageSection section) {
        return section.content().stream()
                .filter(line -> !PageSections.RULER.test(line.text()))
                .map(line -> new TableRow(List.of(line)))
                .toList();
    }

    /**
     * Checks whether a line is a ruler, which does not belong to any row; a single bar ends a cell of the row above it.
     */
    private static boolean isRuler(PageLine line, List<PageLine> row) {
        return PageSections.RULER.test(line.text())
                && (row.isEmpty() || line.text().contains("---"));
    }

    public PageLine first() {
        return lines.get(0);
    }

    public boolean hasCells() {
        return first().isRow() || lines.stream().anyMatch(line -> line.text().contains("|"));
    }

    /** Returns the cells without outer white space; if there are no bars, returns the lines. */
    public List<String> cells() {
        return first().isRow()
                ? first().cells().stream().map(Blank::strip).toList()
                : hasCells()
                        ? barred()
                        : lines.stream().map(line -> Blank.strip(line.text())).toList();
    }

    private List<String> barred() {
        String text = lines.stream().map(PageLine::text).collect(Collectors.joining("\n"));
        List<String> cells = new ArrayList<>(
                Arrays.stream(BAR.split(text, -1)).map(Blank::strip).toList());
        if (cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1); // the bar that closes the row
        }
        return cells;
    }

    /**
     * Checks whether there is an empty cell between the label and a filled cell. If so, the text has kept empty cells,
     * and columns can be counted.
     */
    public boolean keepsEmptyCells() {
        List<String> cells = cells();
        int last = lastFilled(cells).orElse(0);
        return hasCells() && last > 0 && cells.subList(1, last).contains("");
    }

    private static Optional<Integer> lastFilled(List<String> cells) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (!cells.get(i).isEmpty()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
