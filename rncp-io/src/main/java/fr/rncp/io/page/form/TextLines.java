package fr.rncp.io.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a page in text, without what a converter added to them: marks of Markdown, lists of links, rulers of
 * tables, a bullet before every line, line breaks at a fixed width. A page without such additions is not changed.
 */
public final class TextLines {

    private static final Pattern BULLET = Pattern.compile("(?U)\\s*+([-*•])\\s++(?=\\S)");

    /** The share of lines with the same bullet, in per cent, above which the bullets are not those of the page. */
    private static final int BULLETED = 80;

    /** A label of the head and its value, printed without the space between their elements. */
    private static final Pattern GLUED = Pattern.compile(
            "(?iU)^(\\s*[-*•]?\\s*(?:(?:N°|Num[ée]ro) de fiche|[ÉE]tat))((?:RNCP|RS)\\s?\\d{1,7}|(?:in)?active)(?=\\s*$)");

    /** A place where a value may begin behind its label without a space: at a digit or a capital letter. */
    private static final Pattern SEAM = Pattern.compile("(?<=[\\p{L})])(?=\\d)|(?<=[\\p{Ll})])(?=\\p{Lu})");

    /** The maximum length of a label that has its value behind it, with its bullet. */
    private static final int LONGEST_GLUED = 90;

    private static final Pattern DOCUMENT = Pattern.compile("<(?:html|body|main)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^(?:\\| ?:?-{3}|#{1,6} \\S)");

    private TextLines() {}

    /** Checks whether a text that begins with an element of HTML is Markdown nevertheless. */
    public static boolean isMarkdown(String text) {
        return MARKDOWN.matcher(text).find() && !DOCUMENT.matcher(text).find();
    }

    /** Returns the lines of a page. */
    public static List<PageLine> of(String text) {
        List<PageLine> lines = unbulleted(JoinedPage.split(PageText.lines(text)));
        List<PageLine> tables = AlignedTables.read(TabbedTables.read(RuledTables.read(HtmlFragments.read(lines))));
        return unglued(MarkedLines.read(WrappedLines.joined(unglued(tables))));
    }

    private static List<PageLine> unglued(List<PageLine> lines) {
        return lines.stream().map(TextLines::unglued).toList();
    }

    /**
     * Returns a line with a space between a label and its value. A line that does not become a label with its value is
     * not changed, because it is kept as a text.
     */
    private static PageLine unglued(PageLine line) {
        String start = line.text().substring(0, Math.min(line.text().length(), LONGEST_GLUED));
        if (line.isRow() || !PageLabels.mayHaveValue(start) || isLabelWithValue(line)) {
            return line;
        }
        Stream<Integer> seams = Stream.of(GLUED, SEAM)
                .flatMap(glued -> glued.matcher(start).results())
                .map(found -> found.groupCount() > 0 ? found.end(1) : found.start());
        return seams.map(seam -> line.withText(
                        line.text().substring(0, seam) + " " + line.text().substring(seam)))
                .filter(TextLines::isLabelWithValue)
                .findFirst()
                .orElse(line);
    }

    private static boolean isLabelWithValue(PageLine line) {
        return PageLabels.at(List.of(line), 0)
                .filter(label -> !label.rest().isEmpty() && label.part() != PagePart.FURNITURE)
                .isPresent();
    }

    /** Returns the lines without the bullet that precedes nearly all of them. */
    private static List<PageLine> unbulleted(List<PageLine> lines) {
        List<String> bullets = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> bullet(line).orElse(""))
                .toList();
        for (String bullet : List.of("-", "*", "•")) {
            if (bullets.stream().filter(bullet::equals).count() * 100 > (long) bullets.size() * BULLETED) {
                return lines.stream().map(line -> without(line, bullet)).toList();
            }
        }
        return new ArrayList<>(lines);
    }

    private static Optional<String> bullet(PageLine line) {
        Matcher matcher = BULLET.matcher(line.text());
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static PageLine without(PageLine line, String bullet) {
        Matcher matcher = BULLET.matcher(line.text());
        return matcher.lookingAt() && bullet.equals(matcher.group(1))
                ? line.withText(line.text().substring(matcher.end()))
                : line;
    }
}
