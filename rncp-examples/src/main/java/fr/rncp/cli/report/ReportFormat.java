package fr.rncp.cli.report;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a report. */
public enum ReportFormat {
    TEXT,
    JSON;

    /**
     * Returns the format for the extension of a file, ignoring a final {@code .gz}: JSON for {@code .json}, text for
     * any other.
     */
    public static ReportFormat ofExtension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".json.gz") ? JSON : TEXT;
    }

    /** Converts the name of a format. */
    public static final class Option implements ITypeConverter<ReportFormat>, Iterable<String> {

        private static final Map<String, ReportFormat> NAMES = Map.of("text", TEXT, "json", JSON);

        /** Returns the names of the formats. */
        @Override
        public Iterator<String> iterator() {
            return new TreeSet<>(NAMES.keySet()).iterator();
        }

        @Override
        public ReportFormat convert(String value) {
            return Optional.ofNullable(NAMES.get(value))
                    .orElseThrow(() -> new TypeConversionException("text or json is expected, not " + value));
        }
    }
}
