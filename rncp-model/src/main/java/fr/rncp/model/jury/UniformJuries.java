package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Juries whose members are all professionals, or all from outside: "composé de professionnels du secteur". */
final class UniformJuries {

    private static final String ORGANISATION =
            "(?:l'|la |le )?(?:organisme|ecole|centre|etablissement|certificateur|structure|"
                    + "autorite|institut|equipe|entreprise)\\b";

    private static final Pattern PARTLY =
            Pattern.compile("(?:majorit\\w*|principalement|essentiellement|notamment|partie|"
                    + "au moins) (?:\\w{1,12} )?$|(?:moitie|tiers|quarts?|%|majorite)[^.;,:\\n]*$");

    private static final String SURE_END = "[^.:;(\\n]{0,120}";

    private static final String PROFESSIONALS_ALONE = "professionn?el(?:le)?s\\b(?! de la formation)(" + SURE_END + ")";
    private static final String OF_PROFESSIONALS =
            "ee?s?(?: exclusivement| uniquement| entierement)? (?:de |par des )" + PROFESSIONALS_ALONE;
    private static final String OF_EXTERNALS = "ee?s? (?:exclusivement |uniquement )?(?:de |d'|par des )"
            + "(?:professionnels|membres|personnes|evaluateurs|experts|jures|intervenants) exter(?:ne|ieur)e?s\\b("
            + SURE_END + ")";
    private static final String ARE_EXTERNAL =
            "(?:membres|jures|evaluateurs)(?: du jury)?(?: \\([^)\\n]{1,40}\\))? (?:sont|est|doit etre"
                    + "|doivent etre|seront) (?:tous |des \\w{1,20} )?"
                    + JuryParts.OUTSIDE + "(" + SURE_END + ")";
    private static final String ARE_PROFESSIONALS =
            "(?:membres|jures|evaluateurs)(?: du jury)?(?: \\([^)\\n]{1,40}\\))? (?:sont|doivent etre"
                    + "|seront) (?:tous )?(?:des |d'anciens )?"
                    + PROFESSIONALS_ALONE;

    private static final String THEY_ARE = " (?:(?:sont|doivent etre|seront) (?:tous )?)?";
    private static final String THEY_ARE_PROFESSIONALS =
            " (?:sont|doivent etre|seront) (?:tous )?(?:des )?" + PROFESSIONALS_ALONE;

    /** "Composé de professionnels": all, unless someone else is named before the end of the clause. */
    private static final WordPatterns ALL_PROFESSIONALS = WordPatterns.atWordStart(
            "compos" + OF_PROFESSIONALS,
            "constitu" + OF_PROFESSIONALS,
            "form" + OF_PROFESSIONALS,
            "jurys?" + JuryText.KIND_OF_JURY + " (?:exclusivement )?de " + PROFESSIONALS_ALONE,
            "ils" + THEY_ARE_PROFESSIONALS,
            "ceux-ci" + THEY_ARE_PROFESSIONALS,
            "les (?:deux |trois |[2-9] )?" + ARE_PROFESSIONALS,
            "tous les " + ARE_PROFESSIONALS,
            "l'ensemble des " + ARE_PROFESSIONALS,
            "exclusivement (?:des |de |par des )?" + PROFESSIONALS_ALONE,
            "uniquement (?:des |de |par des )?" + PROFESSIONALS_ALONE,
            "tous (?:sont |etant )?(?:deux |trois |quatre )?(?:des )?professionnels\\b" + SURE_END,
            "seuls? (?:des |les )?professionnels\\b[^.;:,\\n]{0,60}? (?:composent|constituent|siegent)\\b");

    private static final WordPatterns ALL_EXTERNAL = WordPatterns.atWordStart(
            "compos" + OF_EXTERNALS,
            "jurys?(?: [a-z]{3,20})?" + OF_EXTERNALS.replace("ee?s? ", " "),
            "constitu" + OF_EXTERNALS,
            "form" + OF_EXTERNALS,
            "ils" + THEY_ARE + JuryParts.OUTSIDE + "(" + SURE_END + ")",
            "ceux-ci" + THEY_ARE + JuryParts.OUTSIDE + "(" + SURE_END + ")",
            "les (?:deux |trois |[2-9] )?" + ARE_EXTERNAL,
            "tous les " + ARE_EXTERNAL,
            "l'ensemble des " + ARE_EXTERNAL,
            "aucune? (?:(?:membre|jure|evaluateur|examinateur|d'entre eux|d'entre elles|(?:de ses|de ces|des)"
                    + " (?:membres|jures|evaluateurs))(?: du jury)? )?(?:n'appartient|n'appartenant"
                    + "|ne fait partie|ne faisant partie|(?:n'est|n'etant)"
                    + " (?:salarie|membre|issu|employe|rattache))e? (?:a |au |de |d'|du )" + ORGANISATION,
            "tous (?:sont |etant )?(?:les deux |deux |trois |quatre )?(?:des \\w{1,20} )?" + JuryParts.OUTSIDE,
            "toutes (?:sont |etant )?(?:les deux |deux |trois )?(?:des \\w{1,20} )?" + JuryParts.OUTSIDE);

    private static final String SOMEBODY = "(?:et |ou )?(?:l[ea] |les |l'|des? |d'|du |(?:" + FrenchNumbers.PATTERN
            + ")|" + JuryRoleNouns.PATTERN + ")";

    /** Somebody else, unlike "professionnels du bâtiment et des travaux publics". */
    private static final Pattern OTHERS = Pattern.compile(
            " (?:pour|en|a hauteur d[e'])(?: |(?<='))(?:[a-z]{2,4} ){0,2}(?:moitie|tiers|quarts?|majorite"
                    + "|partie|[0-9]{1,3} ?%)"
                    + "|(?: et(?:/ou)? | ou |,? ainsi que |, (?=" + SOMEBODY
                    + "))(?!(?:ayant|presidee?s? |conformement|selon|au sens"
                    + "|justifiant|exercant|titulaires?|issus|choisis|en activite|reconnus"
                    + "|exter|habilite|designe|nomme|qualifie|specialis|tous|avec|possedant|disposant|sans lien"
                    + "|n'ayant|dont|"
                    + "(?:du|de la|des|de l') (?!equipe|direction|personnel|college|corps|administration"
                    + "|organisme|ecole|centre|etablissement"
                    + "|" + JuryRoleNouns.PATTERN + ")))");

    /** "Trois membres, professionnels du secteur". */
    private static final GuardedPattern DESCRIBED = GuardedPattern.of(
            List.of(", professionn", ", des professionn"),
            "(?:membres|personnes|jures|evaluateurs|examinateurs)" + TotalPhrases.FULL
                    + "(?: (?:du jury|par (?:jury|candidat|session)))?, (?:des )?" + PROFESSIONALS_ALONE);

    /** A text that only names professionals: "Professionnels du secteur". */
    private static final Pattern NAMED = Pattern.compile(
            "\\s*(?:[-*•] ?)?(?:(?:composition du )?jury ?: ?)?(?:des )?" + PROFESSIONALS_ALONE + "\\.?\\s*");

    /** The words behind which a text names those who are not members. */
    private static final String EXCLUSION = " a l'exclusion ";

    /** Longer than the words before a part in "majoritairement composé". */
    private static final int LONGEST_LEAD = 60;

    private UniformJuries() {}

    static Optional<TextReading<Share>> professional(JuryText text) {
        Stream<Matcher> described = DESCRIBED.near(text.folded, LONGEST_LEAD).stream()
                .filter(found -> isAlone(text, found) && !text.isHedged(found.start()));
        return all(text, ALL_PROFESSIONALS).or(() -> Stream.concat(described, named(text).stream())
                .findFirst()
                .map(found -> text.stated(Share.ALL, found.start(), found.end())));
    }

    private static Optional<Matcher> named(JuryText text) {
        Matcher named = text.find(NAMED);
        return named.matches() && isAlone(text, named) && !MainVerbs.in(text).standIn(named.start(1), named.end(1))
                ? Optional.of(named)
                : Optional.empty();
    }

    static Optional<TextReading<Share>> external(JuryText text) {
        return all(text, ALL_EXTERNAL);
    }

    private static Optional<TextReading<Share>> all(JuryText text, WordPatterns words) {
        return words.allIn(text.source).stream()
                .filter(found -> isAlone(text, found) && !text.isHedged(found.start()) && !isPart(text, found.start()))
                .findFirst()
                .map(found -> text.stated(Share.ALL, found.start(), found.end()));
    }

    /** Checks for "majoritairement" before "composé de". */
    private static boolean isPart(JuryText text, int index) {
        return PARTLY.matcher(text.folded)
                .region(Math.max(0, index - LONGEST_LEAD), index)
                .find();
    }

    /**
     * Checks whether no one else is named: "tous les membres" includes everyone; after other words, someone else may be
     * named.
     */
    private static boolean isAlone(JuryText text, Matcher found) {
        if (found.groupCount() == 0) {
            return true;
        }
        int exclusion = found.group(1).indexOf(EXCLUSION);
        int end = exclusion < 0 ? found.end(1) : found.start(1) + exclusion;
        return !OTHERS.matcher(text.folded)
                .region(found.start(1), end)
                .useTransparentBounds(true)
                .find();
    }
}
