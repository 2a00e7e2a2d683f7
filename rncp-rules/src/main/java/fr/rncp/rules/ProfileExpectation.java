package fr.rncp.rules;

/** A kind of value that a profile requires at some place, worded in the bundle {@code profile}. */
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

    /** Returns the key of the wording. */
    String key() {
        return key;
    }
}
