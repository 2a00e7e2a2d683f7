package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition that was met outside a decision of a jury, such as a work placement. It remains met, unless a last day is
 * given: a first-aid certificate, for example, must be valid (<i>en cours de validité</i>). A renewal is another event.
 *
 * @param sheet the certification that requires it
 * @param condition the condition
 * @param on the day from which it is met
 * @param until the last day on which it is met; empty if it remains met. If it is before {@code on}, the condition is
 *     never met
 */
public record ConditionMet(SheetNumber sheet, Condition condition, LocalDate on, Optional<LocalDate> until)
        implements RecordEvent {

    /** Rejects nulls. */
    public ConditionMet {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Creates a condition that remains met.
     *
     * @param sheet the certification that requires it
     * @param condition the condition
     * @param on the day from which it is met
     */
    public ConditionMet(SheetNumber sheet, Condition condition, LocalDate on) {
        this(sheet, condition, on, Optional.empty());
    }
}
