package fr.rncp.rules;

/** What a profile has at some place; the bundle {@code profile} words it. */
enum ProfileExpectation {
    PROFILE("profile"),
    PROPERTY_OF_PROFILE("propertyOfProfile"),
    NAME("name"),
    RULES("rules"),
    RULE("rule"),
    KNOWN_RULE("knownRule"),
    SEVERITIES("severities"),
    SEVERITY("severity"),
    WAIVERS("waivers"),
    WAIVER("waiver"),
    PROPERTY_OF_WAIVER("propertyOfWaiver"),
    SHEET("sheet"),
    REASON("reason"),
    DAY("day"),
    QUOTED_DAY("quotedDay");

    private final String key;

    ProfileExpectation(String key) {
        this.key = "profile.expected." + key;
    }

    /** The key of the words. */
    String key() {
        return key;
    }
}
