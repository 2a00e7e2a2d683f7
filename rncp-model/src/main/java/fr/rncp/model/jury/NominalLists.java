package fr.rncp.model.jury;

import java.util.regex.Pattern;

/** Sentences that are lists of members, without a verb: "Directeur de l'école, un tuteur et un évaluateur externe". */
final class NominalLists {

    private static final Pattern SEPARATOR = Pattern.compile("[,;+/&\\n]| (?:et |accompagnee? d)");

    private static final Pattern PRESIDENCY =
            Pattern.compile("\\s*(?:[-*\u2022] ?)?(?:le |la |un |une )?presiden(?:te?|ce)(?: (?:du|de) jury)?\\s*");

    private static final Pattern GROUP = Pattern.compile(
            "[-*\u2022 ]*(?:pour )?(?:l[ea] |les |des )?(?:college|professionnels|enseignants|formateurs"
                    + "|employeurs|salaries"
                    + "|externes|internes|representants)");

    private NominalLists() {}

    /** Checks for the label of some of the members: "collège employeurs :". */
    static boolean isGroup(JuryText text, int from, int to) {
        return text.find(GROUP).region(from, to).lookingAt();
    }

    /** Checks whether a sentence without a verb begins with a role and continues. */
    static boolean begin(JuryText text, RoleEntry entry, int from, int to) {
        return entry.standsAt(from, to)
                && (entry.isKnown() || entry.isCountedAcronym())
                && text.find(SEPARATOR).region(entry.end(), to).find();
    }

    /** Checks for a label of the chair. */
    static boolean isPresidency(JuryText text, int from, int to) {
        return text.chair >= 0 && text.find(PRESIDENCY).region(from, to).matches();
    }
}
