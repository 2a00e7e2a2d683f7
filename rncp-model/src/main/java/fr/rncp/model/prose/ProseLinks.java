package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;

/** Finds the web addresses of a text in one pass. */
final class ProseLinks {

    private static final List<String> STARTS = List.of("https://", "http://", "www.");
    private static final String FIRST = "hHwW";
    private static final String NEVER_INSIDE = "<>\"«»“”|\\^`";
    private static final String NEVER_LAST = ".,;:!?'’*–…([{]}";

    private final String text;
    private final List<String> links = new ArrayList<>();

    private ProseLinks(String text) {
        this.text = text;
    }

    static List<String> in(String text) {
        ProseLinks finder = new ProseLinks(text);
        int i = 0;
        while (i < text.length()) {
            int head = finder.headAt(i);
            i = head == 0 ? i + 1 : finder.read(i, head);
        }
        return List.copyOf(finder.links);
    }

    /**
     * Returns the length of the prefix of an address that starts here, or 0. {@code www.} counts only at the start of a
     * word.
     */
    private int headAt(int index) {
        if (FIRST.indexOf(text.charAt(index)) < 0) {
            return 0;
        }
        for (String start : STARTS) {
            if (text.regionMatches(true, index, start, 0, start.length())
                    && (!start.equals("www.") || startsWord(index))) {
                return start.length();
            }
        }
        return 0;
    }

    private boolean startsWord(int index) {
        return index == 0 || (!Character.isLetterOrDigit(text.charAt(index - 1)) && text.charAt(index - 1) != '.');
    }

    private int read(int from, int head) {
        int limit = from + head;
        while (limit < text.length() && isInside(limit) && !startsAnother(limit)) {
            limit++;
        }
        int end = withoutPunctuation(from + head, limit);
        if (end > from + head && Character.isLetterOrDigit(text.codePointAt(from + head))) {
            links.add(text.substring(from, end));
        }
        return limit;
    }

    private boolean isInside(int index) {
        char c = text.charAt(index);
        return !Blank.isBlank(c) && NEVER_INSIDE.indexOf(c) < 0;
    }

    /**
     * Finds addresses without a space between them: an "http" after a letter or a comma. One after "/" or "=" is part
     * of a query.
     */
    private boolean startsAnother(int index) {
        boolean scheme =
                text.regionMatches(true, index, "http://", 0, 7) || text.regionMatches(true, index, "https://", 0, 8);
        char before = text.charAt(index - 1);
        return scheme && (Character.isLetterOrDigit(before) || ",;)".indexOf(before) >= 0);
    }

    /**
     * Returns the end without final punctuation. A closing parenthesis belongs to the address only if the opening one
     * does too.
     */
    private int withoutPunctuation(int from, int limit) {
        int balance = 0;
        for (int i = from; i < limit; i++) {
            balance += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        int end = limit;
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean unopened = last == ')' && balance < 0;
            if (!unopened && NEVER_LAST.indexOf(last) < 0) {
                break;
            }
            balance += last == ')' ? 1 : last == '(' ? -1 : 0;
            end--;
        }
        return end;
    }
}
