package fr.rncp.rules.award;

import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.record.Acquisition;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A block that is held on the day of the assessment.
 *
 * @param acquisition the acquisition of the block. If there are several, it is the one that lasts longest; if several
 *     last equally long, the earliest of them
 * @param until the last day on which it is held; empty if it is kept for life
 * @param required true if the requirement names the block; false for an optional block
 */
public record HeldBlock(Acquisition acquisition, Optional<LocalDate> until, boolean required) {

    /** Rejects nulls. */
    public HeldBlock {
        Objects.requireNonNull(acquisition, "acquisition");
        Objects.requireNonNull(until, "until");
    }

    /** {@return the code of the block} */
    public SkillBlockCode code() {
        return acquisition.block();
    }
}
