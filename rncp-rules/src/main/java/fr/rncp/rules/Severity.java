package fr.rncp.rules;

/** The weight of a finding (<i>gravité</i>), the highest first. It never depends on the wording of a message. */
public enum Severity {
    /** A breach of the law or of the published format. */
    ERROR,
    /** A breach of doctrine or of a firm practice, or a point that the law leaves open. */
    WARNING,
    /** A notice that is useful but does not report a fault. */
    INFO;

    /**
     * Checks whether this severity is at least as high as another one.
     *
     * @param other the other severity
     * @return true if it is the same or higher: ERROR reaches WARNING
     */
    public boolean reaches(Severity other) {
        return compareTo(other) <= 0;
    }
}
