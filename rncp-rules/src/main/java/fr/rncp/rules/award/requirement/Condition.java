package fr.rncp.rules.award.requirement;

import fr.rncp.model.value.SheetNumber;
import java.util.Comparator;
import java.util.Objects;

/**
 * A requirement other than a skill block. France compétences admits such conditions only as exceptions.
 *
 * @param kind the kind of condition
 * @param detail the number of the sheet, the minimum or the text that completes the kind; empty for kinds that need
 *     none
 */
public record Condition(ConditionKind kind, String detail) implements Requirement.Leaf, Comparable<Condition> {

    private static final Comparator<Condition> ORDER =
            Comparator.comparing(Condition::kind).thenComparing(Condition::detail);

    /** Practice at work (<i>application professionnelle, stage</i>), as RNCP36716 requires. */
    public static final Condition WORK_APPLICATION = new Condition(ConditionKind.WORK_APPLICATION, "");

    /**
     * The final interview with the jury (<i>entretien final</i>), as professional titles require. See
     * {@link fr.rncp.rules.award.AwardOptions.FinalInterview}.
     */
    public static final Condition FINAL_INTERVIEW = new Condition(ConditionKind.FINAL_INTERVIEW, "");

    /** An assessment across blocks (<i>épreuve transversale</i>). */
    public static final Condition TRANSVERSAL_ASSESSMENT = new Condition(ConditionKind.TRANSVERSAL_ASSESSMENT, "");

    /**
     * Checks that the detail is present if, and only if, the kind needs one.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Condition {
        Objects.requireNonNull(kind, "kind");
        if (kind.needsDetail() == detail.isBlank()) {
            throw new IllegalArgumentException("a condition " + kind + " with the detail \"" + detail + "\": expected "
                    + (kind.needsDetail() ? "a text" : "none"));
        }
        if (kind == ConditionKind.PRIOR_CERTIFICATION) {
            detail = SheetNumber.of(detail).value();
        }
    }

    /**
     * Creates the condition that another certification was obtained before. If the record contains a conferral of that
     * sheet, the condition is met too.
     *
     * @param sheet its sheet
     * @return the condition
     */
    public static Condition priorCertification(SheetNumber sheet) {
        return new Condition(ConditionKind.PRIOR_CERTIFICATION, sheet.value());
    }

    /**
     * Creates the condition of an external test, with a minimum result.
     *
     * @param minimum the test and the result to be reached, as the certification states them
     * @return the condition
     * @throws IllegalArgumentException if the text is blank
     */
    public static Condition externalTest(String minimum) {
        return new Condition(ConditionKind.EXTERNAL_TEST, minimum);
    }

    /**
     * Creates any other condition.
     *
     * @param text the condition, as the certification states it
     * @return the condition
     * @throws IllegalArgumentException if the text is blank
     */
    public static Condition other(String text) {
        return new Condition(ConditionKind.OTHER, text);
    }

    /** Compares by kind, then by detail. */
    @Override
    public int compareTo(Condition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? kind.name() : kind.name() + "(" + detail + ")";
    }
}
