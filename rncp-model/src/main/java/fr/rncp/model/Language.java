package fr.rncp.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The languages that messages are written in. Nothing else is decided by the language, and the default locale decides
 * nothing.
 */
public enum Language {
    /** French; dates as {@code 31/12/2026}, a decimal comma. */
    FRENCH("fr"),
    /** English; dates as {@code 2026-12-31}, a decimal point. */
    ENGLISH("en");

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Writes a day as people do who write this language.
     *
     * @param day the day
     * @return {@code 31/12/2026} in French, {@code 2026-12-31} in English
     */
    public String format(LocalDate day) {
        return this == FRENCH ? FRENCH_DAY.format(day) : day.toString();
    }

    /** {@return the code of the language: {@code fr} or {@code en} (ISO 639-1)} */
    public String code() {
        return code;
    }
}
