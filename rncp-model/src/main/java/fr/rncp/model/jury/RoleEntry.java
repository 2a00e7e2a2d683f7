package fr.rncp.model.jury;

import fr.rncp.model.text.FrenchNumbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of an entry in an enumeration of members: its number or article and its noun. */
final class RoleEntry {

    /** Nouns that are counted in texts about juries but that are not people. */
    private static final String NO_PEOPLE = "(?:tiers|quarts?|moitie|minimum|maximum|total|nombre|parti[er]s?|jurys?"
            + "|commissions?|voix|votes?|avis|panel|ensemble|majorite|proportion|representation|parite|college|"
            + "epreuves?|entretiens?|dossiers?|soutenances?|oraux|oral|ecrits?|rapports?|memoires?|projets?|dures?"
            + "|duree|heures?|minutes?|jours?|semaines?|mois|ans?|annees?|niveaux?|experiences?|fois|delai|"
            + "sessions?|grilles?|candidate?s?|stagiaires?|apprenante?s?|blocs?|competences?|notes?|points?|seule?|autres?"
            + "|meme|ou|plus|des|unites?|modules?|domaines?|metiers?|secteurs?|branches?|organismes?|etablissements?"
            + "|binomes?|trinomes?|groupes?|equipes?|lieux?|sites?|titres?|certifications?|mises?|quelconque|articles?|pages?|phases?|etapes?|temps|volets?|criteres?|themes?|questions?|options?|annexes?|chapitres?|series?|tours?|reunions?|sous-parties|situations?|oppositions?|ecoles?|entreprises?|personnes? morales?|roles?|missions?|exemplaires?|demi\\w*)\\b";

    // Bullets are bounded: java.util.regex recurses for each repetition, and lines of dashes are common.
    private static final Pattern ROLE = Pattern.compile("(?<bullet>\\s*(?:[-–—*•●▪→o] ?){0,8}"
            + "(?:[0-9]{1,2}(?:°|[.)]|/ ) ?|[a-z][.)] ?)?)\\s*(?:et )?(?<join>(?:par |avec )?(?:de |d'|des )?)"
            + "(?:" + JuryText.COUNT + " |(?<article>le |la |l'(?!autre|une?\\b)|du ))?"
            + "(?:(?:autres? |(?<former>anciens? |anciennes? )))?(?<noun>" + JuryRoleNouns.PATTERN
            + "|[a-z][\\w'-]{1,25}(?= (?:[\\w'-]{1,20} ){0,6}?ou (?:son|sa) (?:representant|delegue))"
            + "|(?!" + NO_PEOPLE + ")(?<other>[a-z][a-z'-]{2,25}+)(?![\\w%°]))(?! (?:maximum|au maximum|au plus)\\b)(?! sur (?:[2-9]|deux|trois|quatre|cinq|six)\\b)");

    /** A number or an article that precedes no known role: the list does not add up. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:de |d')?(?:[0-9]|l[ea] |les |" + FrenchNumbers.PATTERN + ")");

    private final JuryText text;
    private final Matcher role;

    RoleEntry(JuryText text) {
        this.text = text;
        this.role = text.find(ROLE).useTransparentBounds(true);
    }

    /** Checks whether an entry begins at a position; the other methods are about the one found last. */
    boolean standsAt(int from, int to) {
        role.region(from, to);
        return role.lookingAt() && (isKnown() || isCounted());
    }

    boolean isKnown() {
        return role.group("other") == null;
    }

    boolean isCounted() {
        return role.group("count") != null;
    }

    boolean hasArticle() {
        return role.group("article") != null;
    }

    /** Checks for an entry without a number; in a list without a verb, a noun is enough. */
    boolean isPlain(boolean nominal) {
        return (nominal && isKnown()) || isMarked();
    }

    /** Checks for an article, a bullet or a plural. */
    boolean isMarked() {
        boolean adjective = !isCounted()
                && !hasArticle()
                && (role.group("noun").startsWith("exter") || role.group("noun").startsWith("intern"));
        return !adjective && isMarkedNoun();
    }

    private boolean isMarkedNoun() {
        return !role.group("join").isEmpty()
                || hasArticle()
                || !role.group("bullet").isBlank()
                || role.group("noun").endsWith("s");
    }

    /** Checks for "trois enseignants et professionnels", where one number counts both. */
    boolean isUnmarkedPlural() {
        return role.group("join").isEmpty() && !hasArticle() && !isCounted();
    }

    /** Checks for "deux personnes au total". */
    boolean isTotal() {
        return text.folded.startsWith(" au total", role.end());
    }

    int noun() {
        return role.start("noun");
    }

    int end() {
        return role.end();
    }

    Matcher role() {
        return role;
    }

    /** Checks whether a number stands at a position. */
    boolean isNumbered(int from, int to) {
        return text.find(NUMBERED).region(from, to).lookingAt();
    }
}
