package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A compensation (<i>compensation entre unités ou blocs</i>): a jury admits the candidate although some blocks were not
 * validated, because better results in others make up for them. This is the rule in most diplomas registered by law,
 * such as the BTS and the licence.
 *
 * <p>From that day the blocks count for the certification, but the candidate does not hold them: attestations do not
 * list them, and equivalences do not start from them. A compensation never replaces a condition. Blocks that the rules
 * do not name are ignored. Any {@link Revocation} of the certification on or after that day voids it.
 *
 * @param sheet the certification
 * @param on the day of the deliberation
 * @param blocks the blocks that were compensated, sorted by code; at least one
 * @param source the proof, such as a reference to the minutes of the jury
 */
public record Compensation(SheetNumber sheet, LocalDate on, Set<SkillBlockCode> blocks, String source)
        implements RecordEvent {

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if no block is named
     */
    public Compensation {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(on, "on");
        blocks = Collections.unmodifiableSet(new TreeSet<>(blocks));
        Objects.requireNonNull(source, "source");
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a compensation for " + sheet + " without blocks: expected the blocks "
                    + "that were compensated; record an admission without them as a Conferral");
        }
    }
}
