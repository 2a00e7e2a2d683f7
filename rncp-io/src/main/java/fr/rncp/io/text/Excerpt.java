package fr.rncp.io.text;

/** The words around a place in a text. */
final class Excerpt {

    private static final int REACH = 40;

    private Excerpt() {}

    static String around(String text, int at) {
        int from = Math.max(0, at - REACH);
        int to = Math.min(text.length(), at + REACH);
        // Never half of a pair: it could not be written down.
        from += from < at && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to > at && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
