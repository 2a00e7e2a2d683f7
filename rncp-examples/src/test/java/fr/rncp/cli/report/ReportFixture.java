package fr.rncp.cli.report;

import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reports on made-up findings, of rules that the library does not have: they stay as they are when its rules change.
 */
final class ReportFixture {

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private ReportFixture() {}

    static Finding finding(String rule, Severity severity, String pointer, String excerpt) {
        return new Finding(
                RuleId.of(rule),
                severity,
                new SheetPointer(pointer),
                "Found {n} {n|block|blocks}.",
                List.of(Argument.number("n", 2)),
                Optional.of(excerpt).filter(text -> !text.isEmpty()),
                Optional.empty());
    }

    static SheetReport sheet(String number, Finding... findings) {
        return new SheetReport(SheetNumber.of(number), List.of(findings), List.of(RuleId.of("UNSURE-001")), List.of());
    }

    static String text(Language language, Severity least, List<SheetReport> sheets) {
        return text(language, least, DAY, sheets);
    }

    static String text(Language language, Severity least, LocalDate asOf, List<SheetReport> sheets) {
        ReportStyle style = ReportStyle.of(ReportWords.in(language), new Headings(false));
        return written(sheets, asOf, (target, day) -> new TextReport(target, style, least));
    }

    static String coloured(List<SheetReport> sheets) {
        ReportStyle style = ReportStyle.of(ReportWords.in(Language.ENGLISH), new Headings(true));
        return written(sheets, DAY, (target, day) -> new TextReport(target, style, Severity.INFO));
    }

    static String json(Severity least, List<SheetReport> sheets) {
        return written(sheets, DAY, (target, day) -> new JsonReport(target, Language.ENGLISH, least).asOf(day));
    }

    /** Returns a report that is printed nowhere. */
    static Report unprinted() {
        Console console = new Console(
                OutputStream.nullOutputStream(), new PrintStream(OutputStream.nullOutputStream()), false, () -> false);
        ReportStyle style = ReportStyle.of(ReportWords.in(Language.ENGLISH), new Headings(false));
        return new TextReport(ReportTarget.standardOutput(console), style, Severity.INFO);
    }

    private static CertificationSheet titled(SheetNumber number) {
        return CertificationSheet.builder().number(number).title("A title").build();
    }

    private static String written(
            List<SheetReport> sheets, LocalDate asOf, BiFunction<ReportTarget, LocalDate, Report> form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(OutputStream.nullOutputStream()), false, () -> false);
        try (ReportTarget target = ReportTarget.standardOutput(console)) {
            Report report = form.apply(target, asOf);
            ValidationTally tally = new ValidationTally(asOf);
            for (SheetReport sheet : sheets) {
                tally.countSheet();
                tally.add(sheet);
                report.add(Optional.of(titled(sheet.number())), sheet);
            }
            report.finish(tally);
            target.complete();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
