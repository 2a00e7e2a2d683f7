package fr.rncp.model.text;

/** Excerpts of a text for messages, with an ellipsis where text was cut off, and never with an unpaired surrogate. */
public final class Excerpt {

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /**
     * Returns the beginning of a text. A text of more than {@code limit} characters is cut, and an ellipsis is added.
     */
    public static String head(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, floor(text, limit)) + ELLIPSIS;
    }

    /**
     * Returns the end of a text. A text of more than {@code limit} characters is cut, and an ellipsis is put before it.
     */
    public static String tail(String text, int limit) {
        return text.length() <= limit ? text : ELLIPSIS + text.substring(ceiling(text, text.length() - limit));
    }

    /** Returns up to {@code reach} characters on each side of an index in a text. */
    public static String around(String text, int at, int reach) {
        int from = Math.min(at, ceiling(text, Math.max(0, at - reach)));
        int to = Math.max(at, floor(text, Math.min(text.length(), at + reach)));
        return (from > 0 ? ELLIPSIS : "") + text.substring(from, to) + (to < text.length() ? ELLIPSIS : "");
    }

    private static int floor(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static int ceiling(String text, int start) {
        return start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }
}
