package fr.rncp.cli.report;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The part of a text report for many sheets: counts by severity and rule, and the first findings of each rule. */
final class RuleGroups {

    private static final int FIRST = 3;
    private static final int RULE = 9;
    private static final String MARGIN = " ".repeat(2 + RULE);

    private final ReportStyle style;
    private final Map<Key, Group> groups = new TreeMap<>();

    /** A rule and a severity of its findings. */
    private record Key(Severity severity, RuleId rule) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::severity).thenComparing(Key::rule).compare(this, other);
        }
    }

    /** The findings of a rule. */
    private static final class Group {
        private final List<String> first = new ArrayList<>();
        private long findings;
        private long sheets;
        private Optional<SheetNumber> latest = Optional.empty();

        private void count(SheetNumber sheet) {
            findings++;
            sheets += latest.filter(sheet::equals).isPresent() ? 0 : 1;
            latest = Optional.of(sheet);
        }
    }

    RuleGroups(ReportStyle style) {
        this.style = style;
    }

    void add(SheetNumber sheet, Finding finding, Optional<CertificationSheet> known) {
        Group group = groups.computeIfAbsent(new Key(finding.severity(), finding.rule()), key -> new Group());
        group.count(sheet);
        if (group.first.size() < FIRST) {
            group.first.add(line(sheet, finding, known));
        }
    }

    private String line(SheetNumber sheet, Finding finding, Optional<CertificationSheet> known) {
        String evidence = style.findings().evidence(finding, known);
        String message = style.findings().message(finding);
        return TextLayout.hanging(
                MARGIN + TextLayout.left(sheet.value(), 11),
                evidence.isEmpty() ? message : style.words().of("message.evidence", message, evidence));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            StringBuilder part = new StringBuilder();
            groups.forEach((key, group) -> {
                if (key.severity() == severity) {
                    part.append(text(key.rule(), group));
                }
            });
            if (!part.isEmpty()) {
                String name = style.words().of("group." + ReportWords.key(severity));
                out.append(style.headings().severity(severity, name))
                        .append('\n')
                        .append(part)
                        .append('\n');
            }
        }
        return out.toString();
    }

    private String text(RuleId rule, Group group) {
        ReportWords words = style.words();
        String count = words.of(
                "findings.sheets", words.count("findings", group.findings), words.count("sheets", group.sheets));
        String title = RuleCatalogue.title(rule, words.language())
                .map(text -> words.of("count.title", count, text))
                .orElse(count);
        long more = group.findings - group.first.size();
        return TextLayout.hanging("  " + TextLayout.left(rule.value(), RULE), title)
                + String.join("", group.first)
                + (more == 0 ? "" : MARGIN + words.count("more", more) + "\n");
    }
}
