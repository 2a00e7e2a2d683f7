package fr.rncp.cli.report;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.Severity;
import fr.rncp.rules.report.FindingCounts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

/** The end of a text report: the number of sheets and findings, facts that were not provided, and the law. */
final class ReportSummary {

    private static final int NAME = 21;

    private final ReportStyle style;
    private final ReportWords words;
    private final Severity least;
    private final LocalDate asOf;
    private final Set<Need> needs;
    private final StringBuilder out = new StringBuilder();

    ReportSummary(ReportStyle style, Severity least, LocalDate asOf, Set<Need> needs) {
        this.style = style;
        this.words = style.words();
        this.least = least;
        this.asOf = asOf;
        this.needs = needs;
    }

    String of(long sheets, FindingCounts counts) {
        out.append(style.headings().section(words.of("summary"))).append('\n');
        line("sheets", words.of("summary.judged", words.count("sheets", sheets), words.day(asOf)));
        for (Severity severity : Severity.values()) {
            findings(severity, "summary." + ReportWords.key(severity), counts.count(severity));
        }
        findings(Severity.INFO, "summary.copy", counts.copy());
        if (counts.waived() > 0) {
            line("waived", words.count("summary.waived", counts.waived()));
        }
        needs.forEach(need -> line("need", need(need)));
        law();
        return out.toString();
    }

    private void findings(Severity severity, String key, long count) {
        String name = "  " + TextLayout.left(words.of(key), NAME);
        String number = words.number(count);
        String text = count > 0 && !severity.reaches(least)
                ? words.of("summary.hidden", number, ReportWords.key(severity))
                : number;
        String line = TextLayout.hanging(name, text);
        out.append(count > 0 ? coloured(severity, line) : line);
    }

    private String coloured(Severity severity, String line) {
        return style.headings().severity(severity, line.stripTrailing()) + "\n";
    }

    /** Returns a fact that was not given, and the option that gives it. */
    private String need(Need need) {
        String option = words.find("option." + need.name().toLowerCase(Locale.ROOT))
                .map(text -> " (" + text + ")")
                .orElse("");
        return need.description(words.language()) + option;
    }

    private void law() {
        LocalDate known = RuleCatalogue.LAW_KNOWN_ON;
        line("law", words.of("summary.known", words.day(known)));
        if (RuleCatalogue.mayMissNewLaw(asOf)) {
            long months = ChronoUnit.MONTHS.between(known, asOf);
            String warning = TextLayout.hanging(
                    " ".repeat(2 + NAME), words.of("summary.newLaw", months, words.day(known), words.day(asOf)));
            out.append(coloured(Severity.WARNING, warning));
        }
    }

    private void line(String key, String value) {
        out.append(TextLayout.hanging("  " + TextLayout.left(words.of("summary." + key), NAME), value));
    }
}
