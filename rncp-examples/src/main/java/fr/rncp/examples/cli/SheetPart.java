package fr.rncp.examples.cli;

import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a text report that tells of one sheet: its findings, the gravest first, of each rule a few. */
final class SheetPart {

    private static final int SEVERITY = 9;
    private static final int RULE = 9;
    private static final int MOST_OF_A_RULE = 5;

    private final ReportStyle style;
    private final StringBuilder out = new StringBuilder();
    private final Map<RuleId, Integer> told = new HashMap<>();

    SheetPart(ReportStyle style) {
        this.style = style;
    }

    String of(String heading, List<Finding> findings) {
        for (String line : TextLayout.wrap(heading, TextLayout.WIDTH)) {
            out.append(style.headings().bold(line)).append('\n');
        }
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(this::finding);
        told.forEach((rule, count) -> rest(rule, count - MOST_OF_A_RULE));
        return out.append('\n').toString();
    }

    private void finding(Finding finding) {
        if (told.merge(finding.rule(), 1, Integer::sum) > MOST_OF_A_RULE) {
            return;
        }
        String severity = style.words().of(ReportWords.key(finding.severity()));
        String rule = TextLayout.left(finding.rule().value(), RULE);
        // Wrapped without the colours, which take no columns.
        String plain = TextLayout.hanging(
                " ".repeat(2 + SEVERITY) + rule, style.findings().message(finding));
        out.append("  ")
                .append(style.severity(finding.severity(), severity, SEVERITY))
                .append(plain.substring(2 + SEVERITY));
        String evidence = style.findings().evidence(finding);
        if (!evidence.isEmpty()) {
            out.append(TextLayout.hanging(" ".repeat(2 + SEVERITY + RULE), evidence));
        }
    }

    private void rest(RuleId rule, int count) {
        if (count > 0) {
            out.append(" ".repeat(2 + SEVERITY))
                    .append(TextLayout.left(rule.value(), RULE))
                    .append(style.words().count("more", count))
                    .append('\n');
        }
    }
}
