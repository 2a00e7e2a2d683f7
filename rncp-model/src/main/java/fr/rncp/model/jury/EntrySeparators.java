package fr.rncp.model.jury;

import fr.rncp.model.text.FrenchNumbers;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The separators between two entries of an enumeration in a folded jury text: punctuation, "et" and the like, bullets.
 */
final class EntrySeparators {

    private static final String PUNCTUATION = "\n;:,";
    private static final List<String> JOINTS = List.of(
            " et ",
            " ainsi que ",
            " ainsi qu'",
            " dont ",
            " parmi lesquels ",
            " incluant ",
            " puis ",
            " auxquels s'ajoute ",
            " auxquels s'ajoutent ",
            " auquel s'ajoute ",
            " + ",
            " / ",
            " & ",
            " accompagne de ",
            " accompagne d'",
            " accompagnee d'");
    /** The characters that joints begin with. */
    private static final String JOINT_LETTERS = "eaidp+/&";

    private static final String AND = " et ";
    private static final String BETWEEN = "entre";

    private static final String DASHES = "-–—";
    private static final String BULLETS = "•●▪*";

    /** A number or an article after a dash, which shows that the dash is a bullet. */
    private static final Pattern NUMBER = Pattern.compile(FrenchNumbers.PATTERN + "|(?:de|des|du|le|la) |d'|l'");

    private EntrySeparators() {}

    /** Returns the end of the separator at a position, or the position itself if there is no separator. */
    static int endAt(String folded, int place, int to) {
        char c = folded.charAt(place);
        if (c == ' ') {
            return isBullet(folded, place + 1, to) ? place + 3 : endOfJoint(folded, place, to);
        }
        return PUNCTUATION.indexOf(c) >= 0 ? place + 1 : place;
    }

    /**
     * Returns the separator without spaces; empty for a bullet or a line break, which belong to the entry after them.
     */
    static String words(String folded, int from, int to) {
        String separator = folded.substring(from, to).strip();
        return separator.length() == 1 && (BULLETS + DASHES).contains(separator) ? "" : separator;
    }

    private static int endOfJoint(String folded, int place, int to) {
        if (place + 1 >= to || JOINT_LETTERS.indexOf(folded.charAt(place + 1)) < 0) {
            return place;
        }
        for (String joint : JOINTS) {
            int end = place + joint.length();
            if (end <= to && folded.startsWith(joint, place)) {
                return joint.equals(AND) && isRange(folded, place) ? place : end;
            }
        }
        return place;
    }

    /** Checks for "entre trois" before a position, whose "et" continues a number. */
    private static boolean isRange(String folded, int place) {
        int number = folded.lastIndexOf(' ', place - 1);
        return number >= BETWEEN.length() && folded.startsWith(BETWEEN, number - BETWEEN.length());
    }

    /** Checks whether a bullet occurs between two spaces. A dash is a bullet only before a number or an article. */
    private static boolean isBullet(String folded, int place, int to) {
        if (place + 1 >= to || folded.charAt(place + 1) != ' ') {
            return false;
        }
        char c = folded.charAt(place);
        return BULLETS.indexOf(c) >= 0
                || (DASHES.indexOf(c) >= 0
                        && NUMBER.matcher(folded).region(place + 2, to).lookingAt());
    }
}
