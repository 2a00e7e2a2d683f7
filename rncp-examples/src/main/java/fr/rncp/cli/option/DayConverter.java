package fr.rncp.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as ISO 8601 has them. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The day in Paris, where the law is made; the only place of the project that reads the clock. */
    public static LocalDate today() {
        return LocalDate.now(PARIS);
    }

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("a day such as 2026-12-31 is expected, not " + value);
        }
    }
}
