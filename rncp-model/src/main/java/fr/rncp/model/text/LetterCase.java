package fr.rncp.model.text;

/**
 * Changes the case of texts character by character, in any locale. {@link String#toUpperCase()} copies the whole result
 * for each character that becomes several, such as ß or ﬁ, and so does {@link String#toLowerCase()} for İ. A text of
 * such characters therefore takes quadratic time. Here such a character stays as it is or becomes a single other one.
 */
public final class LetterCase {

    private LetterCase() {}

    /** {@return the text in upper case} */
    public static String upper(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toUpperCase(chars[i]);
        }
        return new String(chars);
    }

    /** {@return the text in lower case} */
    public static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }
}
