package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.ShortWords;
import fr.rncp.rules.engine.WordKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds skills that differ only in small words and plurals, or in one word that was changed, added or left out. Two
 * skills of the second kind agree in their first or in their last words. Skills are looked up by hash codes of their
 * words and then compared. Not thread-safe.
 */
final class NearCopies {

    /** Words that a copied skill may drop or change and stay the same. */
    private static final ShortWords SMALL_WORDS = ShortWords.of(
            "le", "la", "les", "l", "un", "une", "des", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette",
            "ces", "pour", "afin", "de", "d", "du", "tout", "toute", "tous", "toutes");

    private static final int SHORTEST_PLURAL = 4;

    /** Fewer words, without the small ones, may be alike by chance. */
    private static final int FEWEST_OTHER_WORDS = 2;

    /** In fewer words, a single one makes another skill: "rédiger un contrat de vente". */
    private static final int FEWEST_WORDS = 9;

    /** Longer texts are not single skills. */
    private static final int MOST_WORDS = 120;

    /** One changed word leaves this many words at the beginning or at the end. */
    private static final int SAME_WORDS = 4;

    /** Of a great many skills with the same beginning or end, the first ones are compared. */
    private static final int MOST_COMPARED = 64;

    /** An initial capacity for the skills of most sheets. */
    private static final int MANY = 256;

    private final Map<Long, SkillOfBlock> byOtherWords = new HashMap<>(MANY);
    private final Map<Long, List<SkillOfBlock>> byEnd = new HashMap<>(2 * MANY);

    private record SkillOfBlock(String words, int block) {}

    /**
     * Enters a skill.
     *
     * @param counts whether a block that has such a skill counts
     * @return the block of the first skill entered that differs from this one in small words, otherwise of the first
     *     one that differs in one word, and counts
     */
    Optional<Integer> add(WordKey key, int block, IntPredicate counts) {
        SkillOfBlock skill = new SkillOfBlock(key.words(), block);
        Optional<Integer> found = addOtherWords(skill).filter(counts::test);
        return found.isPresent() ? found : addEnds(skill, key.count(), counts);
    }

    /** Returns the block of the first skill with the same words apart from small ones, unless it is the same block. */
    private Optional<Integer> addOtherWords(SkillOfBlock skill) {
        long hash = hashOfOtherWords(skill.words);
        if (hash == 0) {
            return Optional.empty();
        }
        SkillOfBlock first = byOtherWords.putIfAbsent(hash, skill);
        return Optional.ofNullable(first)
                .filter(other ->
                        other.block != skill.block && otherWords(other.words).equals(otherWords(skill.words)))
                .map(SkillOfBlock::block);
    }

    /** Returns a hash code of the words that are not small; 0 if there are too few. */
    private static long hashOfOtherWords(String words) {
        long hash = 1;
        int count = 0;
        for (int from = 0; from < words.length(); ) {
            int to = endOfWord(words, from);
            if (!SMALL_WORDS.contains(words, from, to)) {
                hash = hash(hash, words, from, singular(words, from, to));
                count++;
            }
            from = to + 1;
        }
        return count < FEWEST_OTHER_WORDS ? 0 : hash;
    }

    private static long hash(long start, String words, int from, int to) {
        long hash = start;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + words.charAt(i);
        }
        return hash * 31 + ' ';
    }

    /** Returns the end of a word without the mark of its plural. */
    private static int singular(String words, int from, int to) {
        char last = words.charAt(to - 1);
        return to - from >= SHORTEST_PLURAL && (last == 's' || last == 'x') ? to - 1 : to;
    }

    private static List<String> otherWords(String words) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> !SMALL_WORDS.contains(word, 0, word.length()))
                .map(word -> word.substring(0, singular(word, 0, word.length())))
                .toList();
    }

    private Optional<Integer> addEnds(SkillOfBlock skill, int count, IntPredicate counts) {
        if (count < FEWEST_WORDS || count > MOST_WORDS) {
            return Optional.empty();
        }
        String words = skill.words;
        List<SkillOfBlock> sameBeginning = withEnd(hash(1, words, 0, startOfWord(words, SAME_WORDS)));
        List<SkillOfBlock> sameEnd = withEnd(hash(2, words, startOfWord(words, count - SAME_WORDS), words.length()));
        Optional<Integer> found = firstLike(sameBeginning, skill, counts).or(() -> firstLike(sameEnd, skill, counts));
        enter(sameBeginning, skill);
        enter(sameEnd, skill);
        return found;
    }

    private static Optional<Integer> firstLike(List<SkillOfBlock> skills, SkillOfBlock skill, IntPredicate counts) {
        for (SkillOfBlock earlier : skills) {
            if (earlier.block != skill.block
                    && differInOneWord(earlier.words, skill.words)
                    && counts.test(earlier.block)) {
                return Optional.of(earlier.block);
            }
        }
        return Optional.empty();
    }

    private static int startOfWord(String words, int position) {
        int start = 0;
        for (int i = 0; i < position; i++) {
            start = words.indexOf(' ', start) + 1;
        }
        return start;
    }

    private List<SkillOfBlock> withEnd(long hash) {
        return byEnd.computeIfAbsent(hash, h -> new ArrayList<>(1));
    }

    private static void enter(List<SkillOfBlock> sameEnd, SkillOfBlock skill) {
        if (sameEnd.size() < MOST_COMPARED) {
            sameEnd.add(skill);
        }
    }

    /** Checks whether two texts differ in at most one word, which may be missing in one of them. */
    private static boolean differInOneWord(String words, String otherWords) {
        String one = words + ' '; // The last word ends with a space too.
        String other = otherWords + ' ';
        int shorter = Math.min(one.length(), other.length());
        int equal = 0;
        while (equal < shorter && one.charAt(equal) == other.charAt(equal)) {
            equal++;
        }
        int same = one.lastIndexOf(' ', equal - 1) + 1;
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && one.charAt(one.length() - 1 - sameAtEnd) == other.charAt(other.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        return isAtMostOneWord(one, same, one.length() - sameAtEnd)
                && isAtMostOneWord(other, same, other.length() - sameAtEnd);
    }

    /** Checks the words that a range touches; a range between two words, or of one word with a space, is one word. */
    private static boolean isAtMostOneWord(String words, int from, int to) {
        int space = words.indexOf(' ', from);
        if (space < 0 || space >= to) {
            return true;
        }
        int second = words.indexOf(' ', space + 1);
        boolean single = second < 0 || second >= to;
        return single && (space == from || space == to - 1);
    }

    private static int endOfWord(String words, int start) {
        int end = words.indexOf(' ', start);
        return end < 0 ? words.length() : end;
    }
}
