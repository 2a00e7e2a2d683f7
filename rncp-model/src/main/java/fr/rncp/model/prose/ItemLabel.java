package fr.rncp.model.prose;

import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or code before an item.
 *
 * @param text the label as written, without outer blanks; empty if there is none
 * @param end the index of the item after the label
 * @param type the manner of counting
 * @param shape the letters and the punctuation that labels of the same level share
 * @param path the parts: {@code 4.1} has the parts 4 and 1, {@code A1C2} the parts A1 and C2; empty for a word without
 *     a number
 */
record ItemLabel(String text, int end, Type type, String shape, List<String> path) {

    /** Manners of counting. */
    enum Type {
        NONE,
        /** {@code 1.} {@code 2)} */
        NUMBER,
        /** {@code 1.1} {@code C1} {@code A1C1} */
        CODE,
        /** {@code a)} {@code B.} */
        LETTER,
        /** {@code IV.} */
        ROMAN,
        /** {@code Compétence 3 :} */
        ITEM_WORD,
        /** {@code Activité 3 :} */
        HEADING_WORD
    }

    static final ItemLabel NONE = new ItemLabel("", 0, Type.NONE, "", List.of());

    /** The blanks of {@code \s} and the no-break space, one by one: a union of classes is slower. */
    private static final String BLANK = "[ \\t\\n\\x0B\\f\\r\\u00A0]";

    private static final String END = "(?<end>" + BLANK + "*[.)°:/–—-]+" + BLANK + "*|" + BLANK + "+(?=[\\p{Lu}«])|$)";

    private static final String PATH = "(?:[A-Z]{1,4}\\.?)?[0-9]{1,3}(?:[.–-]?[A-Z]{0,2}\\.?[0-9]{1,3}){0,4}";

    /** The rest of "A1C2. et A1C3." and "C3 à C6": only codes with letters, since "2 à 3" is an amount. */
    private static final String RANGE =
            "(?:\\.?" + BLANK + "{0,2}(?:et|[àa]|ou|[,&/])" + BLANK + "{0,2}(?=[A-Z])" + PATH + "){0,8}";

    private static final Pattern CODE = Pattern.compile("(?<path>" + PATH + ")" + RANGE + END);

    private static final Pattern LETTER = Pattern.compile(
            "(?<path>[IVX]{2,4}|[A-Za-z])(?<end>[.)]" + BLANK + "+|" + BLANK + "*[–—/:-]" + BLANK + "+)");

    private static final Pattern WORD = Pattern.compile(
            "(?:(?<item>comp[ée]tence|capacit[ée])|(?<heading>activit[ée]|bloc|module|t[âa]che|unit[ée]|domaine|axe|partie"
                    + "|th[èe]me|th[ée]matique|volet|p[ôo]le|mission|[ée]tape|phase|fonction|section|chapitre|s[ée]quence|ue))"
                    + BLANK + "+(?:n[°o]" + BLANK + "*)?(?<path>(?-i:" + PATH + "|[IVX]{1,4}|[A-Z]))" + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 48;

    /** "compétence" and "thématique" are the longest of the words. */
    private static final int LONGEST_WORD = 10;

    private static final int MOST_LETTERS = 4;

    /** Reads the label at the beginning of an item. */
    static ItemLabel of(String item) {
        if (item.length() < 2 || !Character.isLetterOrDigit(item.charAt(0))) {
            return NONE;
        }
        // Nearly all items open with a word.
        char second = item.charAt(1);
        ItemLabel word = Character.isLetter(second) ? word(item) : NONE;
        return word.isPresent() || Character.isLowerCase(second) ? word : marked(item);
    }

    private static ItemLabel marked(String item) {
        ItemLabel code = code(item);
        return code.isPresent() ? code : letter(item);
    }

    private static Matcher at(Pattern pattern, String item) {
        return pattern.matcher(item).region(0, Math.min(item.length(), LONGEST)).useAnchoringBounds(true);
    }

    private static ItemLabel word(String item) {
        if ("cabmtudpevfsCABMTUDPEVFSÉé".indexOf(item.charAt(0)) < 0 || !mayNumberSecondWord(item)) {
            return NONE;
        }
        Matcher matcher = at(WORD, item);
        if (!matcher.lookingAt() || !opensText(item, matcher.end())) {
            return NONE;
        }
        boolean heading = matcher.group("heading") != null;
        return new ItemLabel(
                Blank.trim(matcher.group()),
                matcher.end(),
                heading ? Type.HEADING_WORD : Type.ITEM_WORD,
                heading ? matcher.group("heading").substring(0, 2) : "item",
                parts(matcher.group("path")));
    }

    /** Checks for a number, a capital or "n°" behind a first word that is short enough: most items open with a verb. */
    private static boolean mayNumberSecondWord(String item) {
        int last = Math.min(item.length() - 1, LONGEST_WORD);
        int blank = 1;
        while (blank < last && !Blank.isBlank(item.charAt(blank))) {
            blank++;
        }
        int second = Blank.skip(item, blank, item.length());
        return second > blank
                && second < item.length()
                && (isFigure(item.charAt(second)) || "nN".indexOf(item.charAt(second)) >= 0 || isCapital(item, second));
    }

    private static boolean isCapital(String item, int index) {
        return index < item.length() && item.charAt(index) >= 'A' && item.charAt(index) <= 'Z';
    }

    /** Checks for a number behind at most four capitals and a point. */
    private static boolean mayBeCode(String item) {
        int i = 0;
        while (i < MOST_LETTERS && isCapital(item, i)) {
            i++;
        }
        int number = i > 0 && i < item.length() && item.charAt(i) == '.' ? i + 1 : i;
        return number < item.length() && isFigure(item.charAt(number));
    }

    /** Checks for a mark or a blank behind one letter or a Roman numeral. */
    private static boolean mayBeLetter(String item) {
        int end = 1;
        while (end < item.length()
                && "IVX".indexOf(item.charAt(end - 1)) >= 0
                && "IVX".indexOf(item.charAt(end)) >= 0) {
            end++;
        }
        return end < item.length() && (Blank.isBlank(item.charAt(end)) || ".)–—/:-".indexOf(item.charAt(end)) >= 0);
    }

    private static ItemLabel code(String item) {
        if (!mayBeCode(item)) {
            return NONE;
        }
        Matcher matcher = at(CODE, item);
        if (!matcher.lookingAt() || !opensText(item, matcher.end())) {
            return NONE;
        }
        List<String> path = parts(matcher.group("path"));
        String end = Blank.trim(matcher.group("end"));
        boolean plain = path.size() == 1 && Character.isDigit(item.charAt(0));
        if (plain && end.isEmpty()) {
            return NONE;
        }
        String shape = plain ? end.substring(0, 1) : shape(path);
        return new ItemLabel(Blank.trim(matcher.group()), matcher.end(), plain ? Type.NUMBER : Type.CODE, shape, path);
    }

    private static String shape(List<String> path) {
        StringBuilder shape = new StringBuilder();
        for (String part : path) {
            int letters = 0;
            while (Character.isLetter(part.charAt(letters))) {
                letters++;
            }
            shape.append(part, 0, letters).append('#');
        }
        return shape.toString();
    }

    private static ItemLabel letter(String item) {
        if (!mayBeLetter(item)) {
            return NONE;
        }
        Matcher matcher = at(LETTER, item);
        if (!matcher.lookingAt() || !opensText(item, matcher.end())) {
            return NONE;
        }
        String path = matcher.group("path");
        String end = Blank.trim(matcher.group("end"));
        boolean small = Character.isLowerCase(path.charAt(0));
        if (small && !end.equals(")") && !end.equals(".")) {
            return NONE;
        }
        Type type = path.length() > 1 ? Type.ROMAN : Type.LETTER;
        return new ItemLabel(
                Blank.trim(matcher.group()), matcher.end(), type, (small ? "a" : "A") + end, List.of(path));
    }

    /** Checks for a letter after the label: "24/7" and "2-3 personnes" open with no label. */
    private static boolean opensText(String item, int index) {
        return index == item.length()
                || Character.isLetter(item.codePointAt(index))
                || "«\"(“".indexOf(item.charAt(index)) >= 0;
    }

    /** Returns the letters and the number of each part; a path without a number is one part. */
    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>(2);
        for (int i = 0; i < path.length(); ) {
            int letters = i;
            while (letters < path.length() && Character.isLetter(path.charAt(letters))) {
                letters++;
            }
            int figures = letters + (letters < path.length() && path.charAt(letters) == '.' ? 1 : 0);
            int end = figures;
            while (end < path.length() && isFigure(path.charAt(end))) {
                end++;
            }
            if (end > figures) {
                parts.add(path.substring(i, letters) + withoutZeros(path.substring(figures, end)));
            }
            i = Math.max(end, i + 1);
        }
        return parts.isEmpty() ? List.of(path) : List.copyOf(parts);
    }

    private static String withoutZeros(String number) {
        int from = 0;
        while (from + 1 < number.length() && number.charAt(from) == '0') {
            from++;
        }
        return number.substring(from);
    }

    boolean isPresent() {
        return type != Type.NONE;
    }

    /** Checks whether another label is an extension of this one: "4.1" of "4.", "A1C1" of "A1". */
    boolean isPrefixOf(ItemLabel other) {
        return !path.isEmpty()
                && isCounted()
                && other.isCounted()
                && path.size() < other.path.size()
                && path.equals(other.path.subList(0, path.size()));
    }

    private boolean isCounted() {
        return type == Type.NUMBER || type == Type.CODE || type == Type.ITEM_WORD || type == Type.HEADING_WORD;
    }

    /** Checks whether this label is the next one after another: 3 after 2, 2 after 1.4, 4.1 after 4, b after a. */
    boolean follows(ItemLabel earlier) {
        if (earlier.isPrefixOf(this)) {
            return path.size() == earlier.path.size() + 1 && number(path.size() - 1) == 1;
        }
        int last = path.size() - 1;
        return last >= 0
                && path.size() <= earlier.path.size()
                && path.subList(0, last).equals(earlier.path.subList(0, last))
                && letters(last).equals(earlier.letters(last))
                && number(last) == earlier.number(last) + 1;
    }

    /** Returns what precedes the number of a part: a label of letters alone has no number. */
    private String letters(int part) {
        String letters = path.get(part);
        return type == Type.LETTER ? "" : letters.substring(0, firstFigure(letters));
    }

    private static int firstFigure(String part) {
        int figure = 0;
        while (figure < part.length() && !isFigure(part.charAt(figure))) {
            figure++;
        }
        return figure;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private int number(int part) {
        if (type == Type.LETTER || type == Type.ROMAN) {
            return LabelOrder.of(path.get(part));
        }
        String number = path.get(part).substring(firstFigure(path.get(part)));
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    /** {@return the last number; for a letter or a Roman numeral its value} */
    int last() {
        return path.isEmpty() ? 0 : number(path.size() - 1);
    }
}
