package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.ShortWords;

/**
 * The stems of the significant words in folded texts, such as the common stem of "installer" and "installation". They
 * indicate whether two texts are about the same subject. Not thread-safe.
 */
final class StemSet {

    /** Words of at least four letters and figures are significant, except linking words. */
    private static final int SHORTEST = 4;

    private static final int LONGEST_STEM = 6;

    private static final ShortWords LINKS = ShortWords.of(
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

    private final ShortWords stems;

    StemSet() {
        this(new ShortWords());
    }

    private StemSet(ShortWords stems) {
        this.stems = stems;
    }

    /** Creates the stems of a folded text. */
    static StemSet of(String folded) {
        StemSet stems = new StemSet();
        stems.addAll(folded);
        return stems;
    }

    /** Adds the stems of a folded text. */
    void addAll(String folded) {
        for (int end = 0; end < folded.length(); ) {
            int start = startOfWord(folded, end);
            end = endOfWord(folded, start);
            if (isSignificant(folded, start, end)) {
                stems.add(folded, start, endOfStem(folded, start, end));
            }
        }
    }

    /** Adds those stems of a folded text that another set contains: few, so that most words are not looked up twice. */
    void addSought(String folded, StemSet sought) {
        for (int end = 0; end < folded.length(); ) {
            int start = startOfWord(folded, end);
            end = endOfWord(folded, start);
            if (end - start >= SHORTEST
                    && sought.stems.contains(folded, start, endOfStem(folded, start, end))
                    && isSignificant(folded, start, end)) {
                stems.add(folded, start, endOfStem(folded, start, end));
            }
        }
    }

    void addAll(StemSet others) {
        stems.addAll(others.stems);
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
        return end - start >= SHORTEST && !LINKS.contains(folded, start, end);
    }

    /** Returns the end of the first six letters of a word without its plural. */
    private static int endOfStem(String folded, int start, int end) {
        char last = folded.charAt(end - 1);
        boolean plural = end - start > SHORTEST && (last == 's' || last == 'x');
        return Math.min(plural ? end - 1 : end, start + LONGEST_STEM);
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
        return new StemSet(stems.without(others.stems));
    }

    int size() {
        return stems.size();
    }

    /** Counts the stems of this set that another one contains. */
    int countIn(StemSet others) {
        return stems.countIn(others.stems);
    }

    /** Checks whether another set contains at least half of the stems. */
    boolean isMostlyIn(StemSet others) {
        return countIn(others) * 2 >= size();
    }
}
