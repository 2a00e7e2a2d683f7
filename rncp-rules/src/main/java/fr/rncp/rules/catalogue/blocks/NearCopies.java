package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.WordKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds skills that differ in one word only. Each skill is entered once for each of its words, under the words before
 * and those behind it, so that two such skills meet. Not thread-safe.
 */
final class NearCopies {

    /** In fewer words, a single one makes another skill: "rédiger un contrat de vente". */
    private static final int FEWEST_WORDS = 9;

    /** Longer texts are not single skills. */
    private static final int MOST_WORDS = 120;

    private static final long PRIME = 1_000_003;

    private final Map<Long, SkillOfBlock> entries = new HashMap<>();

    private record SkillOfBlock(List<String> words, int block) {}

    /**
     * Enters a skill.
     *
     * @param counts whether a block that has such a skill counts
     * @return the block of the first skill entered that differs from this one in one word, if it counts
     */
    Optional<Integer> add(WordKey key, int block, IntPredicate counts) {
        List<String> words = List.of(key.words().split(" ", -1));
        Optional<Integer> found = Optional.empty();
        if (words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS) {
            long[] behind = behind(words);
            long before = words.size();
            for (int i = 0; i < words.size(); i++) {
                long context = (before * PRIME + i) * PRIME + behind[i + 1];
                SkillOfBlock earlier = entries.putIfAbsent(context, new SkillOfBlock(words, block));
                if (found.isEmpty()
                        && earlier != null
                        && isCopy(earlier, words, i, block)
                        && counts.test(earlier.block)) {
                    found = Optional.of(earlier.block);
                }
                before = before * PRIME + words.get(i).hashCode();
            }
        }
        return found;
    }

    private static long[] behind(List<String> words) {
        long[] behind = new long[words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            behind[i] = behind[i + 1] * PRIME + words.get(i).hashCode();
        }
        return behind;
    }

    private static boolean isCopy(SkillOfBlock earlier, List<String> words, int changed, int block) {
        if (earlier.block == block || earlier.words.size() != words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (i != changed && !words.get(i).equals(earlier.words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
