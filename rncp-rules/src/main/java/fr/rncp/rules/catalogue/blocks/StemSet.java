package fr.rncp.rules.catalogue.blocks;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stems of the significant words in folded texts, such as the common stem of "installer" and "installation". They
 * indicate whether two texts are about the same subject. Not thread-safe.
 */
final class StemSet {

    /** Words of at least four letters and figures are significant, except linking words. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9]{4,}");

    private static final int SHORTEST = 4;
    private static final int LONGEST_STEM = 6;

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
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            if (!LINKS.contains(word.group())) {
                stems.add(stem(word.group()));
            }
        }
    }

    /** Returns the first six letters of a word without its plural. */
    private static String stem(String word) {
        boolean plural = word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"));
        return word.substring(0, Math.min(plural ? word.length() - 1 : word.length(), LONGEST_STEM));
    }

    /** Returns the first significant word of a folded text; empty if there is none. */
    static String firstWord(String folded) {
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            if (!LINKS.contains(word.group())) {
                return word.group();
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
