package fr.rncp.model.prose;

import java.util.List;

/** The order of letters and Roman numerals. */
final class LabelOrder {

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private LabelOrder() {}

    /** Returns the position of a letter in the alphabet, or the value of a Roman numeral; 0 if it is not a numeral. */
    static int of(String label) {
        return label.length() == 1 ? Character.toLowerCase(label.charAt(0)) - 'a' + 1 : roman(label);
    }

    static int roman(String label) {
        return ROMAN.indexOf(label) + 1;
    }
}
