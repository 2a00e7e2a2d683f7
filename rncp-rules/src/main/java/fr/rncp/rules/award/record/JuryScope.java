package fr.rncp.rules.award.record;

import fr.rncp.model.value.SkillBlockCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The scope on which a jury was asked to decide: the certification, or some of its blocks (code du travail, art.
 * L6313-5).
 */
public sealed interface JuryScope {

    /** The whole certification. */
    record Whole() implements JuryScope {}

    /**
     * Only some blocks. If the candidate obtains all of them, the certification is not thereby awarded.
     *
     * @param codes the blocks, sorted by code
     */
    record Blocks(Set<SkillBlockCode> codes) implements JuryScope {

        /** Copies the set. */
        public Blocks {
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }
    }

    /** {@return the scope of the whole certification} */
    static JuryScope whole() {
        return new Whole();
    }

    /**
     * Creates the scope of some blocks only.
     *
     * @param codes the blocks
     * @return the scope
     */
    static JuryScope blocks(SkillBlockCode... codes) {
        return new Blocks(new TreeSet<>(Arrays.asList(codes)));
    }

    /**
     * Checks whether a verdict on a block is within the scope.
     *
     * @param code the block
     * @return true if it is; always true for the whole certification
     */
    default boolean covers(SkillBlockCode code) {
        return !(this instanceof Blocks blocks) || blocks.codes().contains(code);
    }
}
