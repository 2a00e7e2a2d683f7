package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.WordKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds skills that differ in one word only. Two such skills agree in the first or in the second half of their words,
 * under which each is entered. Not thread-safe.
 */
final class NearCopies {

    /** In fewer words, a single one makes another skill: "rédiger un contrat de vente". */
    private static final int FEWEST_WORDS = 9;

    /** Longer texts are not single skills. */
    private static final int MOST_WORDS = 120;

    /** Of a great many skills with the same half, the first ones are compared. */
    private static final int MOST_COMPARED = 64;

    private final Map<String, List<SkillOfBlock>> byHalf = new HashMap<>();

    private record SkillOfBlock(String words, int block) {}

    /**
     * Enters a skill.
     *
     * @param counts whether a block that has such a skill counts
     * @return the block of the first skill entered that differs from this one in one word and counts
     */
    Optional<Integer> add(WordKey key, int block, IntPredicate counts) {
        int count = key.count();
        if (count < FEWEST_WORDS || count > MOST_WORDS) {
            return Optional.empty();
        }
        String words = key.words();
        int middle = startOfWord(words, count / 2);
        List<SkillOfBlock> sameBeginning = withHalf(words.substring(0, middle));
        List<SkillOfBlock> sameEnd = withHalf(words.substring(middle));
        Optional<Integer> found = Stream.of(sameBeginning, sameEnd)
                .flatMap(List::stream)
                .filter(earlier ->
                        earlier.block != block && differInOneWord(earlier.words, words) && counts.test(earlier.block))
                .map(SkillOfBlock::block)
                .findFirst();
        enter(sameBeginning, new SkillOfBlock(words, block));
        enter(sameEnd, new SkillOfBlock(words, block));
        return found;
    }

    private static int startOfWord(String words, int position) {
        int start = 0;
        for (int i = 0; i < position; i++) {
            start = words.indexOf(' ', start) + 1;
        }
        return start;
    }

    private List<SkillOfBlock> withHalf(String half) {
        return byHalf.computeIfAbsent(half, h -> new ArrayList<>(1));
    }

    private static void enter(List<SkillOfBlock> sameHalf, SkillOfBlock skill) {
        if (sameHalf.size() < MOST_COMPARED) {
            sameHalf.add(skill);
        }
    }

    private static boolean differInOneWord(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int start = one.lastIndexOf(' ', same - 1) + 1;
        int end = endOfWord(one, start);
        int endOfOther = endOfWord(other, start);
        return one.length() - end == other.length() - endOfOther
                && one.regionMatches(end, other, endOfOther, one.length() - end);
    }

    private static int endOfWord(String words, int start) {
        int end = words.indexOf(' ', start);
        return end < 0 ? words.length() : end;
    }
}
