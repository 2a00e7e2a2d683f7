package fr.rncp.rules.tree;

/** A kind of value that a tree requires at some place, worded in the bundle {@code tree}. */
public enum TreeExpectation {
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
    QUOTED_DAY("quotedDay"),
    AWARD_RULES("awardRules"),
    PROPERTY_OF_AWARD_RULES("propertyOfAwardRules"),
    REQUIREMENT("requirement"),
    SHALLOW_REQUIREMENT("shallowRequirement"),
    PROPERTY_OF_REQUIREMENT("propertyOfRequirement"),
    PARTS("parts"),
    COUNT("count"),
    CONDITION("condition"),
    BLOCK("block"),
    BLOCKS("blocks"),
    REQUIRED_OR_OPTIONAL("requiredOrOptional"),
    EQUIVALENCES("equivalences"),
    EQUIVALENCE("equivalence"),
    PROPERTY_OF_EQUIVALENCE("propertyOfEquivalence"),
    CREDENTIALS("credentials"),
    SOURCES("sources"),
    CREDENTIAL("credential"),
    RETENTION("retention"),
    YEARS("years"),
    LAST_DAY("lastDay"),
    PERIOD("period"),
    RETENTIONS("retentions"),
    RETENTION_OF("retentionOf"),
    OPTIONS("options"),
    PROPERTY_OF_OPTIONS("propertyOfOptions"),
    OPTION("option");

    private final String key;

    TreeExpectation(String key) {
        this.key = "tree.expected." + key;
    }

    /** Returns the key of the wording. */
    String key() {
        return key;
    }
}
