package fr.rncp.cli.option;

import fr.rncp.io.SheetWriter.Format;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats that convert writes, by their names for {@code --to} and their extensions. */
public final class OutputFormats implements ITypeConverter<Format> {

    /** The formats, for messages. */
    public static final String CHOICES = "json or ndjson";

    private static final Map<String, Format> NAMES = Map.of("json", Format.JSON, "ndjson", Format.NDJSON);

    /** Returns the format for the extension of a file, ignoring a final {@code .gz}. */
    public static Optional<Format> ofExtension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        return Optional.ofNullable(NAMES.get(extension.equals("jsonl") ? "ndjson" : extension));
    }

    @Override
    public Format convert(String value) {
        Format format = NAMES.get(value);
        if (format == null) {
            throw new TypeConversionException(CHOICES + " is expected, not " + value);
        }
        return format;
    }
}
