package fr.rncp.model;

/** The languages that messages are written in. Nothing else is decided by the language, and the default locale decides nothing. */
public enum Language {
    /** French; dates as {@code 31/12/2026}, a decimal comma. */
    FRENCH("fr"),
    /** English; dates as {@code 2026-12-31}, a decimal point. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The code of the language.
     *
     * @return {@code fr} or {@code en} (ISO 639-1)
     */
    public String code() {
        return code;
    }
}
