package fr.rncp.io.page.form;

import fr.rncp.model.text.Blank;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Distinguishes headings of blocks from other lines that begin with the code of a block. A heading may have several
 * lines.
 *
 * <p>A code directly above the table of a block is certainly a heading. If the page contains such tables, hardly any
 * other line is one. A code of another sheet is never a heading, nor is a code that was one before.
 */
final class BlockHeadings {

    /** The number of lines at the start of a page that may state its number. */
    private static final int HEAD = 80;

    /** The maximum number of blank lines between the heading of a block and its table. */
    private static final int GAP = 4;

    /** The maximum number of lines of a heading. */
    private static final int MOST_LINES = 5;

    /** The least and the largest width at which a converter breaks lines. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 132;

    /** The number of lines among which one may be wider than the width. */
    private static final int WIDER = 12;

    private static final Pattern STATED =
            Pattern.compile("(?iU)\\W*(?:n°\\s*de\\s+fiche|numéro\\s+de\\s+fiche)?\\W*(RNCP)\\s?([0-9]{1,7})\\b.*");

    private static final Pattern COLON = Pattern.compile("(?U)\\s*RNCP[0-9]+\\s?BC[0-9]+\\s*:.*", Pattern.DOTALL);

    /** The parts after which the first block may begin if no block has a table. */
    private static final Set<PagePart> BEFORE = EnumSet.of(
            PagePart.FURNITURE,
            PagePart.UNKNOWN,
            PagePart.HEADER,
            PagePart.NUMBER,
            PagePart.STATE,
            PagePart.LEVEL,
            PagePart.NSF,
            PagePart.FORMACODES,
            PagePart.END_DATE,
            PagePart.CERTIFIERS,
            PagePart.OBJECTIVES,
            PagePart.ACTIVITIES,
            PagePart.ASSESSMENT,
            PagePart.BLOCK,
            PagePart.BLOCK_TABLE);

    private final List<PageLine> lines;

    /** The lengths of the lines of texts, in ascending order. */
    private final int[] lengths;

    /** The first line above a table, by code. */
    private final Map<String, Integer> certain = new LinkedHashMap<>();

    private final Optional<String> own;
    private final Set<String> seen = new HashSet<>();

    BlockHeadings(List<PageLine> lines) {
        this.lines = lines;
        this.lengths = lines.stream()
                .filter(line -> !line.isRow() && !line.isBlank() && line.text().indexOf('|') < 0)
                .mapToInt(line -> line.text().stripTrailing().length())
                .sorted()
                .toArray();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> code = PageLabels.block(lines.get(i)).map(BlockHeadings::code);
            if (code.isPresent()) {
                numbers.add(number(code.get()));
                if (isAboveTable(i)) {
                    certain.putIfAbsent(code.get(), i);
                }
            }
        }
        this.own = stated().filter(numbers::contains)
                .filter(number -> certain.isEmpty() || certain.keySet().stream().anyMatch(c -> isOf(c, number)))
                .or(() -> certain.keySet().stream().findFirst().map(BlockHeadings::number));
    }

    private static String code(PageLabels.Match block) {
        return block.label().text().replaceAll("(?U)\\s", "");
    }

    private static String number(String code) {
        return code.substring(0, code.indexOf("BC"));
    }

    private static boolean isOf(String code, String number) {
        return number(code).equals(number);
    }

    private boolean isAboveTable(int index) {
        int below = end(index);
        int last = below + GAP;
        while (below < lines.size() && below < last && lines.get(below).isBlank()) {
            below++;
        }
        return isTable(below);
    }

    private boolean isTable(int index) {
        return index < lines.size()
                && PageLabels.at(lines, index)
                        .filter(match -> match.part() == PagePart.BLOCK_TABLE)
                        .isPresent();
    }

    /** Returns the end of the lines of a heading, which a converter may have broken at a fixed width. */
    private int end(int index) {
        int end = index + 1;
        while (end < lines.size() && end - index < MOST_LINES && goesOn(index, end)) {
            end++;
        }
        return end;
    }

    /**
     * Checks whether a line continues a heading: its first word did not fit on the line above, and no part, row or
     * block begins.
     */
    private boolean goesOn(int index, int next) {
        PageLine line = lines.get(next);
        int length = lines.get(next - 1).text().stripTrailing().length();
        int needed = length + 1 + Blank.strip(line.text()).split(" ", 2)[0].length();
        return !line.isBlank()
                && !line.isRow()
                && !lines.get(index).isHeading()
                && length >= NARROWEST
                && length <= WIDEST
                && isWide(needed)
                && PageLabels.at(lines, next).isEmpty();
    }

    /** Checks whether at most a few lines of the page have this length or more. */
    private boolean isWide(int length) {
        int at = Arrays.binarySearch(lengths, length);
        return (lengths.length - Math.max(at, -at - 1)) * WIDER <= lengths.length;
    }

    /** Returns the heading of a block that was found at a line, with its further lines if its table follows. */
    PageLabels.Match whole(int index, PageLabels.Match block) {
        int end = end(index);
        if (end == index + 1 || !isAboveTable(index)) {
            return block;
        }
        String title = block.rest()
                + lines.subList(index + 1, end).stream()
                        .map(line -> " " + Blank.strip(line.text()))
                        .collect(Collectors.joining());
        return new PageLabels.Match(block.label(), Blank.strip(title), end - index, block.isUsual());
    }

    /** Returns the first number of a sheet that begins a line at the start of the page, if one does. */
    private Optional<String> stated() {
        return lines.stream()
                .limit(HEAD)
                .filter(line -> line.text().length() <= 400)
                .map(line -> STATED.matcher(line.text()))
                .filter(Matcher::matches)
                .map(line -> "RNCP" + line.group(2))
                .findFirst();
    }

    /**
     * Checks whether a line opens a block.
     *
     * @param index the line
     * @param block the code and the title of that line
     * @param part the part that contains the line
     */
    boolean opens(int index, PageLabels.Match block, PagePart part) {
        String code = code(block);
        boolean isPossible = own.isEmpty() || isOf(code, own.get());
        boolean isHeading = certain.isEmpty() ? mayOpen(index, part) : isCertain(index, code, part);
        return isPossible && isHeading && seen.add(code);
    }

    /** Checks whether a code may open a block on a page on which no block has a table. */
    private boolean mayOpen(int index, PagePart part) {
        return BEFORE.contains(part) && !COLON.matcher(lines.get(index).text()).matches();
    }

    /** Checks whether a code opens a block with a table, or one between such blocks whose table was lost. */
    private boolean isCertain(int index, String code, PagePart part) {
        return certain.containsKey(code)
                ? certain.get(code) == index
                : part == PagePart.BLOCK
                        && mayOpen(index, part)
                        && (lines.get(index).isHeading() || index == 0 || endsAbove(lines.get(index - 1)));
    }

    private static boolean endsAbove(PageLine line) {
        return line.isBlank() || line.isRow() || line.text().strip().endsWith("|");
    }
}
