package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
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

/** Recognises dates, statements and equal words in the text of a page. */
public final class PageText {

    /** The categories of letters and digits, as bits. */
    private static final int WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** The categories of accents, as bits. */
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private static final Pattern BULLET = Pattern.compile("^[\\s\\p{Z}]*(?:[-•*–][\\s\\p{Z}]+)?");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PageText() {}

    /** Returns a text without outer white space and the bars at the end of a row. */
    public static String withoutLastBar(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '|' || Blank.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return Blank.strip(text.substring(0, end));
    }

    /** Returns a text without the bullet of a list. */
    public static String unbulleted(String text) {
        return Blank.strip(BULLET.matcher(text).replaceFirst(""));
    }

    /**
     * Returns the words only, without distinctions of case, accent, apostrophe, punctuation or kind of space. Unlike
     * {@link fr.rncp.model.text.FoldedText}, it keeps letters and digits of every script, including those outside the
     * basic plane, but drops line breaks.
     */
    public static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean isBehindWord = false;
        int i = 0;
        while (i < plain.length()) {
            int each = plain.codePointAt(i);
            i += Character.charCount(each);
            if (isIn(WORD, each)) {
                key.append(isBehindWord || key.isEmpty() ? "" : " ").appendCodePoint(Character.toLowerCase(each));
                isBehindWord = true;
            } else {
                isBehindWord &= isIn(MARKS, each);
            }
        }
        return key.toString();
    }

    private static boolean isIn(int categories, int character) {
        return (categories >> Character.getType(character) & 1) != 0;
    }

    /** Parses a date in either style of the page, strictly {@code dd-MM-yyyy} or {@code dd/MM/yyyy}. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(Blank.strip(text).replace('-', '/'), DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Checks whether a cell contains a dash that marks it as empty. */
    public static boolean isDash(String text) {
        return Blank.strip(text).equals("-");
    }

    /** Returns the statement of a cell; empty for "-" and blank cells. */
    public static Optional<String> stated(String cell) {
        return Optional.of(Blank.strip(cell)).filter(c -> !c.isEmpty() && !c.equals("-"));
    }

    /** Returns the lines of a plain text. */
    public static List<PageLine> lines(String text) {
        List<PageLine> lines = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            lines.add(PageLine.of(lines.size() + 1L, line));
        }
        return lines;
    }
}
