package fr.rncp.rules.catalogue.juries;

import fr.rncp.model.text.FrenchNumbers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members from outside and from inside a certifying body in a jury text that counts both: "1 externe et 4 salariés
 * de l'organisme".
 *
 * @param outsiders the number of members from outside
 * @param insiders the number of members from inside
 */
record CountedSides(int outsiders, int insiders) {

    private static final int LONGEST = 400;

    private static final Pattern COUNTED = Pattern.compile("(?<![\\w/°%-])(?<count>" + FrenchNumbers.PATTERN
            + ")(?<words>[^,;:.()\\n%]*?)(?=[,;:.()\\n]|$| et (?:de |d')?" + FrenchNumbers.PATTERN + "| dont )");

    private static final Pattern TOTAL =
            Pattern.compile(" (?:membre|personne|jure|evaluateur|examinateur)s?(?: du jury)?");

    /** Words that leave open how many there are. */
    private static final Pattern OPEN = Pattern.compile(
            "\\bou\\b|suppleant|invite|\\bpeut\\b|peuvent|\\bsi\\b|au moins|minimum|a minima|au plus|eventuel|%");

    /** Reads a folded text; empty if it counts members of other or unknown origin. */
    static Optional<CountedSides> in(String folded) {
        if (folded.length() > LONGEST
                || !folded.contains("exter")
                || OPEN.matcher(folded).find()) {
            return Optional.empty();
        }
        int outsiders = 0;
        int insiders = 0;
        Matcher counted = COUNTED.matcher(folded);
        while (counted.find()) {
            int count = FrenchNumbers.value(counted.group("count"));
            switch (JuryGroup.of(counted.group("words"))) {
                case OUTSIDERS -> outsiders += count;
                case INSIDERS -> insiders += count;
                default -> {
                    if (!TOTAL.matcher(counted.group("words").stripTrailing()).matches()) {
                        return Optional.empty();
                    }
                }
            }
        }
        return outsiders > 0 && insiders > 0 ? Optional.of(new CountedSides(outsiders, insiders)) : Optional.empty();
    }

    boolean halfComesFromOutside() {
        return outsiders >= insiders;
    }
}
