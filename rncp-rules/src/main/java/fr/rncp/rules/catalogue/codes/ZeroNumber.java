package fr.rncp.rules.catalogue.codes;

/**
 * A number of zeros, typed where a form demands a number: {@code 00000}, {@code A0000}. It identifies nothing, whatever
 * the type of the code.
 */
final class ZeroNumber {

    private ZeroNumber() {}

    /** Checks whether a code has digits and all of them are zeros. */
    static boolean matches(String code) {
        boolean zero = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= '1' && c <= '9') {
                return false;
            }
            zero |= c == '0';
        }
        return zero;
    }
}
