package fr.rncp.io.page.form;

import fr.rncp.model.SourceLocation;

/**
 * What the reading of one page gathers beside the sheet; each reader is given the part that it needs.
 *
 * @param problems what there is to say
 * @param unmapped the lines that no part claims
 * @param dates reads dates
 * @param losses what the page cannot tell, and what was inferred
 */
public record PageReading(PageProblems problems, UnmappedLines unmapped, PageDates dates, PageLosses losses) {

    /** The beginning of the reading of a page. */
    public static PageReading at(SourceLocation start) {
        PageProblems problems = new PageProblems(start);
        UnmappedLines unmapped = new UnmappedLines(problems);
        return new PageReading(
                problems, unmapped, new PageDates(problems, unmapped), new PageLosses(problems, unmapped));
    }
}
