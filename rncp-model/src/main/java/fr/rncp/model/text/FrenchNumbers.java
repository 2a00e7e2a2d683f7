package fr.rncp.model.text;

import java.util.Map;

/** Numbers in figures and in French words, as a folded text spells them. */
public final class FrenchNumbers {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("dix-sept", 17),
            Map.entry("dix-huit", 18),
            Map.entry("dix-neuf", 19),
            Map.entry("vingt", 20),
            Map.entry("vingt-quatre", 24),
            Map.entry("vingt-cinq", 25),
            Map.entry("trente", 30),
            Map.entry("trente-six", 36),
            Map.entry("quarante", 40),
            Map.entry("quarante-cinq", 45),
            Map.entry("quarante-huit", 48),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("soixante-douze", 72),
            Map.entry("quatre-vingt-dix", 90));

    /**
     * Matches a number, in figures from 1 to 99. Longer words precede their prefixes, and words are grouped by first
     * letter, so that few are tried.
     */
    public static final String PATTERN =
            "(?:0?[1-9]|[1-9][0-9]|d(?:ix-sept|ix-huit|ix-neuf|ouze|eux|ix)|q(?:uatorze|uatre|uinze)|"
                    + "tr(?:eize|ois)|s(?:eize|ept|ix)|cinq|huit|neuf|onze|vingt|une|un)(?![\\w-])";

    /** Matches a word for a number above twenty that is usual for minutes and months. */
    public static final String LONG_PATTERN =
            "(?:vingt-quatre|vingt-cinq|trente-six|trente|quarante-huit|quarante-cinq|quarante|cinquante|soixante-douze"
                    + "|soixante|quatre-vingt-dix)(?![\\w-])";

    private FrenchNumbers() {}

    /** Checks for a number in words. */
    public static boolean isWord(String word) {
        return WORDS.containsKey(word);
    }

    /** Returns the value of a match of {@link #PATTERN} or of {@link #LONG_PATTERN}. */
    public static int value(String number) {
        Integer word = WORDS.get(number);
        return word == null ? Integer.parseInt(number) : word;
    }
}
