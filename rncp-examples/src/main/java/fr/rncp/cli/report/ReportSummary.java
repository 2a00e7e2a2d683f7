package fr.rncp.cli.report;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.ValidationReport;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The summary of a text report: the validated sheets, the totals, hidden findings, and undetermined rules. */
final class ReportSummary {

    private static final int NAME = 19;
    private static final int MOST_RULES = 12;

    private final ReportStyle style;
    private final ReportWords words;
    private final Severity least;
    private final StringBuilder out = new StringBuilder();

    ReportSummary(ReportStyle style, Severity least) {
        this.style = style;
        this.words = style.words();
        this.least = least;
    }

    String of(ValidationTally tally) {
        ValidationReport summary = tally.summary();
        out.append(style.headings().section(words.of("summary"))).append('\n');
        line("sheets", words.of("summary.judged", summary.sheetCount(), words.day(summary.asOf())));
        for (Severity severity : Severity.values()) {
            findings(severity, tally.findings(severity));
        }
        if (tally.waived() > 0) {
            line("waived", words.count("summary.waived", tally.waived()));
        }
        if (!tally.undetermined().isEmpty()) {
            line("undetermined", rules(tally.undetermined()));
        }
        tally.needs().forEach((need, rules) -> line("need", need(need, rules)));
        law(summary);
        return out.toString();
    }

    private void findings(Severity severity, long count) {
        String name = "  " + TextLayout.left(words.of("summary." + ReportWords.key(severity)), NAME);
        String hidden = count > 0 && !severity.reaches(least)
                ? words.of("summary.hidden", count, ReportWords.key(severity))
                : Long.toString(count);
        String line = TextLayout.hanging(name, hidden);
        out.append(count > 0 ? coloured(severity, line) : line);
    }

    private String coloured(Severity severity, String line) {
        return style.headings().severity(severity, line.stripTrailing()) + "\n";
    }

    /** Returns a fact that was not given, the option that gives it, and the rules that need it. */
    private String need(Need need, Map<RuleId, Long> rules) {
        String option = words.find("option." + need.name().toLowerCase(Locale.ROOT))
                .map(text -> " (" + text + ")")
                .orElse("");
        return words.of("summary.rules", need.description(words.language()) + option, listed(rules));
    }

    private String rules(Map<RuleId, Long> rules) {
        return words.of("summary.rules", words.count("rules", rules.size()), listed(rules));
    }

    private String listed(Map<RuleId, Long> rules) {
        String first = rules.entrySet().stream()
                .sorted(Map.Entry.<RuleId, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_RULES)
                .map(rule -> rule.getKey() + " (" + rule.getValue() + ")")
                .collect(Collectors.joining(", "));
        int more = rules.size() - MOST_RULES;
        return first + (more > 0 ? ", " + words.count("more", more) : "");
    }

    private void law(ValidationReport summary) {
        line("law", words.of("summary.known", words.day(summary.lawKnownOn())));
        if (summary.mayMissNewLaw()) {
            long months = ChronoUnit.MONTHS.between(summary.lawKnownOn(), summary.asOf());
            String warning = TextLayout.hanging(" ".repeat(2 + NAME), words.of("summary.newLaw", months));
            out.append(coloured(Severity.WARNING, warning));
        }
    }

    private void line(String key, String value) {
        out.append(TextLayout.hanging("  " + TextLayout.left(words.of("summary." + key), NAME), value));
    }
}
