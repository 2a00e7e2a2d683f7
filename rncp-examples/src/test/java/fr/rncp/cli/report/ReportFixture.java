package fr.rncp.cli.report;

import fr.rncp.cli.report.ReportFormat.ReportSetup;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleContext;
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
import java.util.Set;

/**
 * Reports on made-up findings, of rules that the library does not have: they stay as they are when its rules change.
 */
final class ReportFixture {

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    static final ReportDetail PLAIN = new ReportDetail(false, false, Optional.empty());

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

    /** A sheet for which 3 rules passed, one of them known, and one is undetermined. */
    static SheetReport sheet(String number, Finding... findings) {
        return new SheetReport(
                SheetNumber.of(number),
                List.of(findings),
                List.of(RuleId.of("UNSURE-001")),
                List.of(),
                List.of(),
                List.of(),
                List.of(RuleId.of("GOOD-001"), RuleId.of("GOOD-002"), RuleId.of("TER-001")),
                List.of());
    }

    static String text(Language language, Severity least, List<SheetReport> sheets) {
        return written(ReportFormat.TEXT, setup(language, least, DAY, PLAIN), sheets);
    }

    static String text(ReportDetail detail, List<SheetReport> sheets) {
        return written(ReportFormat.TEXT, setup(Language.ENGLISH, Severity.INFO, DAY, detail), sheets);
    }

    static String text(LocalDate asOf, List<SheetReport> sheets) {
        return written(ReportFormat.TEXT, setup(Language.ENGLISH, Severity.ERROR, asOf, PLAIN), sheets);
    }

    static String coloured(List<SheetReport> sheets) {
        ReportSetup setup = new ReportSetup(
                RuleContext.at(DAY), Language.ENGLISH, Severity.INFO, new Headings(true), PLAIN, Set::of);
        return written(ReportFormat.TEXT, setup, sheets);
    }

    static String written(ReportFormat format, Severity least, List<SheetReport> sheets) {
        return written(format, setup(Language.ENGLISH, least, DAY, PLAIN), sheets);
    }

    static String json(ReportDetail detail, List<SheetReport> sheets) {
        return written(ReportFormat.JSON, setup(Language.ENGLISH, Severity.INFO, DAY, detail), sheets);
    }

    private static ReportSetup setup(Language language, Severity least, LocalDate asOf, ReportDetail detail) {
        return new ReportSetup(RuleContext.at(asOf), language, least, new Headings(false), detail, Set::of);
    }

    static CertificationSheet titled(SheetNumber number, String title) {
        SkillBlock block = SkillBlock.builder()
                .code(SkillBlockCode.of("RNCP1BC01"))
                .title("A block")
                .build();
        return CertificationSheet.builder()
                .number(number)
                .title(title)
                .addBlocks(block)
                .build();
    }

    private static String written(ReportFormat format, ReportSetup setup, List<SheetReport> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(OutputStream.nullOutputStream()), false, () -> false);
        try (ReportTarget target = ReportTarget.standardOutput(console)) {
            Report report = format.report(target, setup);
            for (SheetReport sheet : sheets) {
                report.add(Optional.of(titled(sheet.number(), "A title")), sheet);
            }
            report.finish();
            target.complete();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
