package fr.rncp.rules.catalogue.blocks;

import java.util.HashSet;
import java.util.Set;

/**
 * The stems of the significant words in folded texts, such as the common stem of "installer" and "installation". They
 * indicate whether two texts are about the same subject. Not thread-safe.
 */
final class StemSet {

    /** Words of at least four letters and figures are significant, except linking words. */
    private static final int SHORTEST = 4;

    private static final int LONGEST_STEM = 6;

    private static final int LONGEST_LINK = 9;

    private static final Set<String> LINKS = Set.of(
            "afin",
            "ainsi",
            "aussi",
            "autre",
            "autres",
            "avec",
            "cadre",
            "cette",
            "chaque",
            "comme",
            "dans",
            "depuis",
            "dont",
            "elle",
            "entre",
            "etre",
            "leur",
            "leurs",
            "lors",
            "mise",
            "mettre",
            "notamment",
            "nous",
            "pour",
            "sans",
            "selon",
            "sous",
            "tels",
            "telle",
            "telles",
            "tout",
            "toute",
            "toutes",
            "tous",
            "vers",
            "votre");

    private final Set<String> stems = new HashSet<>();

    /** Creates the stems of a folded text. */
    static StemSet of(String folded) {
        StemSet stems = new StemSet();
        stems.addAll(folded);
        return stems;
    }

    /** Adds the stems of a folded text. */
    void addAll(String folded) {
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !isPlain(folded.charAt(i))) {
                if (i - start >= SHORTEST && isSignificant(folded, start, i)) {
                    stems.add(stem(folded, start, i));
                }
                start = i + 1;
            }
        }
    }

    private static int startOfWord(String folded, int from) {
        int start = from;
        while (start < folded.length() && !isPlain(folded.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOfWord(String folded, int from) {
        int end = from;
        while (end < folded.length() && isPlain(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isSignificant(String folded, int start, int end) {
        return end - start >= SHORTEST && (end - start > LONGEST_LINK || !LINKS.contains(folded.substring(start, end)));
    }

    /** Returns the first six letters of a word without its plural. */
    private static String stem(String folded, int start, int end) {
        char last = folded.charAt(end - 1);
        boolean plural = end - start > SHORTEST && (last == 's' || last == 'x');
        return folded.substring(start, Math.min(plural ? end - 1 : end, start + LONGEST_STEM));
    }

    /** Returns the first significant word of a folded text; empty if there is none. */
    static String firstWord(String folded) {
        for (int end = 0; end < folded.length(); ) {
            int start = startOfWord(folded, end);
            end = endOfWord(folded, start);
            if (isSignificant(folded, start, end)) {
                return folded.substring(start, end);
            }
        }
        return "";
    }

    /** Returns the stems of this set that another one does not contain. */
    StemSet without(StemSet others) {
        StemSet rest = new StemSet();
        rest.stems.addAll(stems);
        rest.stems.removeAll(others.stems);
        return rest;
    }

    int size() {
        return stems.size();
    }

    /** Counts the stems of this set that another one contains. */
    int countIn(StemSet others) {
        return (int) stems.stream().filter(others.stems::contains).count();
    }

    /** Checks whether another set contains at least half of the stems. */
    boolean isMostlyIn(StemSet others) {
        return countIn(others) * 2 >= size();
    }
}
