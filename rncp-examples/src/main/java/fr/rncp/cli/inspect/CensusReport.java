package fr.rncp.cli.inspect;

import fr.rncp.cli.problem.ProblemTally;
import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.cli.terminal.ShownValues;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.Words;
import java.util.Locale;

/** A census as text with aligned columns. */
final class CensusReport {

    private static final int NAME = 19;
    private static final int VALUE = 26;
    private static final int COUNT = 9;

    private final Words words;
    private final Words messages;
    private final ShownValues values;
    private final StringBuilder out = new StringBuilder();

    private CensusReport(Words words) {
        this.words = words;
        this.messages = Words.ofMessages(words.language());
        this.values = ShownValues.in(words.language());
    }

    /** Returns the report on one file. */
    static String of(String file, String kind, Census census, ProblemTally problems, String time, Words words) {
        CensusReport report = new CensusReport(words);
        report.out.append(PrintableText.oneLine(file)).append('\n');
        report.line("is", kind);
        report.line("sheets", words.number(census.sheets()));
        if (problems.unreadableSheets() > 0) {
            report.line("unreadable", words.number(problems.unreadableSheets()));
        }
        census.groups().forEach(report::group);
        census.contents(words).forEach(report::line);
        report.problems(problems);
        report.line("time", time);
        return report.out.toString();
    }

    private void line(String name, String value) {
        out.append(TextLayout.hanging("  " + TextLayout.left(words.of(name), NAME), value));
    }

    private void group(String name, Counts<?> counts) {
        String[] heading = {words.of(name)};
        counts.forEach(values, (value, count) -> {
            String number = TextLayout.right(words.number(count), COUNT);
            out.append("  ")
                    .append(TextLayout.left(heading[0], NAME))
                    .append(TextLayout.left(PrintableText.oneLine(value), VALUE))
                    .append(number)
                    .append('\n');
            heading[0] = "";
        });
    }

    private void problems(ProblemTally problems) {
        if (problems.count() == 0) {
            line("problems", words.of("none"));
        }
        String heading = words.of("problems");
        for (ProblemTally.TallyRow row : problems.rows()) {
            problem(heading, row);
            heading = "";
        }
    }

    private void problem(String heading, ProblemTally.TallyRow row) {
        out.append("  ")
                .append(TextLayout.left(heading, NAME))
                .append(TextLayout.left(row.code().name(), VALUE))
                .append(TextLayout.right(words.number(row.count()), COUNT))
                .append("  ")
                .append(messages.of("severity." + row.severity().name().toLowerCase(Locale.ROOT)))
                .append('\n');
        out.append(TextLayout.hanging(
                " ".repeat(NAME + 4) + words.of("first"), row.first().describe(words.language())));
    }
}
