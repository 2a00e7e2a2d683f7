package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the columns of a table whose cells are aligned with spaces. Each column begins behind a gap that no line
 * crosses, and contains exactly one cell of the header, which is at the start of its column or in the middle:
 *
 * <pre>
 *    Nom légal        Siret      Nom commercial   Site internet
 * ECOLE FICTIVE   49386136300080 Fictive        -
 * BRANCHE FICTIVE -              -              -
 * </pre>
 */
final class AlignedColumns {

    private final List<String> lines;
    private final List<String> header;

    /** The positions of characters other than spaces, in any line. */
    private final BitSet used = new BitSet();

    /** The start of each column. */
    private final List<Integer> starts = new ArrayList<>();

    /** A gap between columns: its first position and the position behind it. */
    private record Gap(int start, int end) {}

    /** The positions of a cell of the header. */
    private record Span(int start, int end) {}

    private AlignedColumns(List<String> lines, int height) {
        this.lines = lines;
        this.header = lines.subList(0, height);
        lines.forEach(this::use);
    }

    private void use(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!Blank.isSpace(line.charAt(i))) {
                used.set(i);
            }
        }
    }

    /**
     * Returns the start of each column.
     *
     * @param lines the lines of the table
     * @param height the number of lines of its header
     * @param cells the words of each cell of the header
     * @return the starts; empty if another division into columns is possible
     */
    static Optional<List<Integer>> of(List<String> lines, int height, List<String> cells) {
        AlignedColumns columns = new AlignedColumns(lines, height);
        return columns.find(cells) ? Optional.of(columns.starts) : Optional.empty();
    }

    private boolean find(List<String> cells) {
        int from = used.nextSetBit(0);
        starts.add(from);
        Optional<Span> last = Optional.empty();
        for (String cell : cells) {
            Optional<Span> span = span(from, cell);
            if (span.isEmpty() || (span.get().end() > from && !divides(last, span.get()))) {
                return false;
            }
            last = span;
            from = span.get().end();
        }
        return true;
    }

    /** Returns the positions of a cell of the header, whose words are the next ones; for a cell without words, none. */
    private Optional<Span> span(int from, String cell) {
        if (cell.isEmpty()) {
            return Optional.of(new Span(from, from));
        }
        int end = used.nextClearBit(next(from));
        String words = PageText.key(text(header, from, end));
        while (words.length() < cell.length() && next(end) > end) {
            end = used.nextClearBit(next(end));
            words = PageText.key(text(header, from, end));
        }
        return words.equals(cell) ? Optional.of(span(from, end)) : Optional.empty();
    }

    /** Returns the start of the next text behind a position, or the position itself. */
    private int next(int position) {
        int next = used.nextSetBit(position);
        return next < 0 ? position : next;
    }

    private static String text(List<String> lines, int from, int to) {
        return lines.stream().map(line -> cut(line, from, to)).collect(Collectors.joining(" "));
    }

    /** Returns the part of a line between two positions. */
    static String cut(String line, int from, int to) {
        return line.substring(Math.min(from, line.length()), Math.min(to, line.length()));
    }

    /** Returns the outer positions of the words of the header between two positions. */
    private Span span(int from, int to) {
        int start = to;
        int end = from;
        for (String line : header) {
            for (int i = from; i < Math.min(to, line.length()); i++) {
                if (!Blank.isSpace(line.charAt(i))) {
                    start = Math.min(start, i);
                    end = Math.max(end, i + 1);
                }
            }
        }
        return new Span(start, end);
    }

    /** Adds the start of the column of a cell of the header, unless it is the first one; false if it is unknown. */
    private boolean divides(Optional<Span> last, Span cell) {
        if (last.isEmpty()) {
            return true;
        }
        List<Gap> gaps = gaps(last.get().end(), cell.start());
        List<Gap> possible = gaps.size() < 2
                ? gaps
                : gaps.stream()
                        .filter(gap -> isLeft(last.get(), cell, gap) || isCentred(last.get(), gap))
                        .toList();
        if (possible.size() != 1 || !isWide(possible.get(0))) {
            return false;
        }
        starts.add(possible.get(0).end());
        return true;
    }

    private List<Gap> gaps(int from, int to) {
        List<Gap> gaps = new ArrayList<>();
        for (int start = used.nextClearBit(from); start < to; start = used.nextClearBit(used.nextSetBit(start))) {
            gaps.add(new Gap(start, used.nextSetBit(start)));
        }
        return gaps;
    }

    private int lastStart() {
        return starts.get(starts.size() - 1);
    }

    /** Checks whether both cells of the header are at the starts of their columns if the gap divides them. */
    private boolean isLeft(Span last, Span cell, Gap gap) {
        boolean isBlank = last.start() == last.end();
        return (isBlank || last.start() == lastStart()) && gap.end() == cell.start();
    }

    /** Checks whether a cell of the header is in the middle of its column if the column ends at a gap. */
    private boolean isCentred(Span cell, Gap gap) {
        int before = cell.start() - lastStart();
        int behind = gap.start() - cell.end();
        return cell.start() < cell.end() && Math.abs(before - behind) <= 1;
    }

    /** Checks whether at least two spaces separate the cells of some line, which the spaces of a text never do. */
    private boolean isWide(Gap gap) {
        return gap.end() - gap.start() > 1
                || lines.stream()
                        .filter(line -> line.length() > gap.end())
                        .anyMatch(line ->
                                Blank.isSpace(line.charAt(gap.start() - 1)) || Blank.isSpace(line.charAt(gap.end())));
    }
}
