package fr.rncp.rules.catalogue.juries;

import java.util.regex.Pattern;

/** The group of people that the words behind a number or a share name. */
enum JuryGroup {
    /** Members from outside the certifying body. */
    OUTSIDERS,
    /** Members who work for the certifying body or for a training organisation. */
    INSIDERS,
    /** Trainers or teachers, who may come from outside. */
    TRAINERS,
    EMPLOYERS,
    EMPLOYEES,
    PROFESSIONALS,
    OTHERS;

    private static final Pattern OUTSIDE = Pattern.compile("(?<!non )\\bexter(?:ne|ieur)|independan");
    private static final Pattern INSIDE = Pattern.compile("\\binternes?\\b|\\bpermanents?\\b|\\bappart"
            + "|(?:de l'|du |de la |de notre |a l'|de cet |de ce )(?:organisme|ecole|centre|certificateur|etablissement"
            + "|institut|academie)\\b");

    static JuryGroup of(String words) {
        if (OUTSIDE.matcher(words).find()) {
            return OUTSIDERS;
        }
        if (INSIDE.matcher(words).find()) {
            return INSIDERS;
        }
        if (words.contains("formateur") || words.contains("formatrice") || words.contains("enseignant")) {
            return TRAINERS;
        }
        if (words.contains("employeur")) {
            return EMPLOYERS;
        }
        if (words.contains("salarie")) {
            return EMPLOYEES;
        }
        return words.contains("profession") ? PROFESSIONALS : OTHERS;
    }

    /** Checks whether no person belongs to both groups. */
    boolean excludes(JuryGroup other) {
        return isApartFrom(other) || other.isApartFrom(this);
    }

    private boolean isApartFrom(JuryGroup other) {
        return switch (this) {
            case OUTSIDERS -> other == INSIDERS || other == TRAINERS;
            case EMPLOYERS -> other == EMPLOYEES || other == TRAINERS;
            case PROFESSIONALS -> other == TRAINERS;
            case INSIDERS, TRAINERS, EMPLOYEES, OTHERS -> false;
        };
    }
}
