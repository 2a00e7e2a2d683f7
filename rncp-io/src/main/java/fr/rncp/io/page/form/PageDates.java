package fr.rncp.io.page.form;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.model.SheetPointer;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the dates of a page and reports whether they are written in more than one style. */
public final class PageDates {

    private final PageProblems problems;
    private final UnmappedLines unmapped;
    private final DateStyles styles = new DateStyles();

    PageDates(PageProblems problems, UnmappedLines unmapped) {
        this.problems = problems;
        this.unmapped = unmapped;
    }

    /** Parses a date. Text that is not a date is reported, and its line is kept as an extension. */
    public Optional<LocalDate> date(PageSection section, PageLine line, String text, Optional<SheetPointer> component) {
        Optional<LocalDate> date = dateAlone(line, text);
        if (date.isEmpty() && PageText.stated(text).isPresent()) {
            Fault unreadable = Fault.of(ProblemCode.UNREADABLE_DATE, text, Expectation.DATE_OF_PAGE);
            problems.warn(unreadable, line, Handling.KEPT_AS_EXTENSION.with(), component);
            // a cell may be on another line than the start of its row
            unmapped.keep(section, line.text().contains(text) ? line : line.withText(text), component);
        }
        return date;
    }

    /** Returns the date, if the text is one, and records its style. */
    public Optional<LocalDate> dateAlone(PageLine line, String text) {
        Optional<LocalDate> date = PageText.date(text);
        date.ifPresent(read -> styles.note(line, text));
        return date;
    }

    /** Reports the first date in the second style, if the page has two styles. */
    public void reportStyles() {
        styles.second()
                .ifPresent(line -> problems.note(
                        Fault.of(ProblemCode.MIXED_DATE_STYLES, line.text(), Expectation.ONE_STYLE_OF_DATES),
                        line,
                        Handling.READ_AS_DATES.with()));
    }
}
