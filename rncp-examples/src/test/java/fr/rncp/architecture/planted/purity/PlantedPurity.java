package fr.rncp.architecture.planted.purity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Is given what {@link PlantedImpurity} reads. */
public final class PlantedPurity {

    private PlantedPurity() {}

    static LocalDate clock(Clock clock) {
        return LocalDate.now(clock);
    }

    static String locale(String text) {
        return String.format(Locale.ROOT, "%s", text.toLowerCase(Locale.ROOT));
    }

    static String charset(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8) + new String(new char[] {'a'});
    }
}
