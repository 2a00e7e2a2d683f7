package fr.rncp.cli.report;

import fr.rncp.rules.report.UndeterminedCount;
import java.util.List;

/** Writes the rules that could not be decided for several sheets as text: by rule, the most frequent first. */
final class UndeterminedText {

    private static final int MARGIN = 2;
    private static final int MOST_RULES = 12;

    private final ReportStyle style;
    private final ReportWords words;

    UndeterminedText(ReportStyle style) {
        this.style = style;
        this.words = style.words();
    }

    String of(List<UndeterminedCount> rules) {
        if (rules.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(style.headings().section(words.of("part.undetermined")));
        out.append('\n');
        rules.stream().limit(MOST_RULES).forEach(rule -> out.append(line(rule)));
        int more = rules.size() - MOST_RULES;
        return out.append(more > 0 ? TextForm.indented(MARGIN, words.count("more.rules", more)) : "")
                .append('\n')
                .toString();
    }

    private String line(UndeterminedCount rule) {
        String text = words.of(
                "undetermined.sheets",
                ReportStyle.own(rule.rule().value(), rule.title()),
                words.count("sheets", rule.sheets()),
                rule.reason());
        return ReportStyle.titled(MARGIN, rule.rule().value(), text);
    }
}
