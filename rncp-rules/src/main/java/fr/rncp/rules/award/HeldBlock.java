package fr.rncp.rules.award;

import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A block that is held on the day in question.
 *
 * @param acquisition how it was acquired: of several acquisitions the one that lasts longest, then the earliest
 * @param until the last day on which it is held; empty if it is kept for life
 * @param required whether the requirement names it; false for an optional block
 */
public record HeldBlock(Acquisition acquisition, Optional<LocalDate> until, boolean required) {

    /** Refuses nulls. */
    public HeldBlock {
        Objects.requireNonNull(acquisition, "acquisition");
        Objects.requireNonNull(until, "until");
    }

    /** {@return the code of the block} */
    public SkillBlockCode code() {
        return acquisition.block();
    }
}
