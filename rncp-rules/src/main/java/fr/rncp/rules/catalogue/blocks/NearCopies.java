package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.WordKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds skills that differ in their articles or in one word only. Two skills of the second kind agree in the first or
 * in the second half of their words. Skills are looked up by hash codes of their words and then compared. Not
 * thread-safe.
 */
final class NearCopies {

    /** Words that a copied skill may drop or change and stay the same. */
    private static final Set<String> ARTICLES = Set.of(
            "le", "la", "les", "l", "un", "une", "des", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette",
            "ces");

    private static final String FIRST_LETTERS_OF_ARTICLES = "ludsc";
    private static final int LONGEST_ARTICLE = 5;

    /** In fewer words, a single one makes another skill: "rédiger un contrat de vente". */
    private static final int FEWEST_WORDS = 9;

    /** Longer texts are not single skills. */
    private static final int MOST_WORDS = 120;

    /** Of a great many skills with the same half, the first ones are compared. */
    private static final int MOST_COMPARED = 64;

    private final Map<Long, SkillOfBlock> byWordsWithoutArticles = new HashMap<>();
    private final Map<Long, List<SkillOfBlock>> byHalf = new HashMap<>();

    private record SkillOfBlock(String words, int block) {}

    /**
     * Enters a skill.
     *
     * @param counts whether a block that has such a skill counts
     * @return the block of the first skill entered that differs from this one in its articles, otherwise of the first
     *     one that differs in one word, and counts
     */
    Optional<Integer> add(WordKey key, int block, IntPredicate counts) {
        SkillOfBlock skill = new SkillOfBlock(key.words(), block);
        Optional<Integer> found = addWithoutArticles(skill).filter(counts::test);
        return found.isPresent() ? found : addHalves(skill, key.count(), counts);
    }

    /**
     * Returns the block of the first skill that has the same words apart from articles, unless it is the same block.
     */
    private Optional<Integer> addWithoutArticles(SkillOfBlock skill) {
        long hash = hashWithoutArticles(skill.words);
        if (hash == 0) {
            return Optional.empty();
        }
        SkillOfBlock first = byWordsWithoutArticles.putIfAbsent(hash, skill);
        return Optional.ofNullable(first)
                .filter(other -> other.block != skill.block
                        && withoutArticles(other.words).equals(withoutArticles(skill.words)))
                .map(SkillOfBlock::block);
    }

    /** Returns a hash code of the words that are no articles; 0 if there are fewer than two. */
    private static long hashWithoutArticles(String words) {
        long hash = 1;
        int count = 0;
        for (int from = 0; from < words.length(); ) {
            int to = endOfWord(words, from);
            if (!isArticle(words, from, to)) {
                hash = hash(hash, words, from, to);
                count++;
            }
            from = to + 1;
        }
        return count < 2 ? 0 : hash;
    }

    private static long hash(long start, String words, int from, int to) {
        long hash = start;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + words.charAt(i);
        }
        return hash * 31 + ' ';
    }

    private static boolean isArticle(String words, int from, int to) {
        return to - from <= LONGEST_ARTICLE
                && FIRST_LETTERS_OF_ARTICLES.indexOf(words.charAt(from)) >= 0
                && ARTICLES.contains(words.substring(from, to));
    }

    private static List<String> withoutArticles(String words) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> !ARTICLES.contains(word))
                .toList();
    }

    private Optional<Integer> addHalves(SkillOfBlock skill, int count, IntPredicate counts) {
        if (count < FEWEST_WORDS || count > MOST_WORDS) {
            return Optional.empty();
        }
        String words = skill.words;
        int middle = startOfWord(words, count / 2);
        List<SkillOfBlock> sameBeginning = withHalf(hash(1, words, 0, middle));
        List<SkillOfBlock> sameEnd = withHalf(hash(2, words, middle, words.length()));
        Optional<Integer> found = Stream.of(sameBeginning, sameEnd)
                .flatMap(List::stream)
                .filter(earlier -> earlier.block != skill.block
                        && differInOneWord(earlier.words, words)
                        && counts.test(earlier.block))
                .map(SkillOfBlock::block)
                .findFirst();
        enter(sameBeginning, skill);
        enter(sameEnd, skill);
        return found;
    }

    private static int startOfWord(String words, int position) {
        int start = 0;
        for (int i = 0; i < position; i++) {
            start = words.indexOf(' ', start) + 1;
        }
        return start;
    }

    private List<SkillOfBlock> withHalf(long hash) {
        return byHalf.computeIfAbsent(hash, h -> new ArrayList<>(1));
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
