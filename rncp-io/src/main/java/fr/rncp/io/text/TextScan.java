package fr.rncp.io.text;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A single pass over a text. Every text of an export is scanned and most have no flaw, so a character costs only one
 * look-up in a table.
 */
final class TextScan {

    /**
     * The characters to examine. Beyond ASCII these are only the characters before the first letter of Latin-1, and the
     * narrow no-break space.
     */
    private static final boolean[] SUSPECTS = suspects();

    private static final int LATIN_1_LETTERS = 0xc0;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    /** The maximum length of a tag or an entity, including its delimiters. */
    private static final int LONGEST_MARK = 16;

    private static final Pattern TAG = Pattern.compile("(?i)</?(?:p|br|ul|ol|li|strong|b|i|em|u|span|div|a|font|img|hr"
            + "|table|tbody|thead|tr|td|th|h[1-6]|sup|sub|html|body|script|style)[\\s/>]");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z]{2,8}[0-9]{0,2}|#[0-9]{1,6}|#[xX][0-9A-Fa-f]{1,6});");

    private final String text;
    private final boolean isName;
    private final List<TextFlaw> flaws = new ArrayList<>(1);

    private TextScan(String text, boolean isName) {
        this.text = text;
        this.isName = isName;
    }

    static List<TextFlaw> flaws(String text, boolean isName) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isSuspect(text.charAt(i))) {
                return new TextScan(text, isName).from(i);
            }
        }
        return List.of();
    }

    private static boolean isSuspect(char c) {
        return c < LATIN_1_LETTERS ? SUSPECTS[c] : c == NARROW_NO_BREAK_SPACE;
    }

    private List<TextFlaw> from(int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSuspect(c)) {
                look(c, i);
            }
        }
        return flaws;
    }

    private void look(char c, int at) {
        switch (c) {
            case '\'' -> doubled(at);
            case '<' -> markup(at, text.startsWith("<![CDATA[", at) || begins(TAG, at));
            case '&' -> markup(at, begins(ENTITY, at));
            case NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE -> space(at);
            default -> control(c, at);
        }
    }

    private void doubled(int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\'' && isLetter(at - 1) && isLetter(at + 2)) {
            add(ProblemCode.DOUBLED_APOSTROPHE, TextFlaw.around(text, at), Expectation.ONE_APOSTROPHE);
        }
    }

    private void markup(int at, boolean is) {
        if (is) {
            add(ProblemCode.RESIDUAL_MARKUP, TextFlaw.around(text, at), Expectation.NO_HTML);
        }
    }

    private boolean begins(Pattern mark, int at) {
        return mark.matcher(text)
                .region(at, Math.min(text.length(), at + LONGEST_MARK))
                .lookingAt();
    }

    /** Reports a no-break space between words. Before a colon and in a number, such a space is correct French. */
    private void space(int at) {
        if (isLetter(at - 1) && isLetter(at + 1)) {
            add(ProblemCode.MIXED_TYPOGRAPHY, TextFlaw.around(text, at), Expectation.PLAIN_SPACES);
        }
    }

    private void control(char c, int at) {
        if (c != '\t' || isName) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) c);
            Wording found = Observation.CONTROL_CHARACTER.with(code, TextFlaw.around(text, at));
            add(Fault.of(ProblemCode.CONTROL_CHARACTER, found, Expectation.NO_CONTROL_CHARACTERS));
        }
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private void add(ProblemCode code, String found, Expectation expected) {
        add(Fault.of(code, found, expected));
    }

    private void add(Fault fault) {
        if (flaws.stream().noneMatch(flaw -> flaw.code() == fault.code())) {
            flaws.add(new TextFlaw(fault));
        }
    }

    private static boolean[] suspects() {
        boolean[] suspects = new boolean[LATIN_1_LETTERS];
        for (int c = 0; c < LATIN_1_LETTERS; c++) {
            suspects[c] = Character.isISOControl(c) && c != '\n' && c != '\r';
        }
        for (char c : new char[] {'\'', '<', '&', NO_BREAK_SPACE}) {
            suspects[c] = true;
        }
        return suspects;
    }
}
