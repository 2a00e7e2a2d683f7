package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads tables of the page with a tab between cells, as browsers and office programs copy them. A cell may contain line
 * breaks, so a row ends with the line that completes its cells.
 */
final class TabbedTables {

    private static final Pattern TAB = Pattern.compile("\t");

    /** The maximum length of a header. */
    private static final int LONGEST = 1_000;

    private final List<PageLine> lines;
    private final List<PageLine> read = new ArrayList<>();

    private TabbedTables(List<PageLine> lines) {
        this.lines = lines;
    }

    static List<PageLine> read(List<PageLine> lines) {
        return lines.stream().noneMatch(TabbedTables::hasTab) ? lines : new TabbedTables(lines).read();
    }

    private static boolean hasTab(PageLine line) {
        return !line.isRow() && line.text().indexOf('\t') >= 0;
    }

    private List<PageLine> read() {
        int i = 0;
        while (i < lines.size()) {
            Optional<PageLabels.Label> header = header(lines.get(i));
            int end = header.isPresent() ? table(header.get(), i) : i;
            if (end == i) {
                read.add(lines.get(i));
                end++;
            }
            i = end;
        }
        return read;
    }

    /** Returns the header that a line consists of. */
    private static Optional<PageLabels.Label> header(PageLine line) {
        if (!hasTab(line) || line.text().length() > LONGEST) {
            return Optional.empty();
        }
        List<String> cells =
                Stream.of(TAB.split(line.text(), -1)).map(PageText::key).toList();
        return PageLabels.header(List.of(PageText.key(line.text()).split(" ", -1)))
                .filter(label -> PageLabels.cells(label).stream()
                        .map(PageText::key)
                        .toList()
                        .equals(cells));
    }

    /** Adds the rows below a header, and returns their end; the header itself if a row has another number of cells. */
    private int table(PageLabels.Label label, int start) {
        List<String> header = PageLabels.cells(label);
        boolean isText = label.part() == PagePart.BLOCK_TABLE;
        List<PageLine> rows = new ArrayList<>();
        int end = start + 1;
        while (end < lines.size() && (hasTab(lines.get(end)) || (isText && rows.isEmpty()))) {
            int next = end(end, header.size() - 1, isText);
            List<String> cells = cells(end, next);
            if (cells.size() != header.size()) {
                return start;
            }
            rows.add(PageLine.row(lines.get(end).number(), cells, List.of()));
            end = next;
        }
        if (rows.isEmpty()) {
            return start;
        }
        read.add(PageLine.row(lines.get(start).number(), header, List.of()));
        read.addAll(rows);
        return end;
    }

    /**
     * Returns the end of the row that begins at a line: the line with its last tab, or the next label.
     *
     * @param isText whether the lines behind the last tab, up to the next label, belong to the last cell
     */
    private int end(int start, int tabs, boolean isText) {
        int found = 0;
        int end = start;
        while (end < lines.size() && (found < tabs || isText) && !(end > start && isPart(end))) {
            found += (int) lines.get(end).text().chars().filter(c -> c == '\t').count();
            end++;
        }
        return end;
    }

    private boolean isPart(int index) {
        return lines.get(index).isRow() || PageLabels.at(lines, index).isPresent();
    }

    private List<String> cells(int from, int to) {
        String text = lines.subList(from, to).stream().map(PageLine::text).collect(Collectors.joining("\n"));
        return Stream.of(TAB.split(text, -1)).map(Blank::strip).toList();
    }
}
