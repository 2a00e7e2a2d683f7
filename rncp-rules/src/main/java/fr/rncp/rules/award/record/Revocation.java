package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A withdrawal for fraud (code du travail, art. R6412-7), the only thing that undoes a total validation.
 *
 * <p>From its day on, what it names counts as never obtained: blocks of the sheet acquired on that day or before, and
 * what followed from them. Naming no block it withdraws all blocks and the conditions met. In both cases a conferral on
 * that day or before is void, and the certification is held only if what is left satisfies the requirement. What is
 * acquired after that day counts anew. Before that day nothing changes. The law does not say what becomes of blocks, so
 * the decision must.
 *
 * @param sheet the certification
 * @param on the day since when
 * @param source the decision that withdraws
 * @param blocks the blocks withdrawn, sorted by code; none means all
 */
public record Revocation(SheetNumber sheet, LocalDate on, String source, Set<SkillBlockCode> blocks)
        implements RecordEvent {

    /** Copies the set. */
    public Revocation {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(source, "source");
        blocks = Collections.unmodifiableSet(new TreeSet<>(blocks));
    }

    /**
     * Withdraws the certification with all blocks and conditions.
     *
     * @param sheet the certification
     * @param on the day since when
     * @param source the decision that withdraws
     * @return the revocation
     */
    public static Revocation ofAll(SheetNumber sheet, LocalDate on, String source) {
        return new Revocation(sheet, on, source, Set.of());
    }
}
