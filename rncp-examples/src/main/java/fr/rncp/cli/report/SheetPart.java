package fr.rncp.cli.report;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a text report for one sheet. It lists a few findings of each rule, the most severe first. */
public final class SheetPart {

    private static final int RULE = 9;
    private static final int MOST_OF_A_RULE = 5;

    private final ReportStyle style;
    private final Optional<CertificationSheet> sheet;
    private final int severityWidth;
    private final String ruleMargin;
    private final String margin;
    private final StringBuilder out = new StringBuilder();

    public SheetPart(ReportStyle style, Optional<CertificationSheet> sheet) {
        this.style = style;
        this.sheet = sheet;
        this.severityWidth = style.severityWidth();
        this.ruleMargin = " ".repeat(2 + severityWidth);
        this.margin = ruleMargin + " ".repeat(RULE);
    }

    /** The key of a group of findings: rule and severity. */
    private record Key(Severity severity, RuleId rule) {}

    /** Returns number and title. */
    private String heading(SheetNumber number) {
        return sheet.flatMap(CertificationSheet::title)
                .map(text -> TextLayout.hanging(number + "  ", text))
                .orElse(number.value());
    }

    public String of(SheetNumber number, List<Finding> findings) {
        heading(number).lines().forEach(line -> out.append(style.headings().bold(line))
                .append('\n'));
        Map<Key, List<Finding>> rules = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> rules.computeIfAbsent(
                        new Key(finding.severity(), finding.rule()), key -> new ArrayList<>())
                .add(finding));
        rules.forEach(this::rule);
        return out.append('\n').toString();
    }

    /** Writes a message that several findings share only once. */
    private void rule(Key key, List<Finding> findings) {
        String said = "";
        for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST_OF_A_RULE))) {
            String message = style.findings().message(finding);
            if (!message.equals(said)) {
                message(key, message);
                said = message;
            }
            String evidence = style.findings().evidence(finding, sheet);
            out.append(evidence.isEmpty() ? "" : TextLayout.hanging(margin + "- ", evidence));
        }
        int more = findings.size() - MOST_OF_A_RULE;
        out.append(more > 0 ? margin + "- " + style.words().count("more", more) + "\n" : "");
    }

    private void message(Key key, String message) {
        // Wrapped before colours are added, which take no columns.
        String plain =
                TextLayout.hanging(ruleMargin + TextLayout.left(key.rule().value(), RULE), message);
        String severity = style.words().of(ReportWords.key(key.severity()));
        out.append("  ")
                .append(style.severity(key.severity(), severity, severityWidth))
                .append(plain.substring(ruleMargin.length()));
    }
}
