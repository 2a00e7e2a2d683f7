package fr.rncp.rules.catalogue.blocks;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginnings of the words that mean something, in folded texts: "installer" and "installation" have one. They tell
 * whether two texts speak of one thing. Not thread-safe.
 */
final class StemSet {

    /** Words of four letters and figures at least have a meaning of their own, but for those that link others. */
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

    /** The stems of a folded text. */
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

    /** Without its plural, six letters. */
    private static String stem(String word) {
        boolean plural = word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"));
        return word.substring(0, Math.min(plural ? word.length() - 1 : word.length(), LONGEST_STEM));
    }

    int size() {
        return stems.size();
    }

    /** How many stems of this set are in another. */
    int countIn(StemSet others) {
        return (int) stems.stream().filter(others.stems::contains).count();
    }

    /** Whether at least half of its stems are among the others. */
    boolean isMostlyIn(StemSet others) {
        return countIn(others) * 2 >= size();
    }
}
