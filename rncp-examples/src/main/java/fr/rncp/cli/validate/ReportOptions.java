package fr.rncp.cli.validate;

import fr.rncp.cli.option.LanguageConverter;
import fr.rncp.cli.report.JsonReport;
import fr.rncp.cli.report.Report;
import fr.rncp.cli.report.ReportFormat;
import fr.rncp.cli.report.ReportStyle;
import fr.rncp.cli.report.ReportTarget;
import fr.rncp.cli.report.ReportWords;
import fr.rncp.cli.report.TextReport;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.model.Language;
import fr.rncp.rules.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the report and its destination. */
final class ReportOptions {

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "warning",
            converter = SeverityConverter.class,
            completionCandidates = SeverityConverter.class,
            description =
                    "Lowest severity to show: error, warning or info (default: warning). The totals include hidden findings.")
    private Severity level = Severity.WARNING;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.class,
            description = "Language of the report: en or fr (default: en).")
    private Language language = Language.ENGLISH;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "File to write the report to (default: -, standard output). Compressed if its name ends in .gz.")
    private Path output = Path.of("-");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ReportFormat.Option.class,
            completionCandidates = ReportFormat.Option.class,
            description = "text or json (default: json if OUT ends in .json, else text).")
    private Optional<ReportFormat> format = Optional.empty();

    /** Returns the file to write; empty for standard output. */
    Optional<Path> file() {
        return output.toString().equals("-") ? Optional.empty() : Optional.of(output);
    }

    /** Checks whether the report itself is shown on the terminal. */
    boolean isRead() {
        return chosenFormat() == ReportFormat.TEXT && file().isEmpty();
    }

    ReportTarget target(Console console) {
        return file().map(ReportTarget::file).orElseGet(() -> ReportTarget.standardOutput(console));
    }

    Report report(ReportTarget target, Console console, LocalDate asOf) {
        return switch (chosenFormat()) {
            case JSON -> new JsonReport(target, language, level).asOf(asOf);
            case TEXT ->
                new TextReport(
                        target,
                        ReportStyle.of(ReportWords.in(language), new Headings(console.colours() && isRead())),
                        level);
        };
    }

    private ReportFormat chosenFormat() {
        return format.orElseGet(() -> ReportFormat.ofExtension(output));
    }
}
