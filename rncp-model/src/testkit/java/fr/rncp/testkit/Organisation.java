package fr.rncp.testkit;

/**
 * A fictitious body: the same rank always gives the same name and the same SIRET. Partners and certifiers are taken
 * from a population of limited size, so that they occur on several sheets.
 *
 * @param rank place in the population, from 0
 */
record Organisation(int rank) {

    /** The number of distinct partners in the whole register. */
    static final int PARTNERS = 34_000;

    /** The number of distinct certifying bodies in the whole register. */
    static final int CERTIFIERS = 9_000;

    /** Added to a smaller number to keep its leading zeros, which then follow a 1. */
    private static final int SEVEN_DIGITS = 10_000_000;

    private static final int FOUR_DIGITS = 10_000;

    String legalName() {
        SeededRandom random = SeededRandom.of(rank, 7);
        return random.pick(FrenchWords.BODIES) + ' ' + random.pick(FrenchWords.FIELDS) + " DE "
                + random.pick(FrenchWords.TOWNS);
    }

    String tradeName() {
        return "Réseau " + SeededRandom.of(rank, 8).pick(FrenchWords.THEMES);
    }

    String website() {
        return "https://www.organisme" + rank + ".example";
    }

    /** Returns fourteen digits with correct check digits for SIREN and SIRET; one number in nine starts with a zero. */
    String siret() {
        SeededRandom random = SeededRandom.of(rank, 9);
        StringBuilder digits = new StringBuilder(14);
        digits.append(random.below(9))
                .append(String.valueOf(SEVEN_DIGITS + rank * 131).substring(1));
        digits.append(checkDigit(digits));
        digits.append(String.valueOf(FOUR_DIGITS + random.below(300)).substring(1));
        return digits.append(checkDigit(digits)).toString();
    }

    /**
     * Returns the check digit of the Luhn algorithm: from the right, every second digit is doubled, starting with the
     * digit next to the check digit.
     */
    private static int checkDigit(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }
}
