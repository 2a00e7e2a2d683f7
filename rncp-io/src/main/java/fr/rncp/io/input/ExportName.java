package fr.rncp.io.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in the name of an export, such as {@code export_fiches_RNCP_V4_1_2026-08-16.xml}. The content of an export
 * does not state it; the names of its folders are ignored.
 */
final class ExportName {

    private static final Pattern DAY = Pattern.compile("(?<![0-9])(20[0-9]{2})[-_]([0-9]{2})[-_]([0-9]{2})(?![0-9])");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ExportName() {}

    /** Returns the last date in the last part of a path. */
    static Optional<LocalDate> day(String name) {
        int folders = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        Matcher matcher = DAY.matcher(name.substring(folders));
        Optional<LocalDate> day = Optional.empty();
        while (matcher.find()) {
            day = parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
        }
        return day;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text, STRICT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
