package fr.rncp.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which converters print tables as text. */
final class PageGrids {

    private PageGrids() {}

    /** Prints one cell a line; empty cells are lost. */
    static String stacked(PageItem.Grid grid, String between) {
        return grid.all().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** Prints cells with spaces between them; empty cells are lost. */
    static String spaced(PageItem.Grid grid) {
        return grid.all().stream()
                .map(row -> row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** Prints a bar behind each cell. */
    static String barred(PageItem.Grid grid) {
        return ruled(grid, PageGrids::bars, "---|".repeat(grid.all().get(0).size()));
    }

    /** Prints a bar behind each cell, with the empty cells at the end of their row. */
    static String padded(PageItem.Grid grid) {
        return ruled(
                grid,
                row -> bars(Stream.concat(
                                row.stream().filter(cell -> !cell.isEmpty()),
                                row.stream().filter(String::isEmpty))
                        .toList()),
                "---|".repeat(grid.all().get(0).size()));
    }

    private static String bars(List<String> row) {
        return row.stream().map(cell -> cell + " |").collect(Collectors.joining(" "));
    }

    /** Prints a table of Markdown, with escapes as the converter makes them. */
    static String piped(PageItem.Grid grid, Function<String, String> escape) {
        int columns = grid.all().get(0).size();
        PageItem.Grid headed = new PageItem.Grid(
                grid.header().isEmpty()
                        ? IntStream.range(0, columns).mapToObj(i -> "").toList()
                        : grid.header(),
                grid.rows());
        return ruled(
                headed,
                row -> row.stream()
                        .map(cell -> escape.apply(cell).replace("\n", "<br>"))
                        .collect(Collectors.joining(" | ", "| ", " |")),
                "|" + " --- |".repeat(columns));
    }

    private static String ruled(PageItem.Grid grid, Function<List<String>, String> row, String ruler) {
        List<String> lines = new ArrayList<>(grid.all().stream().map(row).toList());
        lines.add(1, ruler);
        return String.join("\n", lines);
    }

    /** Prints columns with spaces between them, as wide as their cells. */
    static String aligned(PageItem.Grid grid) {
        List<List<String>> rows = grid.all();
        return rows.stream().map(row -> aligned(row, widths(rows), " ")).collect(Collectors.joining("\n"));
    }

    private static List<Integer> widths(List<List<String>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(i -> rows.stream()
                        .flatMap(row -> row.get(i).lines())
                        .mapToInt(String::length)
                        .max()
                        .orElse(1))
                .map(width -> Math.max(2, width))
                .toList();
    }

    private static String aligned(List<String> row, List<Integer> widths, String between) {
        List<List<String>> cells =
                row.stream().map(cell -> cell.lines().toList()).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, cells.size())
                        .mapToObj(i ->
                                pad(line < cells.get(i).size() ? cells.get(i).get(line) : "", widths.get(i)))
                        .collect(Collectors.joining(between))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Prints a table with a ruler of dashes; tables with several lines in a cell have narrow columns. */
    static String dashed(PageItem.Grid grid) {
        boolean isSimple = grid.all().stream().flatMap(List::stream).noneMatch(cell -> cell.contains("\n"))
                && widths(grid.all()).stream().mapToInt(Integer::intValue).sum() < 220;
        return isSimple ? simple(grid) : multiline(grid);
    }

    private static String simple(PageItem.Grid grid) {
        List<Integer> widths = widths(grid.all());
        String ruler = "  " + widths.stream().map("-"::repeat).collect(Collectors.joining("   "));
        Stream<String> rows = grid.rows().stream().map(row -> "  " + aligned(row, widths, "   "));
        return grid.header().isEmpty()
                ? lines(Stream.of(Stream.of(ruler), rows, Stream.of(ruler)), "\n")
                : lines(Stream.of(Stream.of("  " + aligned(grid.header(), widths, "   "), ruler), rows), "\n");
    }

    private static String multiline(PageItem.Grid grid) {
        int columns = grid.all().get(0).size();
        int width = 70 / columns;
        List<Integer> widths = grid.all().get(0).stream()
                .map(cell -> Math.max(width, longestWord(grid)))
                .toList();
        String ruler = "  " + widths.stream().map("-"::repeat).collect(Collectors.joining(" "));
        String border = "  " + "-".repeat(ruler.length() - 2);
        Stream<String> rows = grid.rows().stream().map(row -> narrow(row, widths));
        return lines(
                Stream.of(
                        Stream.of(border + "\n" + narrow(grid.header(), widths) + "\n" + ruler + "\n"
                                + lines(Stream.of(rows), "\n\n")),
                        Stream.of(border)),
                "\n");
    }

    private static int longestWord(PageItem.Grid grid) {
        return grid.all().stream()
                .flatMap(List::stream)
                .flatMap(cell -> Stream.of(cell.split("\\s", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    private static String narrow(List<String> row, List<Integer> widths) {
        List<String> wrapped = IntStream.range(0, row.size())
                .mapToObj(i -> TextWrap.of(widths.get(i)).wrap(row.get(i)))
                .toList();
        return aligned(wrapped, widths, " ").lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    private static String lines(Stream<Stream<String>> parts, String between) {
        return parts.flatMap(part -> part).collect(Collectors.joining(between));
    }
}
