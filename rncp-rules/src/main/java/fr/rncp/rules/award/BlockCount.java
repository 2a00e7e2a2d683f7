package fr.rncp.rules.award;

import fr.rncp.rules.award.requirement.Requirement;
import java.util.OptionalInt;

/**
 * The numbers of blocks in the sentence on a partial validation.
 *
 * @param held the number of required blocks held
 * @param needed the least number of blocks that the requirement needs; empty if it is not known
 * @param missing the least number of blocks that are still missing; empty if it is not known
 * @param onlyConditions whether nothing but conditions remains to be obtained
 */
record BlockCount(long held, OptionalInt needed, OptionalInt missing, boolean onlyConditions) {

    static BlockCount of(Requirement requirement, Requirement remaining, long held) {
        boolean onlyConditions = remaining.leaves().stream().noneMatch(Requirement.Block.class::isInstance);
        return new BlockCount(held, requirement.fewestBlocks(), remaining.fewestBlocks(), onlyConditions);
    }

    /**
     * Returns the end of the key of the sentence. Held blocks are set against needed ones only if all of them are
     * needed, since a candidate may hold two options. If a block or a condition is enough, no number is missing.
     */
    String key() {
        if (onlyConditions) {
            return "withoutcondition";
        }
        if (missing.orElse(0) == 0) {
            return "ofnamed";
        }
        return areAllNeeded() ? "" : "beyond";
    }

    /** Returns the number that the held blocks are set against: the needed ones, or those that the rules name. */
    int total(int named) {
        return areAllNeeded() ? needed.orElse(named) : named;
    }

    private boolean areAllNeeded() {
        return missing.orElse(0) > 0 && held + missing.orElse(0) == needed.orElse(0);
    }
}
