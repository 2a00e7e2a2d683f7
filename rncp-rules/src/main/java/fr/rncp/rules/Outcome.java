package fr.rncp.rules;

import fr.rncp.model.SheetPointer;
import java.util.List;
import java.util.Objects;

/** What a rule says of a sheet: one of four answers, none of which is an exception. */
public sealed interface Outcome {

    /** The rule was applied, and nothing was found. */
    record Passed() implements Outcome {}

    /**
     * The rule found something.
     *
     * @param findings what it found, at least one, in the order of the sheet
     */
    record Violated(List<Finding> findings) implements Outcome {

        /** Copies the findings; refuses none. */
        public Violated {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a violated rule has a finding");
            }
        }
    }

    /**
     * The rule is not about such a sheet, or not about such a day.
     *
     * @param reason why
     */
    record NotApplicable(Reason reason) implements Outcome {

        /** Refuses null. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The rule cannot tell, because a fact that it needs is not known.
     *
     * @param missing the places in the sheet where those facts would stand, at least one
     */
    record Undetermined(List<SheetPointer> missing) implements Outcome {

        /** Copies the places; refuses none. */
        public Undetermined {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("an undetermined rule misses something");
            }
        }
    }

    /** Why a rule does not apply. */
    enum Reason {
        /** It is about sheets of the RNCP. */
        RNCP_ONLY,
        /** It is about sheets of the RS. */
        RS_ONLY,
        /** It is about registrations by law. */
        BY_LAW_ONLY,
        /** It is about registrations on request. */
        ON_REQUEST_ONLY,
        /** It is not in force on the day that decides. */
        NOT_IN_FORCE,
        /** The sheet has nothing that it could be applied to. */
        NOTHING_TO_JUDGE,
        /** The value was inferred from what the rule would compare it with. */
        INFERRED_VALUE,
        /** No nomenclature for that day was given. */
        NO_NOMENCLATURE,
        /** Another reason. */
        OTHER
    }

    /** {@return the findings of a violated rule; empty for any other outcome} */
    default List<Finding> findings() {
        return List.of();
    }
}
