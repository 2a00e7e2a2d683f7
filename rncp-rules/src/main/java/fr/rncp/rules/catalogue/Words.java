package fr.rncp.rules.catalogue;

import fr.rncp.model.text.FoldedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text, by which texts are compared whatever their accents, spaces, apostrophes and punctuation. */
final class Words {

    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

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
    private static final int STEM = 6;

    private Words() {}

    /** Its letters and figures, folded, a single space between words. */
    static String key(String text) {
        return SEPARATORS
                .matcher(FoldedText.of(text).toString())
                .replaceAll(" ")
                .strip();
    }

    static int count(String key) {
        return key.isEmpty() ? 0 : (int) key.chars().filter(c -> c == ' ').count() + 1;
    }

    /** The beginnings of its words that mean something: "installer" and "installation" have one. */
    static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : key(text).split(" ", -1)) {
            if (word.length() >= SHORTEST && !LINKS.contains(word)) {
                stems.add(word.substring(0, Math.min(word.length(), STEM)));
            }
        }
        return stems;
    }

    /** Whether at least half of the stems are among the others. */
    static boolean mostlyIn(Set<String> stems, Collection<String> others) {
        return stems.stream().filter(others::contains).count() * 2 >= stems.size();
    }
}
