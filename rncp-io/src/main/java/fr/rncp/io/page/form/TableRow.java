package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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

    /**
     * The rows of a table that extend over several lines.
     *
     * @param columns the number of columns
     * @param starts checks whether a line starts a row
     * @param ends checks whether the lines of a row without bars are complete before the given line
     */
    public record RowShape(int columns, Predicate<PageLine> starts, BiPredicate<List<PageLine>, PageLine> ends) {}

    /** Returns rows of several lines each. Lines before the first row and behind a complete row form their own rows. */
    public static List<TableRow> of(PageSection section, RowShape shape) {
        List<GrowingRow> rows = new ArrayList<>();
        for (PageLine line : section.content()) {
            boolean isStart = shape.starts().test(line);
            if (rows.isEmpty() || isStart || rows.get(rows.size() - 1).isComplete(line)) {
                rows.add(new GrowingRow(shape, isStart));
            }
            GrowingRow row = rows.get(rows.size() - 1);
            if (isStart || !isRuler(line, row.lines)) {
                row.add(line);
            }
        }
        return rows.stream()
                .filter(row -> !row.lines.isEmpty())
                .map(row -> new TableRow(row.lines))
                .toList();
    }

    /** A row whose lines are being collected. */
    private static final class GrowingRow {

        private final List<PageLine> lines = new ArrayList<>();
        private final RowShape shape;
        private final boolean isStarted;
        private int bars;

        GrowingRow(RowShape shape, boolean isStarted) {
            this.shape = shape;
            this.isStarted = isStarted;
        }

        void add(PageLine line) {
            lines.add(line);
            bars += bars(line);
        }

        /** Checks whether the next line does not continue the row. */
        boolean isComplete(PageLine next) {
            if (!isStarted || lines.get(0).isRow()) {
                return isStarted;
            }
            return bars == 0
                    ? shape.ends().test(lines, next)
                    : bars >= shape.columns() || (bars == shape.columns() - 1 && isOneLine());
        }

        /** Checks whether the first line alone contains all the cells, the last one with text. */
        private boolean isOneLine() {
            String first = lines.get(0).text();
            return bars(lines.get(0)) == bars && !Blank.isAllSpace(first.substring(first.lastIndexOf('|') + 1));
        }

        private static int bars(PageLine line) {
            return (int) line.text().chars().filter(c -> c == '|').count();
        }
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
