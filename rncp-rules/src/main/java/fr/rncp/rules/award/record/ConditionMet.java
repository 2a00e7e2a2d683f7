package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.award.requirement.Condition;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A condition that was met outside a jury's decision, such as a work placement. It stays met.
 *
 * @param sheet the certification that asks for it
 * @param condition the condition
 * @param on the day since when
 */
public record ConditionMet(SheetNumber sheet, Condition condition, LocalDate on) implements RecordEvent {

    /** Refuses nulls. */
    public ConditionMet {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(on, "on");
    }
}
