package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageDates;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Habilitation;
import fr.rncp.model.Partner;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Siret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the tables of legal persons: certifying bodies, their history, partners. */
public final class BodyReader {

    /** The maximum length of a row; the patterns below are not applied to longer ones. */
    private static final int LONGEST = 2_000;

    /** The maximum length of a line with several rows. */
    private static final int LONGEST_LINE = 100_000;

    private static final String DATE = "\\d\\d[-/]\\d\\d[-/]\\d{4}";
    private static final String SITE = "(-|\\S*[.:/]\\S*)";

    private static final Pattern ADDRESS = Pattern.compile("(?U)\\S*\\.\\S+");
    private static final Pattern LINK = Pattern.compile("(?iU)https?://\\S+");

    /** Two rows on one line, or two numbers in a row: it is unknown which words belong to which number. */
    private static final Pattern TWICE =
            Pattern.compile("(?U)\\b\\d{14}\\b.*\\b\\d{14}\\b|\\bEst (?:ajouté|retiré)\\b.*\\bEst (?:ajouté|retiré)\\b"
                    + "|\\bHabilitation pour\\b.*\\bHabilitation pour\\b|\\s-\\s+-\\s.*\\s-\\s+\\S+$");

    /** A dash or an address inside a line that may contain several rows: the next row may begin behind it. */
    private static final Pattern JOINED = Pattern.compile(
            "(?U)(?<!\\d{14})\\s-\\s+\\S|https?://\\S+\\s+\\S|\\d{14}\\s+-\\s+-?\\s*[^\\s-]\\S*\\s+\\S");

    private static final Pattern SIRET = Pattern.compile("\\d{14}|-");

    /**
     * A table of legal persons.
     *
     * @param shapes the patterns of rows without columns, anchored by the number; the first one that matches is used
     * @param last the pattern of the last cell
     * @param end the pattern of the place behind a row, which separates several rows on one line
     */
    private record Table(List<Pattern> shapes, int columns, Pattern last, Pattern end) {

        static Table of(int columns, String last, String end, String... shapes) {
            return new Table(
                    Stream.of(shapes).map(Pattern::compile).toList(),
                    columns,
                    Pattern.compile("(?iU)" + last),
                    Pattern.compile("(?U)(?:" + end + ")(?=\\S)"));
        }

        /** Checks whether cells without columns form a row. */
        boolean isRow(List<String> cells) {
            return SIRET.matcher(cells.get(1)).matches()
                    && (PageText.isDash(cells.get(0))
                            || !SIRET.matcher(cells.get(0)).matches())
                    && last.matcher(cells.get(columns - 1)).matches();
        }
    }

    private static final Table BODIES = Table.of(
            4,
            SITE,
            "(?<=\\s(?:https?://|www\\.)\\S{1,300}\\s)|(?<=\\d{14}\\s-\\s-\\s)",
            "(?U)(.+?)\\s+(\\d{14})\\s+(.+)\\s+" + SITE,
            "(?U)(.+)\\s+(-)\\s+(-)\\s+" + SITE,
            "(?U)(.+?)\\s+(-)\\s+(.+)\\s+" + SITE);

    private static final Table CHANGES = Table.of(
            4,
            DATE + "|-",
            "(?<=Est (?:ajouté|retiré) " + DATE + "\\s)",
            "(?U)(.+)\\s+(\\d{14}|-)\\s+(Est ajouté|Est retiré)\\s+(" + DATE + "|-)");

    private static final Table PARTNERS = Table.of(
            3,
            "Habilitation .+|-",
            "(?<=Habilitation pour former\\s)(?!et\\s)|(?<=l[’']évaluation\\s)",
            "(?U)(.+)\\s+(\\d{14}|-)\\s+(Habilitation pour .+)");

    private static final Map<String, CertifierAction> ACTIONS =
            Map.of("est ajoute", CertifierAction.ADDED, "est retire", CertifierAction.REMOVED);

    private static final Map<String, Habilitation> HABILITATIONS = Map.of(
            "habilitation pour former", Habilitation.TRAIN,
            "habilitation pour organiser l evaluation", Habilitation.ASSESS,
            "habilitation pour former et organiser l evaluation", Habilitation.TRAIN_AND_ASSESS);

    private final PageProblems problems;
    private final UnmappedLines unmapped;
    private final PageDates dates;

    public BodyReader(PageProblems problems, UnmappedLines unmapped, PageDates dates) {
        this.problems = problems;
        this.unmapped = unmapped;
        this.dates = dates;
    }

    /** A reader of a row of a table; {@code index} is the position of its record in the sheet. */
    private interface RowReader<T> {
        T read(PageSection section, PageLine row, List<String> cells, int index);
    }

    public List<CertifyingBody> bodies(PageParts parts) {
        return rows(parts.all(PagePart.CERTIFIERS), BODIES, (section, row, cells, index) -> body(row, cells));
    }

    private static CertifyingBody body(PageLine row, List<String> cells) {
        return CertifyingBody.builder()
                .legalName(PageText.stated(cells.get(0)))
                .siret(PageText.stated(cells.get(1)).map(Siret::new))
                .tradeName(PageText.stated(cells.get(2)))
                .website(website(row, cells.get(3)))
                .build();
    }

    /** Returns the address of a link that shows words instead of the address. */
    private static Optional<String> website(PageLine row, String cell) {
        Optional<String> shown = PageText.stated(cell);
        return shown.filter(text -> !ADDRESS.matcher(text).matches())
                .flatMap(text -> row.links().stream()
                        .filter(link -> PageText.key(link.text()).equals(PageText.key(text)))
                        .map(link -> Blank.strip(link.url()))
                        .filter(url -> LINK.matcher(url).matches())
                        .findFirst())
                .or(() -> shown);
    }

    public List<CertifierChange> history(PageParts parts) {
        return rows(parts.all(PagePart.HISTORY), CHANGES, this::change);
    }

    private CertifierChange change(PageSection section, PageLine row, List<String> cells, int index) {
        Optional<CertifierAction> action = Optional.ofNullable(ACTIONS.get(PageText.key(cells.get(2))));
        boolean isUnknown = action.isEmpty() && PageText.stated(cells.get(2)).isPresent();
        if (isUnknown) {
            Fault unknown = Fault.of(ProblemCode.UNKNOWN_VOCABULARY, cells.get(2), Expectation.CERTIFIER_ACTION);
            unknownWord(unknown, section, row, SheetPointers.CERTIFIER_HISTORY_ACTION.at(index));
        }
        return CertifierChange.builder()
                .legalName(PageText.stated(cells.get(0)))
                .siret(PageText.stated(cells.get(1)).map(Siret::new))
                .action(isUnknown ? Optional.of(CertifierAction.OTHER) : action)
                .changedOn(dates.date(
                        section, row, cells.get(3), Optional.of(SheetPointers.CERTIFIER_HISTORY_CHANGED_ON.at(index))))
                .build();
    }

    public List<Partner> partners(PageParts parts) {
        return rows(parts.all(PagePart.PARTNERS), PARTNERS, this::partner);
    }

    private Partner partner(PageSection section, PageLine row, List<String> cells, int index) {
        Optional<Habilitation> habilitation = Optional.ofNullable(HABILITATIONS.get(PageText.key(cells.get(2))));
        boolean isUnknown =
                habilitation.isEmpty() && PageText.stated(cells.get(2)).isPresent();
        if (isUnknown) {
            Fault unknown = Fault.of(ProblemCode.UNKNOWN_HABILITATION, cells.get(2), Expectation.HABILITATION);
            unknownWord(unknown, section, row, SheetPointers.PARTNERS_HABILITATION.at(index));
        }
        return Partner.builder()
                .legalName(PageText.stated(cells.get(0)))
                .siret(PageText.stated(cells.get(1)).map(Siret::new))
                .habilitation(isUnknown ? Optional.of(Habilitation.OTHER) : habilitation)
                .build();
    }

    private void unknownWord(Fault unknown, PageSection section, PageLine row, SheetPointer component) {
        problems.warn(unknown, row, Handling.READ_AS_OTHER.with(), Optional.of(component));
        unmapped.keep(section, row, Optional.of(component));
    }

    private <T> List<T> rows(List<PageSection> sections, Table table, RowReader<T> reader) {
        List<T> entries = new ArrayList<>();
        for (PageSection section : sections) {
            Optional<List<StackedCells.Row>> stacked = StackedCells.of(section, table.columns(), table::isRow);
            stacked.ifPresent(rows ->
                    rows.forEach(row -> entries.add(reader.read(section, row.line(), row.cells(), entries.size()))));
            if (stacked.isEmpty()) {
                lines(section, table, reader, entries);
            }
        }
        return entries;
    }

    private <T> void lines(PageSection section, Table table, RowReader<T> reader, List<T> entries) {
        for (TableRow line : TableRow.ofLines(section)) {
            List<TableRow> rows = separated(line, table);
            List<List<String>> cells =
                    rows.stream().flatMap(row -> cells(row, table).stream()).toList();
            if (cells.size() == rows.size()) {
                cells.forEach(row -> entries.add(reader.read(section, line.first(), row, entries.size())));
            } else {
                unmapped.leftover(section, line.first());
            }
        }
    }

    /** Returns the rows on a line, which a converter may have joined. */
    private static List<TableRow> separated(TableRow line, Table table) {
        PageLine first = line.first();
        return line.hasCells() || !first.isJoined() || first.text().length() > LONGEST_LINE
                ? List.of(line)
                : table.end()
                        .splitAsStream(first.text())
                        .map(row -> new TableRow(List.of(first.withText(row))))
                        .toList();
    }

    private static Optional<List<String>> cells(TableRow row, Table table) {
        if (row.hasCells()) {
            return Optional.of(row.cells()).filter(cells -> cells.size() == table.columns());
        }
        String line = Blank.strip(row.first().text());
        if (line.length() > LONGEST
                || TWICE.matcher(line).find()
                || (row.first().isJoined() && JOINED.matcher(line).find())) {
            return Optional.empty();
        }
        return table.shapes().stream()
                .map(shape -> shape.matcher(line))
                .filter(Matcher::matches)
                .findFirst()
                .map(m -> IntStream.rangeClosed(1, m.groupCount())
                        .mapToObj(m::group)
                        .toList());
    }
}
