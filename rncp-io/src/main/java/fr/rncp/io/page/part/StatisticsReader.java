package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the table of cohorts. Rates are in per cent; "-" means unknown. */
public final class StatisticsReader {

    private static final int COLUMNS = 6;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Pattern NUMBER = Pattern.compile("(?U)\\d[\\d.,]*\\s*%?");
    private static final Pattern RATE = Pattern.compile("(?U)(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*%?");

    private final PageProblems problems;
    private final UnmappedLines unmapped;

    public StatisticsReader(PageProblems problems, UnmappedLines unmapped) {
        this.problems = problems;
        this.unmapped = unmapped;
    }

    public List<CohortStatistics> read(PageParts parts) {
        List<CohortStatistics> cohorts = new ArrayList<>();
        for (PageSection section : parts.all(PagePart.STATISTICS)) {
            Optional<List<StackedCells.Row>> stacked = StackedCells.of(section, COLUMNS, StatisticsReader::isRow);
            stacked.ifPresent(
                    rows -> rows.forEach(row -> cohorts.add(cohort(section, row.line(), row.cells(), cohorts.size()))));
            if (stacked.isEmpty()) {
                lines(section, cohorts);
            }
        }
        return cohorts;
    }

    private void lines(PageSection section, List<CohortStatistics> cohorts) {
        for (TableRow row : TableRow.ofLines(section)) {
            List<String> cells = cells(row);
            if (cells.size() == COLUMNS && YEAR.matcher(cells.get(0)).matches()) {
                cohorts.add(cohort(section, row.first(), cells, cohorts.size()));
            } else {
                unmapped.leftover(section, row.first());
            }
        }
    }

    private CohortStatistics cohort(PageSection section, PageLine line, List<String> cells, int index) {
        return new CohortCells(section, line, cells, index).read();
    }

    /** Checks whether cells without columns form a row: a year, and numbers or dashes. */
    private static boolean isRow(List<String> cells) {
        return YEAR.matcher(cells.get(0)).matches()
                && cells.stream()
                        .skip(1)
                        .allMatch(cell ->
                                PageText.isDash(cell) || NUMBER.matcher(cell).matches());
    }

    private static List<String> cells(TableRow row) {
        return row.hasCells()
                ? row.cells()
                : Arrays.asList(Blank.strip(row.first().text()).split("(?U)\\s+", -1));
    }

    /** The cells of a row of the table, which becomes the record at {@code index}. */
    private final class CohortCells {

        private final PageSection section;
        private final PageLine line;
        private final List<String> cells;
        private final int index;

        CohortCells(PageSection section, PageLine line, List<String> cells, int index) {
            this.section = section;
            this.line = line;
            this.cells = cells;
            this.index = index;
        }

        CohortStatistics read() {
            return CohortStatistics.builder()
                    .year(Integer.parseInt(cells.get(0)))
                    .certifiedCount(count(1, SheetPointers.STATISTICS_CERTIFIED_COUNT))
                    .certifiedByVaeCount(count(2, SheetPointers.STATISTICS_CERTIFIED_BY_VAE_COUNT))
                    .employmentRate6Months(rate(3, SheetPointers.STATISTICS_EMPLOYMENT_RATE_6_MONTHS))
                    .targetOccupationRate6Months(rate(4, SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_6_MONTHS))
                    .targetOccupationRate2Years(rate(5, SheetPointers.STATISTICS_TARGET_OCCUPATION_RATE_2_YEARS))
                    .build();
        }

        private OptionalInt count(int column, SheetPointer component) {
            Optional<String> number = number(column, COUNT, component);
            return number.isPresent() ? OptionalInt.of(Integer.parseInt(number.get())) : OptionalInt.empty();
        }

        private Optional<BigDecimal> rate(int column, SheetPointer component) {
            return number(column, RATE, component)
                    .map(n -> new BigDecimal(RATE.matcher(n).replaceFirst("$1").replace(',', '.')));
        }

        private Optional<String> number(int column, Pattern shape, SheetPointer component) {
            Optional<String> stated = PageText.stated(cells.get(column));
            Optional<String> number = stated.filter(c -> shape.matcher(c).matches());
            if (stated.isPresent() && number.isEmpty()) {
                Optional<SheetPointer> own = Optional.of(component.at(index));
                Fault unreadable = Fault.of(ProblemCode.UNREADABLE_NUMBER, cells.get(column), Expectation.NUMBER);
                problems.warn(unreadable, line, Handling.LINE_KEPT_AS_EXTENSION.with(), own);
                unmapped.keep(section, line, own);
            }
            return number;
        }
    }
}
