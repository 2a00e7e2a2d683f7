package fr.rncp.cli.report;

import fr.rncp.cli.option.ConversionFailure;
import fr.rncp.cli.terminal.Headings;
import fr.rncp.model.Language;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** The formats of a report. */
public enum ReportFormat {
    /** Text for people. */
    TEXT("txt"),
    /** One JSON document. */
    JSON("json"),
    /** One JSON object a finding. */
    NDJSON("ndjson"),
    /** One line a finding. */
    CSV("csv");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** Returns the name in options. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the extensions of files, each with the dot. */
    public static String extensions() {
        return Stream.of(values()).map(format -> "." + format.extension).collect(Collectors.joining(", "));
    }

    /** Returns the format for the extension of a file, ignoring a final {@code .gz}; empty for any other extension. */
    public static Optional<ReportFormat> ofExtension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return Stream.of(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }

    /** Checks whether reports in this format are documents, not rows. */
    public boolean isWhole() {
        return this == TEXT || this == JSON;
    }

    /** Starts a report in this format. */
    public Report report(ReportTarget target, ReportSetup setup) {
        return switch (this) {
            case TEXT -> new WholeReport(setup, new TextForm(target, setup));
            case JSON -> new WholeReport(setup, new JsonForm(target));
            case NDJSON -> new RowReport(setup, FindingRows.ndjson(target));
            case CSV -> new RowReport(setup, FindingRows.csv(target));
        };
    }

    /**
     * The settings of a report.
     *
     * @param context the day and the facts that the validator knows
     * @param language the language of the report
     * @param level the lowest severity that it lists
     * @param headings its headings, if it is a text
     * @param detail what it contains in addition
     * @param needs gives the facts that were not provided, when all sheets have been validated
     */
    public record ReportSetup(
            RuleContext context,
            Language language,
            Severity level,
            Headings headings,
            ReportDetail detail,
            Supplier<Set<Need>> needs) {}

    /** Converts the name of a format. */
    public static final class Option implements ITypeConverter<ReportFormat>, Iterable<String> {

        /** Returns the names of the formats. */
        @Override
        public Iterator<String> iterator() {
            return Stream.of(values()).map(ReportFormat::option).sorted().iterator();
        }

        @Override
        public ReportFormat convert(String value) {
            return Stream.of(values())
                    .filter(format -> format.option().equals(value))
                    .findFirst()
                    .orElseThrow(() -> ConversionFailure.expected("formats", value));
        }
    }
}
