package fr.rncp.model.jury;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds roles that describe the one before them: "deux personnes extérieures, un employeur et un salarié, et un
 * formateur" are three people.
 */
final class Appositions {

    /** Nouns so general that other nouns may describe the same people. */
    private static final Pattern GENERAL = Pattern.compile("(?:membre|personne|personnalite|professionnel|representant"
            + "|evaluateur|jure|examinateur|expert|intervenant|externe|exterieur|partenaire)(?:le)?s\\b");

    /** Everybody is a member or an assessor. */
    private static final Pattern ANYBODY = Pattern.compile("(?:membre|personne|jure|evaluateur|examinateur)s\\b");

    private static final Pattern SIDE =
            Pattern.compile("(?:employeur|salariee?|femme|homme|interne|externe|artisan|dirigeant|titulaire|"
                    + "representante? (?:des? |d')?(?:employeur|salarie|college|organisations? ))");

    private Appositions() {}

    static void mark(JuryText text, List<RoleDraft> roles) {
        for (int i = 0; i < roles.size(); i++) {
            RoleDraft whole = roles.get(i);
            if (whole.number() > 1 && !whole.within && stands(text, whole, GENERAL)) {
                markAfter(text, roles, i);
            }
        }
    }

    private static boolean stands(JuryText text, RoleDraft role, Pattern pattern) {
        return text.find(pattern)
                .region(role.noun, role.to)
                .useTransparentBounds(true)
                .lookingAt();
    }

    private static void markAfter(JuryText text, List<RoleDraft> roles, int place) {
        RoleDraft whole = roles.get(place);
        boolean any = stands(text, whole, ANYBODY)
                || (place + 1 < roles.size() && roles.get(place + 1).joint.equals(":"));
        int sum = 0;
        int next = place + 1;
        while (next < roles.size()
                && sum < whole.number()
                && !haveOneNoun(text, whole, roles.get(next))
                && describes(text, roles.get(next), next == place + 1, any)) {
            sum += Math.max(1, roles.get(next).number());
            next++;
        }
        boolean closed = next == roles.size() || !roles.get(next).joint.equals("et");
        if (sum == whole.number() && closed) {
            for (RoleDraft part : roles.subList(place + 1, next)) {
                part.within = true;
                part.parent = whole;
            }
        }
    }

    /** "Deux membres du collège des employeurs, deux membres du collège des salariés" are four people. */
    private static boolean haveOneNoun(JuryText text, RoleDraft one, RoleDraft other) {
        int i = 0;
        while (other.noun + i < other.to && Character.isLetter(text.folded.charAt(other.noun + i))) {
            if (text.folded.charAt(one.noun + i) != text.folded.charAt(other.noun + i)) {
                return false;
            }
            i++;
        }
        return !Character.isLetter(text.folded.charAt(one.noun + i));
    }

    private static boolean describes(JuryText text, RoleDraft part, boolean first, boolean any) {
        boolean joined = part.joint.equals(",") || (part.joint.equals("et") && !first) || part.joint.equals(":");
        return joined && !part.within && (any || stands(text, part, SIDE));
    }
}
