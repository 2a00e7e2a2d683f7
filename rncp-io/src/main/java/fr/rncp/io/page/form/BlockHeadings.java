package fr.rncp.io.page.form;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Distinguishes headings of blocks from other lines that begin with the code of a block.
 *
 * <p>A code directly above the table of a block is certainly a heading. If the page contains such tables, hardly any
 * other line is one. A code of another sheet is never a heading, nor is a code that was one before.
 */
final class BlockHeadings {

    /** The number of lines at the start of a page that may state its number. */
    private static final int HEAD = 80;

    /** The maximum number of blank lines between the heading of a block and its table. */
    private static final int GAP = 4;

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

    /** The first line above a table, by code. */
    private final Map<String, Integer> certain = new LinkedHashMap<>();

    private final Optional<String> own;
    private final Set<String> seen = new HashSet<>();

    BlockHeadings(List<PageLine> lines) {
        this.lines = lines;
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
        int below = index + 1;
        while (below < lines.size() && below <= index + GAP && lines.get(below).isBlank()) {
            below++;
        }
        return below < lines.size()
                && PageLabels.at(lines, below)
                        .filter(match -> match.part() == PagePart.BLOCK_TABLE)
                        .isPresent();
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
