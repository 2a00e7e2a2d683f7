package fr.rncp.model.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Checks on codes made of digits: their number and the check digit. */
final class Digits {

    /**
     * Dots and dashes separate groups of three digits or more; {@code 1798730130001.0} is a damaged number, not a
     * SIRET.
     */
    private static final Pattern GROUPS = Pattern.compile("[0-9]++(?:[.-][0-9]{3,}+){0,5}+");

    private Digits() {}

    /** Removes white space, dots and dashes between groups of digits; from any other text only white space. */
    static String ungrouped(String text) {
        String compact = text.replace(" ", "");
        return GROUPS.matcher(compact).matches() ? compact.replace(".", "").replace("-", "") : compact;
    }

    /** Explains why the value does not have exactly this number of digits; empty if it does. */
    static Optional<String> fault(String value, int count) {
        Optional<String> intruder = intruder(value);
        if (intruder.isPresent()) {
            return intruder.map(c -> "it contains " + c + " where only digits are expected");
        }
        if (value.length() == count) {
            return Optional.empty();
        }
        String tally = value.length() + (value.length() == 1 ? " digit" : " digits");
        return Optional.of("it has " + tally + " instead of " + count);
    }

    /** Explains the same for a number that may begin with zeros, which spreadsheets and integer columns drop. */
    static Optional<String> numberFault(String value, int count) {
        boolean oneShort = value.length() == count - 1 && intruder(value).isEmpty();
        return fault(value, count)
                .map(reason ->
                        oneShort ? reason + "; a leading zero may have been lost, and no digit is added" : reason);
    }

    /**
     * Explains why digits fail the Luhn check (ISO/IEC 7812-1), in which every second digit from the right counts
     * twice.
     */
    static Optional<String> luhnFault(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0 ? Optional.empty() : Optional.of("it fails the Luhn check: at least one digit is wrong");
    }

    static int sum(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }

    /** Checks whether there are only digits between two indices. */
    static boolean areAll(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> intruder(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.of(Spelling.quoted(Character.toString(value.codePointAt(i))));
            }
        }
        return Optional.empty();
    }
}
