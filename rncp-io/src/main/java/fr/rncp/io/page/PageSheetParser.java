package fr.rncp.io.page;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.io.stream.SheetParser;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns a whole page into a sheet. Immutable and thread-safe. */
final class PageSheetParser implements SheetParser {

    private final ReadLimits limits;
    private final Optional<SheetNumber> given;

    PageSheetParser(ReadLimits limits, Optional<SheetNumber> given) {
        this.limits = limits;
        this.given = given;
    }

    @Override
    public ParsedSheet parse(SheetFragment fragment) {
        String text = new String(fragment.bytes(), StandardCharsets.UTF_8);
        if (text.length() > limits.textLength()) {
            String expected = "at most " + limits.textLength() + " characters (ReadLimits.textLength)";
            return refused(ProblemCode.LIMIT_PASSED, fragment.start(), text.length() + " characters", expected);
        }
        PageReading reading = new PageReading(fragment.start());
        List<PageLine> lines = HtmlLines.isHtml(text) ? HtmlLines.of(text, reading) : PageText.lines(text);
        PageParts parts = new PageParts(PageSections.of(lines, reading));
        if (!PageContent.isPage(parts)) {
            return refused(ProblemCode.UNKNOWN_FORMAT, fragment.start(), first(lines), PageContent.EXPECTED);
        }
        return parsed(new PageSheet(parts, reading), reading, fragment.start());
    }

    private static String first(List<PageLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(PageLine::text)
                .orElse("");
    }

    private ParsedSheet parsed(PageSheet page, PageReading reading, SourceLocation start) {
        PageNumber number = PageNumber.of(page.printedNumber(), page.blocks(), given);
        if (number.contradicts(given)) {
            String found = number.number().map(SheetNumber::value).orElse("");
            String expected = "the page of " + given.map(SheetNumber::value).orElse("") + ", the number that was given";
            return refused(ProblemCode.OTHER_SHEET_NUMBER, start, found, expected);
        }
        if (number.number().isEmpty()) {
            return refused(
                    ProblemCode.NO_SHEET_NUMBER,
                    start,
                    "",
                    "a number: the page states no sheet number; give it, with .number(…) or --number");
        }
        return sheet(page, number, number.number().get(), reading);
    }

    private static ParsedSheet sheet(PageSheet page, PageNumber from, SheetNumber number, PageReading reading) {
        if (from.isInferred() || from.isGiven()) {
            String expected = "a number in the head of the page; "
                    + (from.isGiven() ? "the caller gave it" : "all block codes share it");
            reading.inferred(PageLine.of(1, ""), number.value(), expected, "/number");
        }
        CertificationSheet sheet = page.build(number);
        return new ParsedSheet(Optional.of(sheet), reading.problems(number));
    }

    private static ParsedSheet refused(ProblemCode code, SourceLocation start, String found, String expected) {
        ReadProblem problem = new ReadProblem(code, ProblemSeverity.ERROR, start, found, expected, "sheet not read");
        return new ParsedSheet(Optional.empty(), List.of(problem));
    }
}
