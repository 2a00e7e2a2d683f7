package fr.rncp.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;

/** Converts days in ISO 8601 form. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Returns the current day in Paris, since the law is French. Only this method of the project reads the clock. */
    public static LocalDate today() {
        return LocalDate.now(PARIS);
    }

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw ConversionFailure.expected("day", value);
        }
    }
}
