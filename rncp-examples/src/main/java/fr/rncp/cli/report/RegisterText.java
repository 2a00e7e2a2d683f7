package fr.rncp.cli.report;

import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.rules.Severity;
import fr.rncp.rules.report.RegisterReportView;
import fr.rncp.rules.report.ReportedFinding;
import fr.rncp.rules.report.ReportedRule;
import fr.rncp.rules.report.RuleCoverage;
import fr.rncp.rules.report.SheetFinding;
import java.util.List;

/** Writes the report on a register as text: sums, then the rules by number of findings. For one report. */
final class RegisterText {

    private static final int SHEET = 11;
    private static final int MARGIN = 4;

    private final ReportStyle style;
    private final ReportWords words;
    private final StringBuilder out = new StringBuilder();

    RegisterText(ReportStyle style) {
        this.style = style;
        this.words = style.words();
    }

    String of(RegisterReportView report) {
        coverage(report);
        for (Severity severity : Severity.values()) {
            List<ReportedRule> rules = report.rules().stream()
                    .filter(rule -> rule.severity() == severity)
                    .toList();
            if (!rules.isEmpty()) {
                out.append(style.headings().severity(severity, words.of("group." + ReportWords.key(severity))))
                        .append('\n');
                rules.forEach(this::rule);
                out.append('\n');
            }
        }
        return out.append(new UndeterminedText(style).of(report.undetermined())).toString();
    }

    private void coverage(RegisterReportView report) {
        RuleCoverage coverage = report.coverage();
        out.append(TextForm.indented(
                        0,
                        words.of(
                                "register.coverage",
                                words.count("sheets", report.sheetCount()),
                                words.number(coverage.concerned()),
                                words.number(coverage.decided()),
                                words.number(coverage.undetermined()))))
                .append('\n');
    }

    private void rule(ReportedRule rule) {
        String count = words.of(
                "findings.sheets", words.count("findings", rule.findings()), words.count("sheets", rule.sheets()));
        String title = ReportStyle.own(rule.rule().value(), rule.title());
        out.append(ReportStyle.titled(
                2, rule.rule().value(), title.isEmpty() ? count : words.of("count.title", count, title)));
        rule.examples().forEach(this::example);
        long more = rule.findings() - rule.examples().size();
        if (more > 0) {
            out.append(TextForm.indented(MARGIN, words.count("more.register", more)));
        }
        rule.examples().stream().findFirst().map(SheetFinding::finding).ifPresent(this::advice);
    }

    private void example(SheetFinding example) {
        ReportedFinding finding = example.finding();
        String text = words.of("message.evidence", finding.message(), style.evidence(finding));
        out.append(TextLayout.hanging(
                " ".repeat(MARGIN) + TextLayout.left(example.sheet().value(), SHEET), PrintableText.oneLine(text)));
    }

    private void advice(ReportedFinding finding) {
        if (!finding.why().isEmpty()) {
            out.append(style.labelled(MARGIN, "label.why", style.sources(finding.why())));
        }
        finding.fix().ifPresent(fix -> out.append(style.labelled(MARGIN, "label.fix", fix)));
    }
}
