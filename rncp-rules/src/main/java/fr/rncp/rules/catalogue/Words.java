package fr.rncp.rules.catalogue;

import fr.rncp.model.text.FoldedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words of a text, by which texts are compared whatever their accents, spaces, apostrophes and punctuation. */
final class Words {

    /** Words of four letters and more that link others. */
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
            "vos",
            "votre");

    private static final int SHORTEST = 4;
    private static final int LONGEST_LINK =
            LINKS.stream().mapToInt(String::length).max().orElse(0);
    private static final int STEM = 6;

    private Words() {}

    /** Its letters and figures, folded, a single space between words. */
    static String key(String text) {
        return keyOfFolded(FoldedText.of(text).toString());
    }

    /** The same of a text that is folded already. A loop, since a regular expression would take most of the time of several rules. */
    static String keyOfFolded(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        int i = 0;
        while (i < folded.length()) {
            int end = endOfWord(folded, i);
            if (end > i) {
                key.append(key.isEmpty() ? "" : " ").append(folded, i, end);
            }
            i = end + 1;
        }
        return key.toString();
    }

    static int endOfWord(String folded, int from) {
        int i = from;
        while (i < folded.length() && isPlain(folded.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    static int count(String key) {
        int count = key.isEmpty() ? 0 : 1;
        for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
            count++;
        }
        return count;
    }

    /** The beginnings of its words that mean something: "installer" and "installation" have one. */
    static Set<String> stems(String text) {
        return stemsOfFolded(FoldedText.of(text).toString());
    }

    /** The same of a text that is folded already. */
    static Set<String> stemsOfFolded(String folded) {
        Set<String> stems = new LinkedHashSet<>();
        addStems(folded, stems);
        return stems;
    }

    private static void addStems(String folded, Set<String> stems) {
        int i = 0;
        while (i < folded.length()) {
            int end = endOfWord(folded, i);
            if (hasStem(folded, i, end)) {
                stems.add(folded.substring(i, endOfStem(folded, i, end)));
            }
            i = end + 1;
        }
    }

    /** Whether a word means something by itself. */
    static boolean hasStem(String folded, int from, int end) {
        int length = end - from;
        return length >= SHORTEST && (length > LONGEST_LINK || !LINKS.contains(folded.substring(from, end)));
    }

    /** Where the stem of a word ends: without its plural, after six letters. */
    static int endOfStem(String folded, int from, int end) {
        boolean plural = end - from > SHORTEST && (folded.charAt(end - 1) == 's' || folded.charAt(end - 1) == 'x');
        return Math.min(plural ? end - 1 : end, from + STEM);
    }

    /** Whether at least half of the stems are among the others. */
    static boolean mostlyIn(Set<String> stems, Collection<String> others) {
        return stems.stream().filter(others::contains).count() * 2 >= stems.size();
    }
}
