package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Observation;
import fr.rncp.io.page.form.PageDates;
import fr.rncp.io.page.form.PageLabels;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.Argument;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the table of the six pathways. */
public final class PathwayReader {

    private static final int COLUMNS = 5;

    /**
     * The pattern of a text that denies a jury by its beginning, in the form of {@link PageText#key}, or that consists
     * of marks only.
     */
    private static final Pattern DENIAL = Pattern.compile("(?:aucune?|non|pas|sans|neant)(?: .*)?|[x ]*");

    private static final Map<PagePart, Pathway> ROWS = new EnumMap<>(Map.of(
            PagePart.ROW_STUDENT_STATUS, Pathway.STUDENT_STATUS,
            PagePart.ROW_APPRENTICESHIP, Pathway.APPRENTICESHIP,
            PagePart.ROW_CONTINUING_TRAINING, Pathway.CONTINUING_TRAINING,
            PagePart.ROW_PROFESSIONALISATION_CONTRACT, Pathway.PROFESSIONALISATION_CONTRACT,
            PagePart.ROW_INDIVIDUAL_APPLICATION, Pathway.INDIVIDUAL_APPLICATION,
            PagePart.ROW_EXPERIENCE, Pathway.EXPERIENCE));

    /** A date, at the end of a row whose cells are on one line. */
    private static final Pattern DATED =
            Pattern.compile("(?U)(?:.*\\s)?\\d\\d[-/]\\d\\d[-/]\\d{4}|.*\\s-\\s+-", Pattern.DOTALL);

    /** A gap between cells that are aligned with spaces. */
    private static final Pattern ALIGNED = Pattern.compile("\\S {3,}+\\S");

    private static final Pattern MARK = Pattern.compile("[xX×✓✔☑]\\uFE0F?");

    private static final TableRow.RowShape SHAPE =
            new TableRow.RowShape(COLUMNS, line -> label(line).isPresent(), (row, next) -> hasDate(row));

    private static final List<Pathway> ORDER = List.copyOf(ROWS.values());

    private final UnmappedLines unmapped;
    private final PageDates dates;
    private final PageLosses losses;
    private final Set<Long> checked = new HashSet<>();
    private final Map<Pathway, PathwayRow> rows = new EnumMap<>(Pathway.class);

    /** A row with a known label. */
    private record PathwayRow(
            PageSection section, TableRow table, AnswerColumns answer, Prose jury, Optional<LocalDate> date) {}

    public PathwayReader(UnmappedLines unmapped, PageDates dates, PageLosses losses) {
        this.unmapped = unmapped;
        this.dates = dates;
        this.losses = losses;
    }

    /** Returns six pathways if the page has the table, otherwise none. */
    public List<AccessPathway> read(PageParts parts) {
        List<PageSection> tables = parts.all(PagePart.PATHWAYS);
        tables.forEach(this::table);
        List<AccessPathway> pathways = new ArrayList<>();
        if (!tables.isEmpty()) {
            ORDER.forEach(pathway -> pathways.add(pathway(pathway, pathways.size(), tables.get(0))));
        }
        return pathways;
    }

    private void table(PageSection section) {
        List<TableRow> table = TableRow.of(section, SHAPE);
        boolean keepsColumns = AnswerColumns.areKept(section, table);
        for (TableRow row : table) {
            Optional<PageLabels.Match> label = label(row.first());
            Optional<Pathway> pathway = label.map(l -> ROWS.get(l.part())).filter(p -> !rows.containsKey(p));
            if (pathway.isPresent()) {
                rows.put(pathway.get(), row(section, row, label.get(), keepsColumns, ORDER.indexOf(pathway.get())));
            } else {
                row.lines().forEach(line -> unmapped.leftover(section, line));
                loseAligned(section, row);
            }
        }
    }

    /** Records that juries are incomplete if the lines of different cells are next to each other. */
    private void loseAligned(PageSection section, TableRow rest) {
        if (checked.add(section.number()) && isAligned(section)) {
            String found = Blank.strip(rest.first().text());
            losses.lost(
                    Fault.of(ProblemCode.LOST_COLUMNS, found, Expectation.SIX_ROWS),
                    rest.first(),
                    List.of(SheetPointers.ACCESS_PATHWAYS));
        }
    }

    private static boolean isAligned(PageSection section) {
        return section.content().stream()
                .anyMatch(line -> !line.isRow() && ALIGNED.matcher(line.text()).find());
    }

    /** Checks whether a row without bars has its last cell, a date or the dash in its place. */
    private static boolean hasDate(List<PageLine> row) {
        String last = Blank.strip(row.get(row.size() - 1).text());
        boolean hasJury = row.size() > 3
                || (row.size() == 3
                        && !MARK.matcher(Blank.strip(row.get(1).text())).matches());
        return row.size() == 1
                ? DATED.matcher(last).matches()
                : DATED.matcher(last).matches() || (hasJury && PageText.isDash(last));
    }

    private static Optional<PageLabels.Match> label(PageLine line) {
        return PageLabels.row(line.isRow() ? line.cells().get(0) : line.text())
                .filter(match -> ROWS.containsKey(match.part()));
    }

    private PathwayRow row(
            PageSection section, TableRow table, PageLabels.Match label, boolean keepsColumns, int index) {
        List<String> cells = table.cells();
        if (keepsColumns && cells.size() == COLUMNS && AnswerColumns.fit(cells)) {
            Prose jury = PageText.isDash(cells.get(3)) ? Prose.NONE : Prose.of(cells.get(3));
            Optional<LocalDate> date = dates.date(
                    section,
                    table.first(),
                    cells.get(4),
                    Optional.of(SheetPointers.ACCESS_PATHWAYS_MODIFIED_ON.at(index)));
            return new PathwayRow(section, table, AnswerColumns.kept(cells.get(1), cells.get(2)), jury, date);
        }
        return withoutColumns(section, table, AnswerColumns.lost(table, label));
    }

    /**
     * Reads a row without columns. The content of each cell determines its meaning: an X, a dash, Oui or Non, a date,
     * or otherwise the jury.
     */
    private PathwayRow withoutColumns(PageSection section, TableRow table, AnswerColumns answer) {
        List<String> jury = new ArrayList<>();
        Optional<LocalDate> date = Optional.empty();
        for (String word : answer.words()) {
            Optional<LocalDate> read = dates.dateAlone(table.first(), word);
            if (read.isPresent() && date.isEmpty()) {
                date = read;
            } else {
                jury.add(word);
            }
        }
        return new PathwayRow(section, table, answer, Prose.of(String.join("\n", jury)), date);
    }

    private AccessPathway pathway(Pathway pathway, int index, PageSection section) {
        SheetPointer pointer = SheetPointers.ACCESS_PATHWAYS_AVAILABLE.at(index);
        PathwayRow row = rows.get(pathway);
        if (row == null) {
            Wording found = Observation.NO_ROW.with(Argument.term("pathway", pathway));
            Fault noRow = Fault.of(ProblemCode.LOST_COLUMNS, found, Expectation.SIX_ROWS);
            losses.lost(noRow, PageLine.of(section.number(), ""), List.of(pointer));
            return AccessPathway.builder().pathway(pathway).build();
        }
        return AccessPathway.builder()
                .pathway(pathway)
                .available(available(row, pointer))
                .jury(row.jury())
                .modifiedOn(row.date())
                .build();
    }

    /** Checks whether a text describes a jury and does not begin with a denial of one. */
    private static boolean provesOpen(Prose jury) {
        String key = PageText.key(jury.text());
        return key.codePoints().anyMatch(Character::isLetter)
                && !key.equals("oui")
                && !DENIAL.matcher(key).matches()
                && !jury.statesAbsence();
    }

    /**
     * Returns whether the pathway is open. A jury proves that it is; the absence of a jury proves nothing, in
     * particular not a "Non".
     */
    private Answer available(PathwayRow row, SheetPointer pointer) {
        PageLine line = row.table().first();
        if (row.answer().answer().isKnown()) {
            return row.answer().answer();
        }
        if (!provesOpen(row.jury())) {
            Fault unmarked = Fault.of(ProblemCode.LOST_COLUMNS, Blank.strip(line.text()), Expectation.MARKED_COLUMN);
            losses.lost(unmarked, line, List.of(pointer));
            return Answer.UNKNOWN;
        }
        losses.inferred(line, line.text(), Expectation.MARKED_COLUMN_OR_JURY, pointer);
        return Answer.YES;
    }
}
