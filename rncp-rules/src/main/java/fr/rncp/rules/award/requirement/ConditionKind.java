package fr.rncp.rules.award.requirement;

/** The kinds of {@link Condition}. */
public enum ConditionKind {
    /** Practice at work (<i>application professionnelle, stage, mission</i>). */
    WORK_APPLICATION(false),
    /** The final interview with the jury (<i>entretien final</i>). */
    FINAL_INTERVIEW(false),
    /**
     * Another certification, obtained before; the detail is its sheet number. A supplementary certificate (CCS)
     * requires the professional title that it supplements.
     */
    PRIOR_CERTIFICATION(true),
    /** An external test; the detail is the minimum result. */
    EXTERNAL_TEST(true),
    /** An assessment across blocks (<i>épreuve transversale</i>). */
    TRANSVERSAL_ASSESSMENT(false),
    /** Any other condition; the detail is its text. */
    OTHER(true);

    private final boolean needsDetail;

    ConditionKind(boolean needsDetail) {
        this.needsDetail = needsDetail;
    }

    boolean needsDetail() {
        return needsDetail;
    }
}
