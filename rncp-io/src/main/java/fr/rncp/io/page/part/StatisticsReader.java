package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageProblems;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.TableRow;
import fr.rncp.model.CohortStatistics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The table of cohorts; rates in per cent, "-" is not known. */
public final class StatisticsReader {

    private static final int COLUMNS = 6;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
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
            for (TableRow row : TableRow.ofLines(section)) {
                List<String> cells = cells(row);
                if (cells.size() == COLUMNS && YEAR.matcher(cells.get(0)).matches()) {
                    cohorts.add(cohort(section, row.first(), cells));
                } else {
                    unmapped.leftover(section, row.first());
                }
            }
        }
        return cohorts;
    }

    private static List<String> cells(TableRow row) {
        return row.hasCells()
                ? row.cells()
                : Arrays.asList(PageText.strip(row.first().text()).split("(?U)\\s+", -1));
    }

    private CohortStatistics cohort(PageSection section, PageLine line, List<String> cells) {
        return CohortStatistics.builder()
                .year(Integer.parseInt(cells.get(0)))
                .certifiedCount(count(section, line, cells.get(1)))
                .certifiedByVaeCount(count(section, line, cells.get(2)))
                .employmentRate6Months(rate(section, line, cells.get(3)))
                .targetOccupationRate6Months(rate(section, line, cells.get(4)))
                .targetOccupationRate2Years(rate(section, line, cells.get(5)))
                .build();
    }

    private OptionalInt count(PageSection section, PageLine line, String cell) {
        Optional<String> number = number(section, line, cell, COUNT);
        return number.isPresent() ? OptionalInt.of(Integer.parseInt(number.get())) : OptionalInt.empty();
    }

    private Optional<BigDecimal> rate(PageSection section, PageLine line, String cell) {
        return number(section, line, cell, RATE)
                .map(n -> new BigDecimal(RATE.matcher(n).replaceFirst("$1").replace(',', '.')));
    }

    private Optional<String> number(PageSection section, PageLine line, String cell, Pattern shape) {
        Optional<String> stated = PageText.stated(cell);
        Optional<String> number = stated.filter(c -> shape.matcher(c).matches());
        if (stated.isPresent() && number.isEmpty()) {
            Fault unreadable = Fault.of(ProblemCode.UNREADABLE_NUMBER, cell, Expectation.NUMBER);
            problems.warn(unreadable, line, Handling.LINE_KEPT_AS_EXTENSION.with());
            unmapped.keep(section, line);
        }
        return number;
    }
}
