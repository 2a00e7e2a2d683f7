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

    private static final String END = "(?<end>[\\s\\u00A0]*[.)°:/–—-]+[\\s\\u00A0]*|[\\s\\u00A0]+(?=[\\p{Lu}«])|$)";

    private static final String PATH = "(?:[A-Z]{1,4}\\.?)?[0-9]{1,3}(?:[.–-]?[A-Z]{0,2}\\.?[0-9]{1,3}){0,4}";

    /** The rest of "A1C2. et A1C3." and "C3 à C6": only codes with letters, since "2 à 3" is an amount. */
    private static final String RANGE =
            "(?:\\.?[\\s\\u00A0]{0,2}(?:et|[àa]|ou|[,&/])[\\s\\u00A0]{0,2}(?=[A-Z])" + PATH + "){0,8}";

    private static final Pattern CODE = Pattern.compile("(?<path>" + PATH + ")" + RANGE + END);

    private static final Pattern LETTER =
            Pattern.compile("(?<path>[IVX]{2,4}|[A-Za-z])(?<end>[.)][\\s\\u00A0]+|[\\s\\u00A0]*[–—/:-][\\s\\u00A0]+)");

    private static final Pattern WORD = Pattern.compile(
            "(?:(?<item>comp[ée]tence|capacit[ée])|(?<heading>activit[ée]|bloc|module|t[âa]che|unit[ée]|domaine|axe|partie"
                    + "|th[èe]me|th[ée]matique|volet|p[ôo]le|mission|[ée]tape|phase|fonction|section|chapitre|s[ée]quence|ue))"
                    + "[\\s\\u00A0]+(?:n[°o][\\s\\u00A0]*)?(?<path>(?-i:" + PATH + "|[IVX]{1,4}|[A-Z]))" + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PART = Pattern.compile("([A-Za-z]*)\\.?0*([0-9]+)");

    private static final int LONGEST = 48;

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
        if ("cabmtudpevfsCABMTUDPEVFSÉé".indexOf(item.charAt(0)) < 0) {
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

    private static ItemLabel code(String item) {
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

    private static List<String> parts(String path) {
        Matcher matcher = PART.matcher(path);
        List<String> parts = new ArrayList<>();
        while (matcher.find()) {
            parts.add(matcher.group(1) + matcher.group(2));
        }
        return parts.isEmpty() ? List.of(path) : List.copyOf(parts);
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
