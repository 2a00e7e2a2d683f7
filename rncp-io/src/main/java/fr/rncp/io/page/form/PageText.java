package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import fr.rncp.model.text.LetterCase;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Small readings of a page's text: what counts as a date, as a statement, as the same words. */
public final class PageText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BULLET = Pattern.compile("^[\\s\\p{Z}]*(?:[-•*–][\\s\\p{Z}]+)?");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PageText() {}

    /** Without outer white space and the bars that close a row. */
    public static String withoutLastBar(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '|' || Blank.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return Blank.strip(text.substring(0, end));
    }

    /** Without the bullet of a list. */
    public static String unbulleted(String text) {
        return Blank.strip(BULLET.matcher(text).replaceFirst(""));
    }

    /**
     * The words alone: no case, accent, apostrophe, punctuation or kind of space. Unlike
     * {@link fr.rncp.model.text.FoldedText}, letters and figures of every script stay, those outside the basic plane
     * too, and no line break does.
     */
    public static String key(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(LetterCase.lower(plain)).replaceAll(" ").strip();
    }

    /** A date in either style of the page, {@code dd-MM-yyyy} or {@code dd/MM/yyyy}, strictly. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(Blank.strip(text).replace('-', '/'), DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a cell says that it is empty. */
    public static boolean isDash(String text) {
        return Blank.strip(text).equals("-");
    }

    /** What a cell states: "-" and blank state nothing. */
    public static Optional<String> stated(String cell) {
        return Optional.of(Blank.strip(cell)).filter(c -> !c.isEmpty() && !c.equals("-"));
    }

    /** The lines of plain text. */
    public static List<PageLine> lines(String text) {
        List<PageLine> lines = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            lines.add(PageLine.of(lines.size() + 1L, line));
        }
        return lines;
    }
}
