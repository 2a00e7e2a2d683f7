package fr.rncp.rules;

import fr.rncp.model.SheetPointer;
import java.util.List;
import java.util.Objects;

/** The result of a rule: passed, violated, not applicable or undetermined. A rule never throws instead. */
public sealed interface Outcome {

    /** The rule was applied and found nothing. */
    record Passed() implements Outcome {}

    /**
     * The rule was applied and found at least one fault.
     *
     * @param findings the findings, at least one, in the order of the sheet
     */
    record Violated(List<Finding> findings) implements Outcome {

        /** Copies the findings and rejects an empty list. */
        public Violated {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a violated outcome needs at least one finding");
            }
        }
    }

    /**
     * The rule does not cover this kind of sheet, or was not in force on the relevant day.
     *
     * @param reason the reason
     */
    record NotApplicable(Reason reason) implements Outcome {

        /** Rejects null. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The rule could not be decided, because a fact that it needs is unknown.
     *
     * @param missing the places in the sheet where those facts belong, at least one
     */
    record Undetermined(List<SheetPointer> missing) implements Outcome {

        /** Copies the places and rejects an empty list. */
        public Undetermined {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("an undetermined outcome needs at least one missing place");
            }
        }
    }

    /** The reason why a rule does not apply. */
    enum Reason {
        /** The rule covers sheets of the RNCP only. */
        RNCP_ONLY,
        /** The rule covers sheets of the RS only. */
        RS_ONLY,
        /** The rule covers registrations by law only. */
        BY_LAW_ONLY,
        /** The rule covers registrations on request only. */
        ON_REQUEST_ONLY,
        /** The rule is not in force on the relevant day. */
        NOT_IN_FORCE,
        /** The sheet contains nothing to which the rule could be applied. */
        NOTHING_TO_JUDGE,
        /** The value was inferred, and the rule would compare it with the value from which it was inferred. */
        INFERRED_VALUE,
        /** The context contains no nomenclature for that day. */
        NO_NOMENCLATURE,
        /** Another reason. */
        OTHER
    }

    /** {@return the findings of a violated rule; empty for any other outcome} */
    default List<Finding> findings() {
        return List.of();
    }
}
