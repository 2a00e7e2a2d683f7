package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A withdrawal for fraud (code du travail, art. R6412-7), the only event that undoes a full validation.
 *
 * <p>From its day on, the blocks that it names count as never obtained, if they were acquired on or before that day,
 * and so does everything that followed from them. If it names no block, it withdraws all blocks and the conditions met.
 * In both cases a conferral on or before that day is void, and the certification is held only if what remains satisfies
 * the requirement. Acquisitions after that day count again. The status on earlier days does not change. The law does
 * not settle which blocks are withdrawn, so the decision must state it.
 *
 * @param sheet the certification
 * @param on the day from which it has effect
 * @param source the decision of withdrawal
 * @param blocks the blocks withdrawn, sorted by code; an empty set means all blocks
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
     * Creates a revocation of the certification with all blocks and conditions.
     *
     * @param sheet the certification
     * @param on the day from which it has effect
     * @param source the decision of withdrawal
     * @return the revocation
     */
    public static Revocation ofAll(SheetNumber sheet, LocalDate on, String source) {
        return new Revocation(sheet, on, source, Set.of());
    }
}
