package fr.rncp.cli.option;

import fr.rncp.io.SheetWriter.Format;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;

/**
 * The output formats of the command convert. They are found by their name for {@code --to} or by the extension of a
 * file.
 */
public final class OutputFormats implements ITypeConverter<Format>, Iterable<String> {

    private static final Map<String, Format> NAMES = Map.of("json", Format.JSON, "ndjson", Format.NDJSON);

    /** Returns the format for the extension of a file, ignoring a final {@code .gz}. */
    public static Optional<Format> ofExtension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        return Optional.ofNullable(NAMES.get(extension.equals("jsonl") ? "ndjson" : extension));
    }

    /** Returns the names that {@code --to} accepts. */
    @Override
    public Iterator<String> iterator() {
        return new TreeSet<>(NAMES.keySet()).iterator();
    }

    @Override
    public Format convert(String value) {
        Format format = NAMES.get(value);
        if (format == null) {
            throw ConversionFailure.expected("output", value);
        }
        return format;
    }
}
