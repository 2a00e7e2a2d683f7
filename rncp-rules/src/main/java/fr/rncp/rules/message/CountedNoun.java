package fr.rncp.rules.message;

/** English nouns with a number before them, for short texts that programmers read. */
public final class CountedNoun {

    private CountedNoun() {}

    /** Returns a number and a noun whose plural ends in s: {@code 1 error}, {@code 2 errors}. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
