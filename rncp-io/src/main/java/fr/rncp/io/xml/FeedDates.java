package fr.rncp.io.xml;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates of the feed: strictly {@code dd/MM/yyyy}, never converted through an instant. */
final class FeedDates {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private FeedDates() {}

    static Optional<LocalDate> parse(String text) {
        if (text.length() != "dd/MM/yyyy".length()) {
            return Optional.empty(); // the formatter also accepts plus and minus signs and longer years
        }
        try {
            return Optional.of(LocalDate.parse(text, FORMAT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
