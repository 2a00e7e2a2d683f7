package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads tables of the page whose cells are aligned with spaces, if {@link AlignedColumns} finds their columns and each
 * row has the value that every row of such a table has. All other tables remain lines of text.
 */
final class AlignedTables {

    /** The maximum number of lines of a header. */
    private static final int MOST_HEADER_LINES = 8;

    /** The maximum length of a line. */
    private static final int WIDEST = 5_000;

    /** The space that remains at most on the longest lines of a wrapped page. */
    private static final int LONGEST_WORD = 20;

    private static final Pattern BLOCK = Pattern.compile("RNCP\\d{1,7}BC\\d{1,2}\\b");
    private static final Pattern MARKED = Pattern.compile("\\s*+(?:#|\\*\\*|\\(BUTTON\\)).*");

    /** The column whose cell shows that a line starts a row, and the shape of that cell. */
    private record KeyColumn(int column, Predicate<String> shape) {

        static KeyColumn of(int column, String shape) {
            return new KeyColumn(column, Pattern.compile(shape).asMatchPredicate());
        }

        boolean isIn(AlignedRow row) {
            return shape.test(row.cell(column));
        }
    }

    /** The key of the table of a block, which has one row. */
    private static final KeyColumn NO_KEY = new KeyColumn(0, cell -> true);

    private static final KeyColumn ROW_LABEL = new KeyColumn(0, AlignedTables::isRowLabel);

    private static final Map<PagePart, KeyColumn> KEYS = new EnumMap<>(Map.of(
            PagePart.CERTIFIERS, KeyColumn.of(1, "\\d{14}|-"),
            PagePart.PARTNERS, KeyColumn.of(1, "\\d{14}|-"),
            PagePart.HISTORY, KeyColumn.of(1, "\\d{14}|-"),
            PagePart.STATISTICS, KeyColumn.of(0, "(?:19|20)\\d\\d"),
            PagePart.LEGAL_OTHER, KeyColumn.of(0, "\\d\\d[-/]\\d\\d[-/]\\d{4}|-"),
            PagePart.CORRESPONDENCES, KeyColumn.of(1, "(?:RNCP|RS)\\d{1,7}\\b.*|-"),
            PagePart.PATHWAYS, ROW_LABEL,
            PagePart.TERRITORIES, ROW_LABEL));

    private final List<PageLine> lines;
    private final List<PageLine> read = new ArrayList<>();

    /** The end of the last table that could not be read, whose lines are not tried again. */
    private int tried;

    /** The length of the longest line without wide gaps. */
    private final int widest;

    private AlignedTables(List<PageLine> lines) {
        this.lines = lines;
        this.widest = lines.stream()
                .map(line -> line.text().stripTrailing())
                .filter(text -> !text.contains("   "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isRowLabel(String text) {
        return PageLabels.row(text).filter(row -> Blank.isAllSpace(row.rest())).isPresent();
    }

    static List<PageLine> read(List<PageLine> lines) {
        return lines.stream().noneMatch(AlignedTables::hasGap) ? lines : new AlignedTables(lines).read();
    }

    private static boolean hasGap(PageLine line) {
        return !line.isRow() && line.text().contains("  ");
    }

    private boolean hasGap(int index) {
        return index < lines.size() && hasGap(lines.get(index));
    }

    private List<PageLine> read() {
        int i = 0;
        while (i < lines.size()) {
            int end = table(i);
            if (end == i) {
                read.add(lines.get(i));
                end++;
            }
            i = end;
        }
        return read;
    }

    /** Adds the rows of the table that begins at a line, and returns its end; the line itself if none begins there. */
    private int table(int start) {
        if (start < tried || !isInside(start) || !(hasGap(start) || hasGap(start + 1))) {
            return start;
        }
        int height = 0;
        List<String> words = new ArrayList<>();
        while (height < MOST_HEADER_LINES && isInside(start + height)) {
            List<String> more =
                    List.of(PageText.key(lines.get(start + height).text()).split(" ", -1));
            if (!PageLabels.areOfHeaders(more)) {
                return start;
            }
            words.addAll(more);
            height++;
            Optional<PageLabels.Label> label = PageLabels.header(words);
            int end = label.isPresent() ? table(label.get(), start, height) : start;
            if (end > start) {
                return end;
            }
        }
        return start;
    }

    private boolean isInside(int index) {
        return index < lines.size()
                && !lines.get(index).isBlank()
                && !lines.get(index).isRow()
                && lines.get(index).text().length() <= WIDEST
                && !MARKED.matcher(lines.get(index).text()).matches();
    }

    private int table(PageLabels.Label label, int start, int height) {
        int end = end(label, start + height);
        List<String> texts =
                lines.subList(start, end).stream().map(PageLine::text).toList();
        if (end == start + height || texts.stream().noneMatch(text -> text.contains("  "))) {
            return start;
        }
        List<String> header = PageLabels.cells(label);
        Optional<List<PageLine>> rows = AlignedColumns.of(
                        texts, height, header.stream().map(PageText::key).toList())
                .flatMap(starts -> rows(label.part(), lines.subList(start + height, end), starts));
        if (rows.isEmpty()) {
            tried = end;
            return start;
        }
        read.add(PageLine.row(lines.get(start).number(), header, List.of()));
        read.addAll(rows.get());
        return end;
    }

    /** Returns the end of the rows: a blank line, the next label or a mark; a block may contain blank lines. */
    private int end(PageLabels.Label label, int from) {
        int end = from;
        int filled = from;
        while (end < lines.size()
                && (isInside(end) || (isBlock(label) && lines.get(end).isBlank()))) {
            Optional<PageLabels.Match> next = PageLabels.at(lines, end);
            if (next.isPresent() && !(isCode(next.get()) && label.part() == PagePart.CORRESPONDENCES)) {
                break;
            }
            end++;
            filled = lines.get(end - 1).isBlank() ? filled : end;
        }
        return filled;
    }

    private static boolean isCode(PageLabels.Match match) {
        return match.part() == PagePart.BLOCK;
    }

    private static boolean isBlock(PageLabels.Label label) {
        return label.part() == PagePart.BLOCK_TABLE;
    }

    /**
     * Returns the rows; empty if a cell does not begin at the start of its column, a row lacks its key, or a line may
     * be the end of the line above, which did not fit on it.
     */
    private Optional<List<PageLine>> rows(PagePart part, List<PageLine> table, List<Integer> starts) {
        List<AlignedRow> rows = new ArrayList<>();
        KeyColumn key = KEYS.getOrDefault(part, NO_KEY);
        for (int i = 0; i < table.size(); i++) {
            List<String> cells = cells(table.get(i).text(), starts);
            boolean isStart = rows.isEmpty() || starts(key, cells, rows.get(rows.size() - 1));
            if (isStart ? !areAligned(cells) : mayBeWrapped(key, cells, table.get(i - 1))) {
                return Optional.empty();
            }
            if (isStart) {
                rows.add(new AlignedRow(table.get(i).number(), starts.size()));
            }
            rows.get(rows.size() - 1).add(cells);
        }
        boolean areRows = rows.stream().allMatch(key::isIn);
        boolean areTexts = part == PagePart.BLOCK_TABLE || part == PagePart.PATHWAYS;
        return areRows
                ? Optional.of(rows.stream().map(row -> row.line(areTexts)).toList())
                : Optional.empty();
    }

    /** Checks whether cells start a new row: they have a key, and that of the row above is complete. */
    private static boolean starts(KeyColumn key, List<String> cells, AlignedRow above) {
        return !key.equals(NO_KEY) && !Blank.isAllSpace(cells.get(key.column())) && key.isIn(above);
    }

    /**
     * Checks whether a line may be the end of the line above, instead of a cell. The words of a key cannot; a text or a
     * list of blocks can, if the line above is about as long as the longest lines of the page.
     */
    private boolean mayBeWrapped(KeyColumn key, List<String> cells, PageLine above) {
        String first = Blank.strip(cells.get(0));
        int length = above.text().stripTrailing().length();
        boolean isFull = length + 1 + first.split(" ", 2)[0].length() > widest && length <= widest + LONGEST_WORD;
        boolean isText = key.equals(NO_KEY) || BLOCK.matcher(first).lookingAt();
        boolean hasGap = Blank.strip(String.join("", cells)).contains("  ");
        return !first.isEmpty() && (isText ? isFull && !hasGap : key.column() > 0);
    }

    private static boolean areAligned(List<String> cells) {
        return cells.stream().allMatch(cell -> Blank.isAllSpace(cell) || !Blank.isSpace(cell.charAt(0)));
    }

    private static List<String> cells(String text, List<Integer> starts) {
        return IntStream.range(0, starts.size())
                .mapToObj(i -> AlignedColumns.cut(
                        text, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()))
                .toList();
    }
}
