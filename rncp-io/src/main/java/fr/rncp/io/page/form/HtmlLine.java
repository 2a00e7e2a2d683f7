package fr.rncp.io.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line, or a cell of several lines, whose text is being collected. */
final class HtmlLine {

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final StringBuilder text = new StringBuilder();
    private final List<PageLine.Link> links = new ArrayList<>();
    private long number = 1;
    private boolean isBulleted;

    PageLine.Mark mark = PageLine.Mark.NONE;

    void add(String more) {
        if (isBulleted && !more.isBlank()) {
            text.append("- ");
            isBulleted = false;
        }
        text.append(more);
    }

    void bullet() {
        isBulleted = true;
    }

    void link(String shown, String url) {
        links.add(new PageLine.Link(wellFormed(shown), wellFormed(url)));
    }

    void breakLine() {
        text.append('\n');
    }

    void startAt(long line) {
        number = line;
    }

    void clear() {
        text.setLength(0);
        links.clear();
        isBulleted = false;
        mark = PageLine.Mark.NONE;
    }

    HtmlLine copy() {
        HtmlLine copy = new HtmlLine();
        copy.text.append(text);
        copy.links.addAll(links);
        return copy;
    }

    long number() {
        return number;
    }

    List<PageLine.Link> links() {
        return List.copyOf(links);
    }

    /** Returns the lines, without outer white space, repeated spaces and blank lines. */
    String text() {
        return wellFormed(text.toString())
                .lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Returns well-formed text: a character reference may denote an unpaired surrogate, which is not a character. */
    private static String wellFormed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
