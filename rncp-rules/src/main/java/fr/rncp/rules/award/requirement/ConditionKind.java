package fr.rncp.rules.award.requirement;

/** The kinds of {@link Condition}. */
public enum ConditionKind {
    /** Practice at work (<i>application professionnelle, stage, mission</i>). */
    WORK_APPLICATION(false),
    /** The interview with the jury at the end (<i>entretien final</i>). */
    FINAL_INTERVIEW(false),
    /**
     * Another certification, held before; the detail is its sheet number. A specialisation supplement (CCS) asks for
     * its title.
     */
    PRIOR_CERTIFICATION(true),
    /** A test by others; the detail is the minimum. */
    EXTERNAL_TEST(true),
    /** An assessment across blocks (<i>épreuve transversale</i>). */
    TRANSVERSAL_ASSESSMENT(false),
    /** Any other; the detail is its text. */
    OTHER(true);

    private final boolean needsDetail;

    ConditionKind(boolean needsDetail) {
        this.needsDetail = needsDetail;
    }

    boolean needsDetail() {
        return needsDetail;
    }
}
