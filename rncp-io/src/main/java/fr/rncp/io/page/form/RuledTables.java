package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables whose columns are as wide as the groups of dashes in a line above the rows:
 *
 * <pre>
 *   Date du JO/BO   Référence au JO/BO
 *   --------------- ------------------
 *   20/01/2023      Arrêté
 * </pre>
 *
 * <p>A table may have a ruler above its header; its rows then have several lines, with blank lines between them.
 */
final class RuledTables {

    private static final Pattern COLUMNS = Pattern.compile("\\s*+-{2,}+\\s++-{2,}+[\\s-]*+");
    private static final Pattern RULER = Pattern.compile("\\s*+-{10,}+\\s*+");
    private static final Pattern DASHES = Pattern.compile("-+");
    private static final Pattern ITEM = Pattern.compile("(?U)\\\\?[-*•–]\\s");
    private static final int MOST_HEADER_LINES = 12;

    private final List<PageLine> lines;
    private final List<PageLine> read = new ArrayList<>();

    private RuledTables(List<PageLine> lines) {
        this.lines = lines;
    }

    static List<PageLine> read(List<PageLine> lines) {
        return lines.stream().noneMatch(RuledTables::areColumns) ? lines : new RuledTables(lines).read();
    }

    private static boolean areColumns(PageLine line) {
        return line.text().contains("--") && COLUMNS.matcher(line.text()).matches();
    }

    private static boolean isRuler(PageLine line) {
        return RULER.matcher(line.text()).matches();
    }

    private List<PageLine> read() {
        int i = 0;
        while (i < lines.size()) {
            int end = areColumns(lines.get(i)) ? table(i) : i;
            if (end == i) {
                read.add(lines.get(i));
                end++;
            }
            i = end;
        }
        return read;
    }

    /** Adds the rows of the table with columns at a line, and returns its end; the line itself if it has no rows. */
    private int table(int columns) {
        List<Integer> starts = DASHES.matcher(lines.get(columns).text())
                .results()
                .map(group -> group.start())
                .toList();
        int header = header();
        boolean isRuled = header < read.size() && header > 0 && isRuler(read.get(header - 1));
        boolean isHeaded = header < read.size();
        int end = end(columns + 1, isRuled || !isHeaded);
        List<List<PageLine>> rows = rows(columns + 1, end, isRuled || (!isHeaded && hasBlank(columns + 1, end)));
        List<PageLine> above = new ArrayList<>(read.subList(header, read.size()));
        List<PageLine> cut = new ArrayList<>();
        if (isHeaded) {
            rows.add(0, above);
        }
        for (List<PageLine> row : rows) {
            Optional<PageLine> cells = cells(row, starts);
            if (cells.isEmpty()) {
                return columns;
            }
            cut.add(cells.get());
        }
        read.subList(isRuled ? header - 1 : header, read.size()).clear();
        cut.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .forEach(read::add);
        boolean isClosed = end < lines.size() && (isRuler(lines.get(end)) || areColumns(lines.get(end)));
        return isClosed ? end + 1 : end;
    }

    /** Returns the start of the header among the lines that were read. */
    private int header() {
        int header = read.size();
        while (header > 0
                && read.size() - header < MOST_HEADER_LINES
                && !read.get(header - 1).isBlank()
                && !read.get(header - 1).isRow()
                && !isRuler(read.get(header - 1))) {
            header--;
        }
        return header;
    }

    /** Returns the end of the rows: a ruler, or a blank line if rows have one line each. */
    private int end(int from, boolean isRuled) {
        int end = from;
        while (end < lines.size()
                && !isRuler(lines.get(end))
                && !areColumns(lines.get(end))
                && (isRuled || !lines.get(end).isBlank())) {
            end++;
        }
        return end;
    }

    private boolean hasBlank(int from, int end) {
        return lines.subList(from, end).stream().anyMatch(PageLine::isBlank);
    }

    private List<List<PageLine>> rows(int from, int end, boolean areSeparated) {
        List<PageLine> all = lines.subList(from, end);
        return new ArrayList<>(
                areSeparated
                        ? PageParts.paragraphs(all)
                        : all.stream()
                                .filter(line -> !line.isBlank())
                                .map(List::of)
                                .toList());
    }

    /** Returns the cells of a row; empty if a word lies across the start of a column. */
    private static Optional<PageLine> cells(List<PageLine> row, List<Integer> starts) {
        List<StringBuilder> cells =
                starts.stream().map(start -> new StringBuilder()).toList();
        for (PageLine line : row) {
            String text = line.text();
            for (int i = 0; i < starts.size(); i++) {
                int start = Math.min(starts.get(i), text.length());
                int end = i + 1 < starts.size() ? Math.min(starts.get(i + 1), text.length()) : text.length();
                if (start > 0 && start < text.length() && i > 0 && !Blank.isSpace(text.charAt(start - 1))) {
                    return Optional.empty();
                }
                append(cells.get(i), Blank.strip(text.substring(start, Math.max(start, end))));
            }
        }
        return Optional.of(PageLine.row(
                row.get(0).number(), cells.stream().map(StringBuilder::toString).toList(), List.of()));
    }

    /** Appends a line to a cell. An item of a list begins a line; other breaks are those of the converter. */
    private static void append(StringBuilder cell, String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher item = ITEM.matcher(line);
        cell.append(cell.isEmpty() ? "" : item.lookingAt() ? "\n" : " ").append(line);
    }
}
