package fr.rncp.io.page.part;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.page.form.PageDates;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageSection;
import fr.rncp.io.page.form.PageSections;
import fr.rncp.io.page.form.PageText;
import fr.rncp.io.page.form.UnmappedLines;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the dates of the registration, from the head of the page and from the table at its end. */
public final class DateReader {

    /** The parts of the table; a page without any of them has lost the table. */
    static final Set<PagePart> TABLE = Set.of(
            PagePart.DECISION_DATE,
            PagePart.EFFECTIVE_DATE,
            PagePart.START_DATE,
            PagePart.PUBLICATION_DATE,
            PagePart.JOURNAL_DATE,
            PagePart.AWARD_DEADLINE,
            PagePart.TERM);

    private static final Pattern DATE_LIKE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}");

    private final UnmappedLines unmapped;
    private final PageDates dates;
    private final PageParts parts;

    public DateReader(UnmappedLines unmapped, PageDates dates, PageParts parts) {
        this.unmapped = unmapped;
        this.dates = dates;
        this.parts = parts;
    }

    public Registration read(Answer active) {
        return Registration.builder()
                .active(active)
                .decisionDate(date(PagePart.DECISION_DATE))
                .effectiveDate(date(PagePart.EFFECTIVE_DATE))
                .pathwaysStartDate(date(PagePart.START_DATE))
                .publicationDate(date(PagePart.PUBLICATION_DATE))
                .lastOfficialJournalDate(date(PagePart.JOURNAL_DATE))
                .endDate(date(PagePart.END_DATE))
                .awardDeadline(date(PagePart.AWARD_DEADLINE))
                .termYears(years())
                .build();
    }

    /**
     * Returns the first date below the labels of a part. A repetition of the same date is ignored; a different date is
     * kept as an extension.
     */
    private Optional<LocalDate> date(PagePart part) {
        Optional<LocalDate> date = Optional.empty();
        for (PageSection section : parts.all(part)) {
            for (PageLine line : section.content()) {
                Optional<LocalDate> read = dates.dateAlone(line, PageText.unbulleted(line.text()));
                if (read.isPresent() && (date.isEmpty() || date.equals(read))) {
                    date = read;
                    section.component().ifPresent(component -> unmapped.fact(line, component));
                } else if (read.isPresent()) {
                    unmapped.contradiction(ProblemCode.CONTRADICTED_DATE, section, line);
                } else {
                    noDate(section, line);
                }
            }
        }
        return date;
    }

    private void noDate(PageSection section, PageLine line) {
        if (DATE_LIKE.matcher(Blank.strip(line.text())).matches()) {
            dates.date(section, line, line.text(), section.component());
        } else if (!isNothing(line)) {
            unmapped.leftover(section, line);
        }
    }

    private static boolean isNothing(PageLine line) {
        return PageText.isDash(line.text()) || PageSections.RULER.test(line.text());
    }

    private OptionalInt years() {
        OptionalInt years = OptionalInt.empty();
        for (PageSection section : parts.all(PagePart.TERM)) {
            for (PageLine line : section.content()) {
                String text = Blank.strip(line.text());
                OptionalInt read =
                        YEARS.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
                if (years.isEmpty() && read.isPresent()) {
                    years = read;
                } else if (read.isPresent() && !read.equals(years)) {
                    unmapped.contradiction(ProblemCode.CONTRADICTED_DATE, section, line);
                } else if (!isNothing(line)) {
                    unmapped.leftover(section, line);
                }
            }
        }
        return years;
    }

    static List<SheetPointer> lostWithTable() {
        return List.of(
                SheetPointers.REGISTRATION_DECISION_DATE,
                SheetPointers.REGISTRATION_EFFECTIVE_DATE,
                SheetPointers.REGISTRATION_PATHWAYS_START_DATE,
                SheetPointers.REGISTRATION_PUBLICATION_DATE,
                SheetPointers.REGISTRATION_LAST_OFFICIAL_JOURNAL_DATE,
                SheetPointers.REGISTRATION_AWARD_DEADLINE,
                SheetPointers.REGISTRATION_TERM_YEARS);
    }
}
