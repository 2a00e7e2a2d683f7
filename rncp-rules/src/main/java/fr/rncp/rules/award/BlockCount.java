package fr.rncp.rules.award;

import fr.rncp.rules.award.requirement.Requirement;
import java.util.OptionalInt;

/**
 * The numbers of blocks in the sentence on a partial validation.
 *
 * @param held the number of required blocks held
 * @param needed the least number of blocks that the requirement needs; empty if it is not known
 * @param missing the least number of blocks that are still missing; empty if it is not known
 */
record BlockCount(long held, OptionalInt needed, OptionalInt missing) {

    static BlockCount of(Requirement requirement, Requirement remaining, long held) {
        return new BlockCount(held, requirement.fewestBlocks(), remaining.fewestBlocks());
    }

    /**
     * Returns the end of the key of the sentence: held blocks are set against needed ones only if all of them are
     * needed, since a candidate may hold two options.
     */
    String key() {
        if (missing.isEmpty() || needed.isEmpty()) {
            return "ofnamed";
        }
        if (missing.getAsInt() == 0) {
            return "withoutcondition";
        }
        return held + missing.getAsInt() == needed.getAsInt() ? "" : "beyond";
    }
}
