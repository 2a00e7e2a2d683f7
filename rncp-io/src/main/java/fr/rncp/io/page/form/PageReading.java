package fr.rncp.io.page.form;

import fr.rncp.model.SourceLocation;

/**
 * The results of reading one page besides the sheet: problems, losses and unmapped lines. Each reader receives those
 * that it needs.
 *
 * @param problems collects the problems
 * @param unmapped collects the lines that do not belong to any part
 * @param dates reads dates
 * @param losses collects the components that are lost or inferred
 */
public record PageReading(PageProblems problems, UnmappedLines unmapped, PageDates dates, PageLosses losses) {

    /** Starts the reading of a page. */
    public static PageReading at(SourceLocation start) {
        PageProblems problems = new PageProblems(start);
        UnmappedLines unmapped = new UnmappedLines(problems);
        return new PageReading(
                problems, unmapped, new PageDates(problems, unmapped), new PageLosses(problems, unmapped));
    }
}
