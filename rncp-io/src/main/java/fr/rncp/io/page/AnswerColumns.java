package fr.rncp.io.page;

import fr.rncp.model.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns Oui and Non of a row.
 *
 * @param answer what they say, unknown where they are lost
 */
record AnswerColumns(Answer answer) {

    private static final Pattern SIGNS = Pattern.compile("(?iU)[x\\s-]*");
    private static final Pattern CROSS = Pattern.compile("(?iU)^x(?:\\s+|$)");
    private static final Pattern DATED = Pattern.compile("(?U)(.+\\S)\\s+(\\d\\d[-/]\\d\\d[-/]\\d{4}|-)");

    static final AnswerColumns LOST = new AnswerColumns(Answer.UNKNOWN);

    /**
     * Whether columns can be counted: rows of HTML have them all, and text with bars shows an empty cell before a filled one somewhere. Where
     * all empty cells stand last, they were dropped and put back at the end: the place of an X says nothing.
     */
    static boolean areKept(List<TableRow> rows) {
        return rows.stream().anyMatch(row -> row.first().isRow() || row.keepsEmptyCells());
    }

    /** Whether the cells of a row after its label can be those of the two columns. */
    static boolean fit(List<String> cells) {
        return cells.subList(1, 3).stream().allMatch(cell -> cell.isEmpty() || isCross(cell));
    }

    static AnswerColumns kept(String yes, String no) {
        boolean isYes = isCross(yes);
        return isYes == isCross(no) ? LOST : new AnswerColumns(Answer.of(isYes));
    }

    /** What a row says beside its label, its X and its dashes. */
    static List<String> words(TableRow row, PageLabels.Match label) {
        List<String> words = new ArrayList<>();
        for (String cell : cellsAfter(row, label)) {
            String rest = PageText.strip(cell);
            if (!SIGNS.matcher(rest).matches()) {
                words.add(rest);
            }
        }
        return words;
    }

    private static List<String> cellsAfter(TableRow row, PageLabels.Match label) {
        List<String> cells = new ArrayList<>(row.cells());
        if (row.hasCells()) {
            cells.set(
                    0, PageLabels.row(cells.get(0)).map(PageLabels.Match::rest).orElse(""));
            return cells;
        }
        String rest = CROSS.matcher(PageText.strip(label.rest())).replaceFirst("");
        Matcher dated = DATED.matcher(rest);
        cells.set(0, rest);
        if (row.lines().size() == 1 && dated.matches()) {
            return List.of(dated.group(1), dated.group(2)); // all on one line: the last cell is the date
        }
        return cells;
    }

    private static boolean isCross(String cell) {
        return PageText.strip(cell).toLowerCase(Locale.ROOT).equals("x");
    }
}
