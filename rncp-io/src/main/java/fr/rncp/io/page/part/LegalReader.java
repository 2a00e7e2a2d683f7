package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.page.form.PageDates;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageLosses;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the tables of published texts: the first table contains general texts, the second one texts that create the
 * certification.
 */
public final class LegalReader {

    private static final Pattern START =
            Pattern.compile("(?U)^\\s*(\\d\\d[-/]\\d\\d[-/]\\d{4}|-(?=\\s*\\|))[\\s|]*(.*)$", Pattern.DOTALL);

    private static final String MONTH =
            "(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)\\p{L}*\\.?";

    /**
     * The pattern of a date in an unknown style, in a cell of its own: it is neither guessed nor added to the title.
     */
    private static final Pattern UNUSUAL_START = Pattern.compile(
            "(?iU)^\\s*((?:le\\s+)?(?:(?:\\d{1,2}(?:er)?[\\s./-]+)?" + MONTH
                    + "[\\s./-]+\\d{2,4}|\\d{1,4}[\\s./-]+\\d{1,2}[\\s./-]+\\d{1,4}))\\s*\\|[\\s|]*(.*)$",
            Pattern.DOTALL);

    private static final Map<PagePart, LegalReferenceKind> KINDS = Map.of(
            PagePart.LEGAL_GENERAL, LegalReferenceKind.GENERAL,
            PagePart.LEGAL_CREATION, LegalReferenceKind.CREATION,
            PagePart.LEGAL_OTHER, LegalReferenceKind.OTHER);

    private static final Pattern DATE = Pattern.compile("\\d\\d[-/]\\d\\d[-/]\\d{4}");

    /**
     * The dash of a row without date, which looks like a bullet if its column was lost, or cells aligned with spaces.
     */
    private static final Pattern UNDATED = Pattern.compile("(?U)^\\s*+-(?:\\s|$)|\\S {2,}+\\S");

    private static final TableRow.RowShape SHAPE =
            new TableRow.RowShape(2, LegalReader::startsRow, (row, next) -> false);

    private final UnmappedLines unmapped;
    private final PageDates dates;
    private final PageLosses losses;

    public LegalReader(UnmappedLines unmapped, PageDates dates, PageLosses losses) {
        this.unmapped = unmapped;
        this.dates = dates;
        this.losses = losses;
    }

    public List<LegalReference> read(PageParts parts) {
        List<LegalReference> references = new ArrayList<>();
        for (PageSection section : parts.sections()) {
            if (section.label().isPresent() && KINDS.containsKey(section.part())) {
                Optional<List<StackedCells.Row>> stacked = StackedCells.of(section, 2, LegalReader::isRow);
                stacked.ifPresent(rows -> rows.forEach(row -> references.add(reference(
                        section,
                        row.line(),
                        new DatedText(row.cells().get(0), row.cells().get(1)),
                        references.size()))));
                if (stacked.isEmpty()) {
                    rows(section, references);
                }
            }
        }
        return references;
    }

    private void rows(PageSection section, List<LegalReference> references) {
        List<TableRow> rows = TableRow.of(section, SHAPE);
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (i == 0 || startsRow(row.first())) {
                references.add(reference(section, row.first(), text(row), references.size()));
            } else {
                row.lines().forEach(line -> unmapped.leftover(section, line, Optional.empty()));
            }
        }
        section.content().stream()
                .filter(line -> !line.isRow() && line.text().indexOf('|') < 0)
                .filter(line -> UNDATED.matcher(line.text()).find()
                        || (line.isJoined() && line.text().contains(" - ")))
                .findFirst()
                .ifPresent(line -> losses.lost(
                        Fault.of(ProblemCode.LOST_COLUMNS, Blank.strip(line.text()), Expectation.DATE_OF_PAGE),
                        line,
                        List.of(SheetPointers.LEGAL_REFERENCES)));
    }

    /** Checks whether two lines are a date, or a dash for none, and a title. */
    private static boolean isRow(List<String> cells) {
        return PageText.isDash(cells.get(0)) || DATE.matcher(cells.get(0)).matches();
    }

    private static boolean startsRow(PageLine line) {
        return line.isRow() || start(line).matches();
    }

    /** Matches a line against the start of a row, which is a date. */
    private static Matcher start(PageLine line) {
        Matcher usual = START.matcher(line.text());
        return usual.matches() ? usual : UNUSUAL_START.matcher(line.text());
    }

    private LegalReference reference(PageSection section, PageLine first, DatedText text, int index) {
        SheetPointer publishedOn = SheetPointers.LEGAL_REFERENCES_PUBLISHED_ON.at(index);
        return LegalReference.builder()
                .kind(KINDS.getOrDefault(section.part(), LegalReferenceKind.OTHER))
                .title(PageText.stated(text.title()))
                .publishedOn(dates.date(section, first, text.date(), Optional.of(publishedOn)))
                .build();
    }

    /** The two columns of a row. */
    private record DatedText(String date, String title) {}

    private static DatedText text(TableRow row) {
        if (row.first().isRow() && row.cells().size() >= 2) {
            return new DatedText(row.cells().get(0), joined(row.cells().stream().skip(1)));
        }
        Matcher start = start(row.first());
        return start.matches()
                ? new DatedText(start.group(1), joined(Stream.concat(Stream.of(start.group(2)), after(row))))
                : new DatedText("", joined(row.lines().stream().map(PageLine::text)));
    }

    private static Stream<String> after(TableRow row) {
        return row.lines().stream().skip(1).map(PageLine::text);
    }

    private static String joined(Stream<String> lines) {
        return lines.map(line -> PageText.withoutLastBar(line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
