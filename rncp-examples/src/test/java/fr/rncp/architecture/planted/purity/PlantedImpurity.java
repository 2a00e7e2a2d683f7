package fr.rncp.architecture.planted.purity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what pure code must not. */
@SuppressWarnings({"DefaultCharset", "DefaultLocale", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"}) // planted
public final class PlantedImpurity {

    private PlantedImpurity() {}

    static LocalDate clock() {
        return LocalDate.now();
    }

    static Supplier<LocalDate> clockByReference() {
        return LocalDate::now;
    }

    static Optional<String> localeByReference(Optional<String> text) {
        return text.map(String::toLowerCase);
    }

    static String locale(String text) {
        return String.format("%s %s", Locale.getDefault(), text);
    }

    static String charset(byte[] bytes) {
        return new String(bytes);
    }
}
