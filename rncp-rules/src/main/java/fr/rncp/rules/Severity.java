package fr.rncp.rules;

/** How grave a finding is. Never depends on the words of a message. */
public enum Severity {
    /** The law, or the format that the law prescribes, is not kept. */
    ERROR,
    /** Probably a mistake; a person should look. */
    WARNING,
    /** Worth knowing; nothing need be done. */
    INFO
}
