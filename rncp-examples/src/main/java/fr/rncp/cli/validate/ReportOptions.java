package fr.rncp.cli.validate;

import fr.rncp.cli.option.UsageFailure;
import fr.rncp.cli.report.EarlierReport;
import fr.rncp.cli.report.Report;
import fr.rncp.cli.report.ReportDetail;
import fr.rncp.cli.report.ReportFormat;
import fr.rncp.cli.report.ReportFormat.ReportSetup;
import fr.rncp.cli.report.ReportTarget;
import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
            description =
                    "text, json, ndjson or csv (default: by the extension of OUT, else text). ndjson and csv list every finding.")
    private Optional<ReportFormat> format = Optional.empty();

    @Option(names = "--all", description = "List every finding and every undetermined rule, not only the first ones.")
    private boolean all;

    @Option(names = "--passed", description = "Also list the rules that found nothing.")
    private boolean passed;

    @Option(
            names = "--since",
            paramLabel = "REPORT",
            description =
                    "Earlier JSON report on the same sheets: also list what has disappeared and what is new. Only new findings fail the run.")
    private Optional<Path> since = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** Returns the file to write; empty for standard output. */
    Optional<Path> file() {
        return output.toString().equals("-") ? Optional.empty() : Optional.of(output);
    }

    /** Returns the earlier report to read. */
    Optional<Path> since() {
        return since;
    }

    /** Checks whether the report itself is shown on the terminal. */
    boolean isRead() {
        return format() == ReportFormat.TEXT && file().isEmpty();
    }

    ReportTarget target(Console console) {
        return file().map(ReportTarget::file).orElseGet(() -> ReportTarget.standardOutput(console));
    }

    Report report(ReportTarget target, Console console, RuleContext context, Supplier<Set<Need>> needs)
            throws IOException {
        Headings headings = new Headings(console.colours() && isRead());
        return format().report(target, new ReportSetup(context, console.language(), level, headings, detail(), needs));
    }

    private ReportDetail detail() throws IOException {
        Optional<EarlierReport> earlier =
                since.isPresent() ? Optional.of(EarlierReport.read(since.get())) : Optional.empty();
        return new ReportDetail(all, passed, earlier);
    }

    /** Returns the format: the one chosen, else that of the extension. Refuses an extension that contradicts it. */
    ReportFormat format() {
        Optional<ReportFormat> ofExtension = file().flatMap(ReportFormat::ofExtension);
        boolean known = file().isEmpty() || ofExtension.isPresent() || isSpecial(output);
        if (!known && format.isEmpty()) {
            throw refusal(CommandMessage.of("extension", output, ReportFormat.extensions()));
        }
        if (format.isPresent() && ofExtension.isPresent() && !format.equals(ofExtension)) {
            throw refusal(CommandMessage.of("format.contradicts", format.get().option(), output));
        }
        ReportFormat chosen = format.or(() -> ofExtension).orElse(ReportFormat.TEXT);
        if (since.isPresent() && !chosen.isWhole()) {
            throw refusal(CommandMessage.of("since.format"));
        }
        return chosen;
    }

    /** Checks for a device such as {@code /dev/null}. */
    private static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    private UsageFailure refusal(CommandMessage message) {
        return new UsageFailure(command.commandLine(), message);
    }
}
