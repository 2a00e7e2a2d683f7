package fr.rncp.model.jury;

import fr.rncp.model.text.FrenchNumbers;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of an entry in an enumeration of members: its number or article and its noun. */
final class RoleEntry {

    /** Nouns, without the ending of the plural, that are counted in texts about juries but that are not people. */
    private static final Set<String> NO_PEOPLE = Set.of("""
            par des chez chaque an annee annexe atelier cahier chantier fichier heure erreur valeur matiere maniere
            derniere premiere premier dernier liste visite apprenant apprenante article autre avi
            binome bloc branche candidat candidate
            certification chapitre college commission competence critere delai demi demi-journee domaine dossier
            duree ecole ecrit ensemble entreprise entretien epreuve equipe etablissement etape experience
            exemplaire foi grille groupe jour jury lieu maximum meme memoire metier mi minimum minute mise
            mission module moi moitie majorite niveau nombre note opposition option oral oraux organisme page
            parite part partie phase plu point projet proportion quart quelconque question rapport
            representation reunion role secteur semaine serie session seul seule site situation sous-partie
            soutenance stagiaire ue ects cqp bts qcm temp theme tier titre total tour trinome unite voi volet vote""".strip().split("\\s+"));

    /** A title before the name of a person, rather than before an office: "M. le directeur". */
    private static final String TITLE = "(?:m(?:\\.|me|onsieur|adame)|[dp]r\\.?) (?!l[ea] |l')";

    // Bullets are bounded: java.util.regex recurses for each repetition, and lines of dashes are common.
    private static final String HEAD = "(?<bullet>\\s*(?:[-–—*•●▪→o] ?){0,8}"
            + "(?:[0-9]{1,2}(?:°|[.)]|/ ) ?|(?!m\\.)[a-z][.)] ?)?)\\s*(?:et )?(?:d'(?:une|autre) part,? )?"
            + "(?<join>(?:par |avec )?(?:de (?:plusieurs |ses )?|d'|des |plusieurs |ses )?)"
            + "(?:m(?:\\. |me |onsieur |adame )(?=l[ea] |l'))?(?:" + JuryText.COUNT
            + " |(?<article>le |la |l'(?!autre|une?\\b)|du |(?<title>" + TITLE
            + ")))?"
            + "(?:autres? |(?<former>anciens? |anciennes? ))?(?<noun>";

    private static final String TAIL = "(?<other>[a-z][a-z'-]{2,25}+)(?![\\w%°]))"
            + "(?! (?:maximum|au maximum|au plus)\\b)(?! sur (?:[2-9]|deux|trois|quatre|cinq|six)\\b)";

    private static final Pattern ROLE = Pattern.compile(HEAD + TAIL);

    private static final String DEPUTY = "ou (?:de |par )?(?:son|sa) (?:representant|delegue|suppleant|adjoint)";

    /** The same for a text with "le DRAAF ou son représentant", who is a person with any noun. */
    private static final Pattern ROLE_OR_DEPUTY =
            Pattern.compile(HEAD + "[a-z][\\w'-]{1,25}(?= (?:[\\w'-]{1,20} ){0,6}?" + DEPUTY + ")|" + TAIL);

    /** Endings of the names of trades: "un pâtissier", "une électricienne". */
    private static final Pattern TRADE =
            Pattern.compile("(?:[^l]eur|euse|trice|ien|ienne|[^nt]ier|iere|[^l]iste|logue)s?$");

    private static final Pattern DEPUTIES = Pattern.compile(DEPUTY);

    /** A number or an article that precedes no known role: the list does not add up. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s*(?:de |d')?(?:[0-9]|l[ea] |les (?!autres\\b)|" + FrenchNumbers.PATTERN + ")");

    private static final String BEHIND_WORD = " ,;:\n";

    private static final int LONGEST_ACRONYM = 7;

    /** The words that may precede the noun, besides numbers. */
    private static final Set<String> LEADS = Set.of(
            "a",
            "ancien",
            "ancienne",
            "anciennes",
            "anciens",
            "au",
            "autre",
            "autres",
            "avec",
            "de",
            "des",
            "dr",
            "du",
            "entre",
            "et",
            "la",
            "le",
            "madame",
            "minimum",
            "mme",
            "monsieur",
            "par",
            "pas",
            "plusieurs",
            "pr",
            "ses");

    private final JuryText text;
    private final boolean deputies;
    private final Matcher role;
    private boolean counted;
    private boolean known;

    RoleEntry(JuryText text) {
        this.text = text;
        this.deputies =
                text.folded.contains(" ou s") && DEPUTIES.matcher(text.folded).find();
        this.role = text.find(deputies ? ROLE_OR_DEPUTY : ROLE).useTransparentBounds(true);
    }

    /** Checks whether an entry begins at a position; the other methods are about the one found last. */
    boolean standsAt(int from, int to) {
        if (!mayStandAt(from, to) || !role.region(from, to).lookingAt()) {
            return false;
        }
        counted = role.start("count") >= 0;
        boolean listed = role.start("other") < 0 || JuryRoleNouns.contains(role.group("other"));
        boolean person = listed || mayBePerson();
        known = listed || role.start("title") >= 0 || (person && (counted ? isTrade() : hasArticle() && isAcronym()));
        return known || (counted && person);
    }

    /**
     * Checks whether the first word is a noun for people or may precede one: the pattern is not tried at other words.
     * An "o" may be a bullet, and a name with a deputy may be any word.
     */
    private boolean mayStandAt(int from, int to) {
        String folded = text.folded;
        int start = from;
        while (start < to && isSpace(folded.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && isLetter(folded.charAt(end))) {
            end++;
        }
        boolean plain = end > start
                && folded.charAt(start) != 'o'
                && (end == folded.length() || BEHIND_WORD.indexOf(folded.charAt(end)) >= 0);
        if (deputies || !plain) {
            return true;
        }
        String word = folded.substring(start, end);
        return LEADS.contains(word) || FrenchNumbers.isWord(word) || JuryRoleNouns.contains(word);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private boolean mayBePerson() {
        String noun = role.group("other");
        String one = noun.endsWith("s") || noun.endsWith("x") ? noun.substring(0, noun.length() - 1) : noun;
        return role.group("former") != null || !NO_PEOPLE.contains(one);
    }

    boolean isKnown() {
        return known;
    }

    boolean isCounted() {
        return counted;
    }

    private boolean isTrade() {
        return TRADE.matcher(role.group("other")).find();
    }

    /** Checks for "2 MCF", where the usual abbreviation of an office counts people. */
    boolean isCountedAcronym() {
        return isCounted() && isAcronym();
    }

    private boolean isAcronym() {
        return role.start("other") >= 0
                && end() - noun() <= LONGEST_ACRONYM
                && text.excerpt(noun(), end())
                        .chars()
                        .noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    }

    /** Checks for "président", which behind somebody is the office of that person. */
    boolean isPresident() {
        return role.group("noun").startsWith("president") && isUnmarkedPlural();
    }

    boolean hasArticle() {
        return role.start("article") >= 0;
    }

    /** Checks for an entry without a number; in a list without a verb, a noun is enough. */
    boolean isPlain(boolean nominal) {
        return (nominal && isKnown()) || isMarked();
    }

    /** Checks for an article, a bullet or a plural. */
    private boolean isMarked() {
        return hasArticle() || (isKnown() && !isAdjective() && isMarkedNoun());
    }

    /** "Extérieurs à l'école" describes the people before it. */
    private boolean isAdjective() {
        String noun = role.group("noun");
        return noun.startsWith("exter") || noun.startsWith("intern");
    }

    private boolean isMarkedNoun() {
        return !role.group("join").isEmpty()
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

    /** Checks whether a number occurs at a position. */
    boolean isNumbered(int from, int to) {
        return text.find(NUMBERED).region(from, to).lookingAt();
    }
}
