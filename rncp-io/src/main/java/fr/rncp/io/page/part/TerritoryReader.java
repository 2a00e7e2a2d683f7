package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.page.form.PageLabels;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.Territories;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the table of the territories. An answer is read from a word, or from a column if no column was lost. */
public final class TerritoryReader {

    /** A line of a row that has lost its bars: marks, dashes, Oui and Non. */
    private static final Pattern ANSWER = Pattern.compile("(?iU)[\\s|xX×✓✔☑\\uFE0F-]*|oui|non");

    private static final TableRow.RowShape SHAPE = new TableRow.RowShape(
            3, line -> label(line).isPresent(), (row, next) -> !ANSWER.matcher(Blank.strip(next.text()))
                    .matches());

    private final UnmappedLines unmapped;
    private final PageLosses losses;

    public TerritoryReader(UnmappedLines unmapped, PageLosses losses) {
        this.unmapped = unmapped;
        this.losses = losses;
    }

    public Territories read(PageParts parts) {
        Territories territories = Territories.NONE;
        for (PageSection section : parts.all(PagePart.TERRITORIES)) {
            List<TableRow> rows = TableRow.of(section, SHAPE);
            boolean keepsColumns = AnswerColumns.areKept(section, rows);
            for (TableRow row : rows) {
                territories = row(section, row, keepsColumns, territories);
            }
        }
        return territories;
    }

    private static Optional<PageLabels.Match> label(PageLine line) {
        return PageLabels.row(line.isRow() ? line.cells().get(0) : line.text())
                .filter(m -> m.part() == PagePart.ROW_NEW_CALEDONIA || m.part() == PagePart.ROW_FRENCH_POLYNESIA);
    }

    private Territories row(PageSection section, TableRow row, boolean keepsColumns, Territories territories) {
        Optional<PageLabels.Match> label = label(row.first());
        Optional<AnswerColumns> lost = label.map(l -> AnswerColumns.lost(row, l));
        if (label.isEmpty() || lost.isEmpty() || !lost.get().words().isEmpty()) {
            row.lines().forEach(line -> unmapped.leftover(section, line));
            return territories;
        }
        List<String> cells = row.cells();
        Answer answer = keepsColumns && cells.size() == 3 && AnswerColumns.fit(cells)
                ? AnswerColumns.kept(cells.get(1), cells.get(2)).answer()
                : lost.get().answer();
        if (!answer.isKnown()) {
            String found = Blank.strip(row.first().text());
            Fault unmarked = Fault.of(ProblemCode.LOST_COLUMNS, found, Expectation.MARKED_COLUMN);
            losses.lost(unmarked, row.first(), List.of(SheetPointers.TERRITORIES));
        }
        return label.get().part() == PagePart.ROW_NEW_CALEDONIA
                ? new Territories(answer, territories.frenchPolynesia())
                : new Territories(territories.newCaledonia(), answer);
    }
}
