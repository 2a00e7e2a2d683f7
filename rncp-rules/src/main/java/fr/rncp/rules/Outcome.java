package fr.rncp.rules;

import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.message.Messages;
import java.util.List;
import java.util.Locale;
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
     * @param missing the places in the sheet where those facts belong
     * @param needs the facts that no sheet contains and that were not given, such as a code list; there is at least one
     *     missing place or one need
     */
    record Undetermined(List<SheetPointer> missing, List<Need> needs) implements Outcome {

        /** Copies the lists and rejects two empty ones. */
        public Undetermined {
            missing = List.copyOf(missing);
            needs = List.copyOf(needs);
            if (missing.isEmpty() && needs.isEmpty()) {
                throw new IllegalArgumentException(
                        "an undetermined outcome needs at least one missing place or one need");
            }
        }

        /**
         * Creates the outcome of a rule that only lacks facts of the sheet.
         *
         * @param missing the places in the sheet where those facts belong, at least one
         */
        public Undetermined(List<SheetPointer> missing) {
            this(missing, List.of());
        }
    }

    /** A fact that a rule needs and that no sheet contains. */
    enum Need {
        /** The list of NSF codes with their labels. */
        NSF_LIST,
        /** A version of the Formacode thesaurus. */
        FORMACODE_LIST,
        /** A version of ROME. */
        ROME_LIST,
        /** The list of collective agreements. */
        IDCC_LIST,
        /** The day on which the application for registration was filed. */
        APPLICATION_DATE,
        /** The answer to whether the application for registration was the first one for this certification. */
        FIRST_REQUEST,
        /** The answer to whether the application for registration was made for a changing or emerging occupation. */
        EMERGING_OCCUPATION,
        /** The other sheets of the register. */
        OTHER_SHEETS;

        /**
         * Describes the fact in words.
         *
         * @param language the language
         * @return a few words without a full stop, such as {@code a list of ROME codes}
         */
        public String description(Language language) {
            return Messages.in(language).render("need." + name().toLowerCase(Locale.ROOT), List.of());
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
