package fr.rncp.io.page;

import fr.rncp.model.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The columns Oui and Non of a row.
 *
 * @param answer what they say, unknown where they are lost
 */
record AnswerColumns(Answer answer) {

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
            while (!rest.isEmpty() && isSign(rest.split("(?U)\\s+", 2)[0])) {
                rest = PageText.strip(rest.substring(rest.split("(?U)\\s+", 2)[0].length()));
            }
            if (!rest.isEmpty()) {
                words.add(rest);
            }
        }
        return words;
    }

    private static List<String> cellsAfter(TableRow row, PageLabels.Match label) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(
                0,
                row.hasCells()
                        ? PageLabels.row(cells.get(0))
                                .map(PageLabels.Match::rest)
                                .orElse("")
                        : label.rest());
        return cells;
    }

    private static boolean isSign(String word) {
        return isCross(word) || PageText.isDash(word);
    }

    private static boolean isCross(String cell) {
        return PageText.strip(cell).toLowerCase(Locale.ROOT).equals("x");
    }
}
