package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins lines that a converter wrapped at a fixed width.
 *
 * <p>A line was wrapped if the first word of the next one did not fit on it. On a wrapped page that is true of most of
 * its long lines; on any other page only by chance, and its lines are not joined.
 */
final class WrappedLines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 132;

    /** The number of lines among which one may be wider than the width. */
    private static final int WIDER = 12;

    private static final int MOST_WIDTHS = 12;

    /** The least number of wrapped lines that prove a width. */
    private static final int LEAST = 3;

    /** The beginning of a line that does not continue the one above: bullets, codes, dates, bars. */
    private static final Pattern START = Pattern.compile(
            "(?U)\\s*(?:[-*•–+o]\\s|\\||#|\\(BUTTON\\)|RNCP\\d+|RS\\d+|\\d{1,5}[a-z]?\\s*:|[A-Z]\\d{4}\\s+-|\\d+[.)]\\s|\\d\\d[-/]\\d\\d[-/]\\d{4}|\\d{4}\\s+\\d).*");

    private static final Pattern ALIGNED = Pattern.compile("(?U)\\S\\s{3,}+\\S");

    private final List<PageLine> lines;

    /** The length of each line that may be one of a wrapped text, by its index; 0 for all others. */
    private final List<Integer> lengths;

    private final int width;

    private WrappedLines(List<PageLine> lines, List<Integer> lengths, int width) {
        this.lines = lines;
        this.lengths = lengths;
        this.width = width;
    }

    /** Returns the lines, joined if the page was wrapped. Few lines may be wider, since words are not broken. */
    static List<PageLine> joined(List<PageLine> lines) {
        List<Integer> lengths = lines.stream()
                .map(line -> isProse(line) ? length(line.text()) : 0)
                .toList();
        List<Integer> longest = lengths.stream()
                .filter(length -> length > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        return longest.stream()
                .limit(1 + longest.size() / WIDER)
                .distinct()
                .filter(width -> width >= NARROWEST && width <= WIDEST)
                .limit(MOST_WIDTHS)
                .map(width -> new WrappedLines(lines, lengths, width))
                .filter(WrappedLines::isWrapped)
                .findFirst()
                .map(WrappedLines::join)
                .orElse(lines);
    }

    /** Checks whether a line may be one of a wrapped text: it is not a row and has several words. */
    private static boolean isProse(PageLine line) {
        String text = line.text();
        return !line.isRow()
                && text.length() <= 2 * WIDEST + 1
                && Blank.strip(text).indexOf(' ') > 0
                && text.indexOf('|') < 0
                && !ALIGNED.matcher(text).find();
    }

    private static int length(String text) {
        int end = text.length();
        while (end > 0 && Blank.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isWrapped() {
        int full = 0;
        int others = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lengths.get(i);
            if (length * 10 > width * 7 && length <= width && !lines.get(i + 1).isBlank()) {
                if (goesOn(i)) {
                    full++;
                } else {
                    others++;
                }
            }
        }
        return full >= LEAST && full >= others;
    }

    /** Checks whether the first word of the next line did not fit on a line. */
    private boolean goesOn(int index) {
        int length = lengths.get(index);
        PageLine next = lines.get(index + 1);
        if (length == 0 || next.isRow() || next.isBlank() || length > width) {
            return false;
        }
        return length + 1 + firstWord(next.text()) > width
                && !START.matcher(next.text()).matches();
    }

    private static int firstWord(String text) {
        String stripped = Blank.strip(text);
        int space = stripped.indexOf(' ');
        return space < 0 ? stripped.length() : space;
    }

    private List<PageLine> join() {
        List<PageLine> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            PageLine first = lines.get(i);
            Optional<PageLabels.Match> label = PageLabels.at(lines, i).filter(match -> match.part() != PagePart.BLOCK);
            if (label.isPresent()) {
                end = i + label.get().lines();
            } else {
                while (end < lines.size() && goesOn(end - 1) && !startsPart(end)) {
                    end++;
                }
            }
            joined.add(end == i + 1 ? first : first.joined(text(i, end)));
            i = end;
        }
        return joined;
    }

    private String text(int from, int to) {
        return lines.get(from).text().stripTrailing()
                + lines.subList(from + 1, to).stream()
                        .map(line -> " " + Blank.strip(line.text()))
                        .collect(Collectors.joining());
    }

    /** Checks whether a line starts a part or a row, and therefore does not continue the line above. */
    private boolean startsPart(int index) {
        return PageLabels.at(lines, index).isPresent()
                || PageLabels.row(lines.get(index).text()).isPresent();
    }
}
