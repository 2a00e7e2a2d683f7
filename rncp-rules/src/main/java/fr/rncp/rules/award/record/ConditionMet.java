package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A condition that was met outside a decision of a jury, such as a work placement. It remains met.
 *
 * @param sheet the certification that requires it
 * @param condition the condition
 * @param on the day from which it is met
 */
public record ConditionMet(SheetNumber sheet, Condition condition, LocalDate on) implements RecordEvent {

    /** Rejects nulls. */
    public ConditionMet {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(on, "on");
    }
}
