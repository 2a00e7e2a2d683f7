package fr.rncp.io.page.part;

import fr.rncp.io.page.form.PageLabels;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.model.text.Blank;
import fr.rncp.model.text.LetterCase;
import fr.rncp.model.value.Answer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a row in the columns Oui and Non.
 *
 * @param answer the answer; unknown if the columns are lost or contradict each other
 * @param words if the columns are lost, the words other than its label, its answer, its marks and its dashes
 */
record AnswerColumns(Answer answer, List<String> words) {

    private static final String MARKS = "[xX×✓✔☑]\\uFE0F?";
    private static final Pattern MARK = Pattern.compile(MARKS);
    private static final Pattern SIGNS = Pattern.compile("(?U)\\s*+(?:(?:" + MARKS + "|-++)(?:\\s++|$))*+");
    private static final Pattern LEADING_MARK = Pattern.compile("(?U)^" + MARKS + "(?:\\s+|$)");
    private static final Pattern LEADING_WORD =
            Pattern.compile("(?iU)^(oui|non)\\s*+\\.?(?:$|(?<=\\s)[-–—](?=\\s|$)[\\s–—-]*+)");
    private static final Pattern DATED = Pattern.compile("(?U)(.*\\S)\\s+(\\d\\d[-/]\\d\\d[-/]\\d{4}|-)");

    AnswerColumns {
        words = List.copyOf(words);
    }

    /**
     * Checks whether columns can be counted: they are below an HTML header that names them, or some row has an empty
     * cell before a filled one. If all empty cells are at the ends of rows, they may have been dropped and added again
     * at the end, so the position of a mark proves nothing.
     */
    static boolean areKept(PageSection section, List<TableRow> rows) {
        return isUnder(section.header(), rows) || rows.stream().anyMatch(TableRow::keepsEmptyCells);
    }

    /**
     * Checks whether each row of HTML has as many cells as the header, and the header names the two columns in their
     * positions.
     */
    private static boolean isUnder(List<String> header, List<TableRow> rows) {
        return header.size() > 2
                && word(header.get(1)) == Answer.YES
                && word(header.get(2)) == Answer.NO
                && rows.stream()
                        .map(TableRow::first)
                        .allMatch(row -> !row.isRow() || row.cells().size() == header.size());
    }

    /** Checks whether the cells after the label of a row may belong to the two columns. */
    static boolean fit(List<String> cells) {
        return cells.subList(1, 3).stream().allMatch(cell -> cell.isEmpty() || isMark(cell) || isWord(cell));
    }

    /** Returns the answer of two valid cells: a mark states the answer of its column, a word its own. */
    static AnswerColumns kept(String yes, String no) {
        Set<Answer> answers = EnumSet.of(cell(yes, Answer.YES), cell(no, Answer.NO));
        answers.remove(Answer.UNKNOWN);
        return new AnswerColumns(answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN, List.of());
    }

    private static Answer cell(String cell, Answer column) {
        return isWord(cell) ? word(cell) : isMark(cell) ? column : Answer.UNKNOWN;
    }

    /**
     * Returns the answer of a row without columns: its first word, if that is Oui or Non and there is no mark next to
     * it.
     */
    static AnswerColumns lost(TableRow row, PageLabels.Match label) {
        List<String> words = new ArrayList<>();
        for (String cell : cellsAfter(row, label)) {
            String rest = Blank.strip(cell);
            if (!SIGNS.matcher(rest).matches()) {
                words.add(rest);
            }
        }
        Set<Answer> answers = takeLeading(words);
        boolean isOne = answers.size() == 1 && !hasMark(row, label);
        return new AnswerColumns(isOne ? answers.iterator().next() : Answer.UNKNOWN, words);
    }

    /** Removes Oui and Non from the beginning of the words and returns them as answers. */
    private static Set<Answer> takeLeading(List<String> words) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        while (!words.isEmpty()) {
            Matcher leading = LEADING_WORD.matcher(words.get(0));
            if (!leading.find()) {
                break;
            }
            answers.add(word(leading.group(1)));
            String rest = words.get(0).substring(leading.end());
            words.set(0, rest);
            if (rest.isEmpty()) {
                words.remove(0);
            }
        }
        return answers;
    }

    private static List<String> cellsAfter(TableRow row, PageLabels.Match label) {
        if (row.hasCells()) {
            return cells(row);
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(0, LEADING_MARK.matcher(Blank.strip(label.rest())).replaceFirst(""));
        Matcher dated = DATED.matcher(cells.get(cells.size() - 1));
        if (dated.matches()) { // the last cell is the date, on the same line as others
            cells.set(cells.size() - 1, dated.group(1));
            cells.add(dated.group(2));
        }
        return cells;
    }

    /** Returns the cells, the first one without the label. */
    private static List<String> cells(TableRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(0, PageLabels.row(cells.get(0)).map(PageLabels.Match::rest).orElse(""));
        return cells;
    }

    private static boolean hasMark(TableRow row, PageLabels.Match label) {
        return LEADING_MARK.matcher(Blank.strip(label.rest())).find()
                || row.cells().stream().anyMatch(AnswerColumns::isMark);
    }

    private static boolean isMark(String cell) {
        return MARK.matcher(Blank.strip(cell)).matches();
    }

    private static boolean isWord(String cell) {
        return word(cell).isKnown();
    }

    private static Answer word(String cell) {
        return switch (LetterCase.lower(Blank.strip(cell))) {
            case "oui" -> Answer.YES;
            case "non" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }
}
