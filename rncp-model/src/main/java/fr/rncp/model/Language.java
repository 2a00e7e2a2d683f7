package fr.rncp.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language of messages. The language affects nothing else, and the default locale is never used. */
public enum Language {
    /** French, with dates such as {@code 31/12/2026} and a decimal comma. */
    FRENCH("fr"),
    /** English, with dates such as {@code 2026-12-31} and a decimal point. */
    ENGLISH("en");

    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Formats a day as is usual in this language.
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
