package fr.rncp.cli.inspect;

import fr.rncp.cli.problem.ProblemTally;
import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.Throughput;
import fr.rncp.cli.terminal.ValueWords;

/** A census as text with aligned columns. */
final class CensusReport {

    private static final int NAME = 19;
    private static final int VALUE = 26;
    private static final int COUNT = 9;

    private final StringBuilder out = new StringBuilder();

    /** Returns the report on one file. */
    static String of(String file, String kind, Census census, ProblemTally problems, Throughput throughput) {
        CensusReport report = new CensusReport();
        report.out.append(PrintableText.oneLine(file)).append('\n');
        report.line("is", kind);
        report.line("sheets", Long.toString(census.sheets()));
        if (problems.unreadableSheets() > 0) {
            report.line("unreadable sheets", Long.toString(problems.unreadableSheets()));
        }
        census.groups().forEach(report::group);
        census.contents().forEach(report::line);
        report.problems(problems);
        report.line("time", throughput.toString());
        return report.out.toString();
    }

    private void line(String name, String value) {
        out.append(TextLayout.hanging("  " + TextLayout.left(name, NAME), value));
    }

    private void group(String name, Counts<?> counts) {
        String[] heading = {name};
        counts.forEach((value, count) -> {
            String number = TextLayout.right(count.toString(), COUNT);
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
            line("problems", "none");
        }
        String heading = "problems";
        for (ProblemTally.TallyRow row : problems.rows()) {
            problem(heading, row);
            heading = "";
        }
    }

    private void problem(String heading, ProblemTally.TallyRow row) {
        out.append("  ")
                .append(TextLayout.left(heading, NAME))
                .append(TextLayout.left(row.code().name(), VALUE))
                .append(TextLayout.right(Long.toString(row.count()), COUNT))
                .append("  ")
                .append(ValueWords.of(row.severity()))
                .append('\n');
        out.append(
                TextLayout.hanging(" ".repeat(NAME + 4) + "first: ", row.first().toString()));
    }
}
