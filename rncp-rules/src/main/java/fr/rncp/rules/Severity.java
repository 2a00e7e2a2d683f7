package fr.rncp.rules;

/** How much a finding weighs (<i>gravité</i>). Never decided by a message's wording. The gravest stands first. */
public enum Severity {
    /** Against the law, or against the published format. */
    ERROR,
    /** Against doctrine or a firm practice, or what the law leaves open. */
    WARNING,
    /** Worth knowing; no fault by itself. */
    INFO;

    /**
     * Tells whether this severity is the other one or a graver one.
     *
     * @param other a severity
     * @return true for ERROR and WARNING
     */
    public boolean reaches(Severity other) {
        return compareTo(other) <= 0;
    }
}
