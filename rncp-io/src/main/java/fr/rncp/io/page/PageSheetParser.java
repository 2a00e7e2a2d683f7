package fr.rncp.io.page;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.io.page.form.HtmlLines;
import fr.rncp.io.page.form.PageContent;
import fr.rncp.io.page.form.PageLine;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageReading;
import fr.rncp.io.page.form.PageSections;
import fr.rncp.io.page.form.TextLines;
import fr.rncp.io.page.part.KnownNumbers;
import fr.rncp.io.page.part.PageNumber;
import fr.rncp.io.page.part.PageNumber.NumberOrigin;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.SheetParser;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.Optional;

/** A parser of a whole page. Immutable and thread-safe. */
final class PageSheetParser implements SheetParser {

    /** The maximum number of lines of a page in text, equal to the maximum number of elements of a page in HTML. */
    private static final int MOST_LINES = 100_000;

    private final boolean isHtml;
    private final ReadLimits limits;
    private final KnownNumbers known;

    PageSheetParser(boolean isHtml, ReadLimits limits, KnownNumbers known) {
        this.isHtml = isHtml;
        this.limits = limits;
        this.known = known;
    }

    @Override
    public ParsedSheet parse(SheetFragment fragment) {
        String text = fragment.text();
        if (text.length() > limits.textLength()) {
            Wording found = Observation.CHARACTERS.with(text.length());
            return refused(
                    Fault.of(ProblemCode.LIMIT_PASSED, found, Expectation.CHARACTERS_OF_PAGE, limits.textLength()),
                    fragment.start());
        }
        PageReading reading = PageReading.at(fragment.start());
        Optional<List<PageLine>> lines = lines(text, reading);
        if (lines.isEmpty()) {
            Observation more = isHtml ? Observation.MORE_ELEMENTS : Observation.MORE_LINES;
            return refused(
                    Fault.of(ProblemCode.LIMIT_PASSED, more.with(MOST_LINES), Expectation.WITHIN_FIXED_LIMIT),
                    fragment.start());
        }
        return parse(lines.get(), reading, fragment.start());
    }

    private Optional<List<PageLine>> lines(String text, PageReading reading) {
        if (isHtml && !TextLines.isMarkdown(text)) {
            return HtmlLines.of(text, reading.problems(), reading.unmapped());
        }
        return text.chars().filter(c -> c == '\n').count() > MOST_LINES
                ? Optional.empty()
                : Optional.of(TextLines.of(text));
    }

    private ParsedSheet parse(List<PageLine> lines, PageReading reading, SourceLocation start) {
        PageParts parts = new PageParts(PageSections.of(lines, reading.problems(), reading.losses()));
        if (!PageContent.isPage(parts)) {
            return refused(Fault.of(ProblemCode.UNKNOWN_FORMAT, first(lines), Expectation.PAGE), start);
        }
        return parsed(PageOpening.of(parts, reading), reading, start);
    }

    private static String first(List<PageLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(PageLine::text)
                .orElse("");
    }

    private ParsedSheet parsed(PageOpening page, PageReading reading, SourceLocation start) {
        PageNumber number = PageNumber.of(page.header().number(), page.blocks(), known);
        if (number.contradicts(known.given())) {
            String found = number.number().map(SheetNumber::value).orElse("");
            String wanted = known.given().map(SheetNumber::value).orElse("");
            return refusedNumber(
                    Fault.of(ProblemCode.OTHER_SHEET_NUMBER, found, Expectation.PAGE_OF_NUMBER, wanted), start);
        }
        if (number.number().isEmpty()) {
            return refusedNumber(Fault.of(ProblemCode.NO_SHEET_NUMBER, "", Expectation.NUMBER_OF_PAGE), start);
        }
        return sheet(page, number, number.number().get(), reading);
    }

    private static ParsedSheet sheet(PageOpening page, PageNumber from, SheetNumber number, PageReading reading) {
        expectedOf(from.origin()).ifPresent(expected -> reading.losses()
                .inferred(PageLine.of(1, ""), number.value(), expected, SheetPointers.NUMBER));
        CertificationSheet sheet = PageSheet.of(page, number, reading);
        reading.dates().reportStyles();
        return new ParsedSheet.Read(sheet, reading.problems().of(number));
    }

    /** Returns what the page was expected to print, unless it printed its number. */
    private static Optional<Expectation> expectedOf(NumberOrigin origin) {
        return switch (origin) {
            case PRINTED -> Optional.empty();
            case SHARED_BY_BLOCKS -> Optional.of(Expectation.NUMBER_IN_HEAD_SHARED);
            case GIVEN -> Optional.of(Expectation.NUMBER_IN_HEAD_GIVEN);
            case FILE_NAME -> Optional.of(Expectation.NUMBER_IN_HEAD_NAMED);
        };
    }

    private static ParsedSheet refusedNumber(Fault fault, SourceLocation start) {
        Optional<SheetPointer> number = Optional.of(SheetPointers.NUMBER);
        return new ParsedSheet.Refused(
                fault.error(start, Handling.SHEET_NOT_READ).ofComponent(number));
    }

    private static ParsedSheet refused(Fault fault, SourceLocation start) {
        return new ParsedSheet.Refused(fault.error(start, Handling.SHEET_NOT_READ));
    }
}
