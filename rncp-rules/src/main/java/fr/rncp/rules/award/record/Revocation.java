package fr.rncp.rules.award.record;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A withdrawal, the only event that undoes a full validation. For the validation of experience (VAE), the certifying
 * body may withdraw the certification, or the parts of it that the jury validated, if the file contains plagiarised
 * elements or elements presented fraudulently (code du travail, art. R6412-7). For other pathways, a withdrawal needs a
 * basis in the rules of the certification or in the general law on fraud; {@code source} cites it.
 *
 * <p>From the day of the withdrawal, the blocks that it names count as never obtained, if they were acquired on or
 * before that day; so does what followed from them. Whether an equivalence from credentials that are not withdrawn
 * gives such a block again is an {@linkplain fr.rncp.rules.award.AwardOptions.AfterRevocation option}. If it names no
 * block, it withdraws all blocks and the conditions met. In both cases a conferral or a compensation on or before that
 * day is void, and the certification is held only if what remains satisfies the requirement. Acquisitions after that
 * day count again. The status on earlier days does not change. Since R6412-7 allows the withdrawal of the certification
 * or of parts of it, a decision on parts must state their blocks.
 *
 * @param sheet the certification
 * @param on the day from which it has effect
 * @param source the decision of withdrawal, with its basis
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
