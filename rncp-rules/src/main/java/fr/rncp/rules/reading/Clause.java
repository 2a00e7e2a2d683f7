package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or a list item, with the words that introduce the list ("Le titre s'obtient par :"). The answer to each
 * question is computed once, so that many matches in one long clause cost no more than one.
 */
final class Clause {

    /**
     * A certification is meant only after an article, unlike in "livret de certification" and "jury de certification".
     */
    private static final String AWARD = "(?:la|le|l'|une?|cette|ce|du|au|votre|sa|son|leur)\\s?(?:presente? |dite? )?"
            + "(?:certification|titre|diplome|diplomation|cqpm?i?|licence|master|mastere|bachelor|brevet|bts|mba|grade|parchemin|"
            + "certificat (?:de qualification|universitaire|d'aptitude)|btsa|bpjeps|d[eu]jeps|dut|deust|du|diu|bm|btm|cap|bp|dea[sp]|deam?p|dei|dees|deass|mention complementaire|qualification|bac(?:calaureat)?)\\b";

    private static final String SUBJECT =
            "^[ \\n*•o–-]{0,4}(?:la |le )?(?:certification|titre|diplome|cqp|conditions? (?:d'|de )(?:obtention|attribution|delivrance)|obtention|validation totale|delivrance|licence|master|bts|bachelor)(?: [a-z']{2,15}){0,4}";

    private static final String ON_CONDITION =
            "(?:delivre|obtenu|attribue|accorde)e? (?:si|apres|par|lorsque|des|a condition|sous reserve|en cas|a l'issue|au vu|une fois|quand|sur|aux? )";

    /** "CQP = BC01 + BC02", "Certification complète : 4 blocs", "Titre délivré après …". */
    private static final String DEFINED = SUBJECT + " ?(?:=|:|" + ON_CONDITION + ")";

    /** An equation about blocks, with any name for the award. */
    private static final String SUM =
            "^[a-z' \\n]{2,60}= ?(?:(?:la )?validation (?:des? ))?(?:[0-9]|[a-z]{4,6} (?=bloc|ccp)|blocs?\\b|ccp\\b|bc ?[0-9]|tous les blocs)";

    /** "Exigences pour le master", "conditions cumulatives de délivrance du diplôme". */
    private static final String REQUIREMENTS = "\\b(?:exigences|criteres|conditions?)(?: [a-z]{3,12})? (?:de |d'|du |pour )(?:l'|la |le )?"
            + "(?:obtention|obtenir|attribution|delivrance|diplomation|diplome|titre|certification|cqp|licence|master|bachelor)\\b";

    /** "Tous les blocs validés = le titre". */
    private static final String SUM_AHEAD =
            "\\bblocs?\\b[^=.;\\n]{0,30}= ?(?:l[ae] |l'|une? |votre |1 )?(?:titre|certification|diplome|cqp)\\b";

    private static final String NO_BLOCK = "(?:(?!\\bbloc|\\bccp)[^.;]){0,40}?\\b";

    private static final GuardedPattern OBTAINS = GuardedPattern.ofWords(
            List.of(
                    "certif",
                    "titre",
                    "diplom",
                    "bpjeps",
                    "dut",
                    "deust",
                    "jeps",
                    " du",
                    "diu",
                    "bm",
                    "btm",
                    "cap",
                    "bp",
                    "dea",
                    "dei",
                    "dee",
                    "mention",
                    "qualification",
                    "bac",
                    "cqp",
                    "licence",
                    "master",
                    "bachelor",
                    "brevet",
                    "bts",
                    "mba",
                    "grade",
                    "parchemin",
                    "delivrance",
                    "but",
                    "=",
                    "validation",
                    "reussite",
                    "obtention",
                    "acquisition",
                    "condition",
                    "exigence",
                    "critere",
                    "admis",
                    "recu"),
            "\\b(?:obten\\w{2,4}|obtien\\w{1,5}|delivr\\w{1,5}|"
                    + "attribu\\w{1,5}|acquisition|acquer\\w{1,6}|acquiert|valider|valide|validation|certifier|accord\\w{1,5}|"
                    + "decern\\w{1,5}|octr\\w{2,5}|confer\\w{1,5}|reussite|reussir|remise|remettre|remet|prononc\\w{1,5}|decroch\\w{1,4}|recoi\\w{1,4}|recevoir|pretend\\w{0,4}|acced\\w{1,4}|donne(?:nt|r)?)\\b"
                    + NO_BLOCK + AWARD
                    + "|\\b(?:obten\\w{2,4}|delivr\\w{1,5}|valider) (?:du|le) but\\b|\\bpretendre a " + AWARD
                    + "|\\bpour (?:etre|devenir) titulaire d(?:u|e la) (?:presente? )?(?:titre|certification|diplome|cqp)\\b"
                    + "|\\b" + AWARD
                    + "[^.;]{0,60}?\\b(?:obtenue?|delivree?|attribuee?|accordee?|decernee?|conferee?|octroyee?|remise?|prononcee?|conditionnee?|soumise?|tributaire|"
                    + "subordonnee?|s'obtient|s'acquiert|necessite|exige|requiert|suppose|(?:est|alors|totalement) "
                    + "(?:acquise?|validee?))\\b"
                    + "|\\b(?:validation|reussite|obtention|certification|acquisition) (?:totale|complete)\\b"
                    + "|\\b(?:etre|est|sont|sera|seront|serez|etes|soit) (?:declaree?s? )?(?:certifie|diplome|laureat)e?s?\\b"
                    + "|\\b(?:etre|est|sont|sera|seront) declaree?s? (?:admis|recue?)e?s?\\b(?! partiel)|\\best recue? (?:le|la|l'|tout)\\b|\\b(?:admis|recue?)s? (?:au (?:titre|diplome|cqp)|a la certification)\\b"
                    + "|\\bn'est titulaire d(?:u|e la|e ce|e cette) [^.;]{0,40}?\\bqu(?:e |')|\\b(?:declaree?|devien\\w{1,4}|devenir) titulaire d(?:u|e la|e ce|e cette)\\b|\\bpermet(?:tent|tant)? d'acceder a(?:u titre|u diplome|u cqp| la certification)\\b"
                    + "|\\b(?:donn|ouvr)\\w{1,4} (?:droit|acces) (?:a )?" + AWARD
                    + "|\\b(?:condui\\w{1,4}|mene\\w{0,2}|abouti\\w{1,4}|suffi\\w{1,3}|menent) (?:a |a l'obtention de )" + AWARD
                    + "|" + DEFINED
                    + "|" + SUM
                    + "|" + SUM_AHEAD
                    + "|" + REQUIREMENTS);

    private static final GuardedPattern DEMANDS = GuardedPattern.ofWords(
            List.of(
                    "doi",
                    "devr",
                    "faut",
                    "faud",
                    "obligatoire",
                    "exige",
                    "requi",
                    "necess",
                    "condition",
                    "subordon",
                    "reserve",
                    "imperati",
                    "indispensable",
                    "impos",
                    "suppose",
                    "implique",
                    "soumis",
                    "depend",
                    "tenu",
                    "exigence",
                    "critere",
                    " qu"),
            "\\b(?:doi(?:t|vent)|devra|devront|il faut|faudra|obligatoire\\w{0,4}|exige\\w{0,3}|"
                    + "(?<!competences |connaissances |aptitudes )requi(?:s|se|ses)|requi(?:ert|erent)|necessit\\w{1,4}|necessaires?|conditionn\\w{1,4}|subordonn\\w{1,4}|"
                    + "conditions? (?:suivantes?|cumulatives?)|exigences|criteres (?:de delivrance|d'obtention|d'attribution)|soumise?s? a|depend(?:ent)? d|tenue?s? d|reservee?s? a(?:ux)?|sous reserve|imperati\\w{1,7}|indispensables?|impos\\w{1,4}|a condition|suppose|implique)\\b"
                    + "|\\bn(?:e s'|'est |e sera )(?:[a-z]{2,12} )?(?:delivre|attribue|obtenu|accorde|decerne|obtient|acquiert|valide)e?s?\\b[^.;,]{0,30}?\\bqu(?:e |')");

    private static final GuardedPattern PARTIAL = GuardedPattern.ofWords(
            List.of("partiel", "livret", "attestation", "certificat"),
            "\\b(?:partiel\\w{0,6}|livrets?|attestations?|certificats? de (?:competences?|blocs?)"
                    + "(?! professionnelles))\\b");

    private static final GuardedPattern ACQUIRED = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "acquis", "composante", "partielle", "capitalis", "certificat", "unites"),
            "\\b(?:blocs?|ccp|acquis\\w{0,2}(?! de l'experience)|"
                    + "unites (?:[a-z]{5,16} )?(?:acquises|obtenues|validees|capitalis\\w{1,5})|composantes?|partielle\\w{0,4}|capitalis\\w{1,6}|certificats? de competences? professionnelles?)\\b");

    /** A clause about one block does not speak about the certification. */
    private static final GuardedPattern ONE_BLOCK = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "bc", "chacun"),
            "\\b(?:le|du|au|ce|de ce|chaque|un|d'un) (?:meme |seul |dernier |premier )?(?:bloc|ccp)\\b(?! (?:optionnel|facultatif|au choix|d'option|ou\\b))"
                    + "|^[ \\n*•o–-]{0,4}(?:bloc|ccp) ?(?:n° ?)?[0-9]|\\b(?:bloc|ccp) (?:n° ?)?[0-9]{1,2}\\b|\\b(?:rncp[0-9]{1,7})?bc ?[0-9]{1,2}\\b|\\bchacun d(?:oit|evra)\\b");

    private static final GuardedPattern BLOCKS = GuardedPattern.ofWords(
            List.of("blocs", "ccp"),
            "\\b(?:les|des|ces|ses|aux|[0-9]|[a-z]{4,6}) (?:blocs|ccp)\\b(?! ?(?:n° ?)?[0-9])");

    private static final GuardedPattern EQUATION = GuardedPattern.of(
            List.of("=", "+", ":"), SUBJECT + " ?(?:=|:|" + ON_CONDITION + "[^\\n]{0,200}?\\+)|" + SUM + "|" + SUM_AHEAD);
    private static final GuardedPattern BY_DEFINITION = GuardedPattern.ofWords(
            List.of("'obtient", "'acquiert", "resulte", " par", " avec", "necessite", "requiert", "exige", "suppose"),
            "\\b(?:s'obtient|s'acquiert|s'obtiennent|est (?:obtenue?|acquise?))\\b(?: [a-z']{1,14}){0,2} (?:par|avec)\\b|\\bresulte d|"
                    + AWARD + " (?:[a-z]{4,16} )?(?:necessite|requiert|exige|suppose)\\b");
    private static final GuardedPattern REFERS = GuardedPattern.ofWords(
            List.of(
                    "il",
                    "elle",
                    "ces derni",
                    "ceux",
                    "celui",
                    "celle",
                    "leur",
                    "cette validation",
                    "cette acquisition",
                    "ce benefice",
                    "duree de",
                    "cette duree",
                    "conservation"),
            "^[ \\n]{0,2}(?:(?:toutefois|cependant|neanmoins|en revanche|mais|ainsi|par ailleurs|passe ce delai),? )?"
                    + "(?:ils?|elles?|(?:la |leur |cette )?duree de (?:conservation|validite)(?! (?:du|de la|de l'))|cette duree|(?:la|cette) conservation|ces derni\\w{2,4}|ceux-ci|celui-ci|celles?-ci|ceux|celles|leur|cette (?:validation|acquisition)|ce benefice)\\b");
    /** "Pour l'obtenir" concerns the award if the sentence before is about it. */
    private static final GuardedPattern OBTAINS_IT = GuardedPattern.ofWords(
            List.of(
                    "l'obtenir",
                    "l'acquerir",
                    "sa delivrance",
                    "son obtention",
                    "son attribution",
                    "il ",
                    "elle ",
                    "celle-ci",
                    "celui-ci"),
            "\\b(?:pour l'(?:obtenir|acquerir)|sa delivrance|son (?:obtention|attribution))\\b"
                    + "|^[ \\n]{0,2}(?:il|elle|celle-ci|celui-ci) (?:s'obtient|s'acquiert|(?:n')?(?:est|sera|peut etre) (?:[a-z]{2,12} )?(?:delivre|attribue|obtenu|accorde|decerne|acquis)e?)\\b");

    private static final GuardedPattern NAMES_AWARD = GuardedPattern.ofWords(
            List.of(
                    "certifica",
                    "titre",
                    "diplom",
                    "cqp",
                    "licence",
                    "master",
                    "bachelor",
                    "brevet",
                    "bts",
                    "grade",
                    "mba",
                    "parchemin",
                    "jeps",
                    "dut",
                    "deust",
                    " du",
                    "diu",
                    "bm",
                    "btm",
                    "cap",
                    "bp",
                    "dea",
                    "dei",
                    "dee",
                    "mention",
                    "qualification",
                    "bac"),
            "\\b" + AWARD);

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** "Le titre est alors délivré": the sentence before states the condition. */
    private static final GuardedPattern THEN = GuardedPattern.ofWords(List.of("alors"), "\\balors\\b");

    final int from;
    final int to;

    private final String folded;
    private final String own;
    private final @Nullable Clause lead;
    private final @Nullable Clause previous;
    private @Nullable Clause next;
    /** Small, because there are few patterns and a text may have very many clauses. */
    private final IdentityHashMap<GuardedPattern, Boolean> looked = new IdentityHashMap<>(4);

    /**
     * Creates a clause.
     *
     * @param lead the clause that introduces the list in which this one is an item
     * @param previous the clause before this one, to which its pronouns may refer; it knows none before itself
     */
    Clause(String folded, ClauseSpan span, @Nullable Clause lead, @Nullable Clause previous) {
        this.folded = folded;
        this.lead = lead;
        this.previous = previous;
        from = span.from();
        to = span.to();
        own = folded.substring(from, to);
    }

    /** Checks whether the clause, or the words that introduce it, mention obtaining the award. */
    boolean obtains() {
        return mentions(OBTAINS)
                || (lead != null && lead.obtains())
                || (mentions(OBTAINS_IT) && isAboutAwardBefore())
                || isConditionOfNext();
    }

    /** "Tous les blocs sont validés. Le titre est alors délivré", "Trois blocs validés ? Vous obtenez le titre." */
    private boolean isConditionOfNext() {
        boolean asks = to < folded.length() && folded.charAt(to) == '?';
        return next != null && (asks || next.mentions(THEN)) && next.mentions(OBTAINS);
    }

    /** Sets the clause behind this one. */
    void precedes(Clause clause) {
        next = clause;
    }

    /** Checks whether the clause, or the words that introduce it, state an obligation. */
    boolean demands() {
        return mentions(DEMANDS) || (lead != null && lead.demands());
    }

    private boolean isAboutAwardBefore() {
        return mentions(NAMES_AWARD)
                || (previous != null && previous.mentions(NAMES_AWARD) && !previous.isOfOneBlock());
    }

    /** Checks whether the clause, or the words that introduce it, define the award by its parts: "CQP = 3 blocs". */
    boolean defines() {
        return mentions(EQUATION) || mentions(BY_DEFINITION) || (lead != null && lead.defines());
    }

    /** Checks whether the clause is an equation or its like, in which bare numbers and codes are parts of the award. */
    boolean isEquation() {
        return mentions(EQUATION);
    }

    /** Checks whether the clause, or the words that introduce it, concern one block rather than the certification. */
    boolean isOfOneBlock() {
        return (mentions(ONE_BLOCK) && !mentions(BLOCKS) && !mentions(OBTAINS))
                || (lead != null && lead.isOfOneBlock());
    }

    boolean namesAward() {
        return mentions(NAMES_AWARD);
    }

    /** Checks whether the clause mentions less than the whole certification. */
    boolean partial() {
        return mentions(PARTIAL);
    }

    /** Checks whether the clause, the words that introduce it, or those to which it refers, mention blocks. */
    boolean acquired() {
        return mentions(ACQUIRED)
                || (lead != null && lead.acquired())
                || (previous != null && mentions(REFERS) && previous.mentions(ACQUIRED));
    }

    /** Checks whether a pattern occurs in this clause. The answer is kept, so that it may be asked for many matches. */
    boolean mentions(GuardedPattern pattern) {
        return looked.computeIfAbsent(pattern, this::has);
    }

    /** Checks whether the words that introduce the clause, or the sentence to which it refers, contain a pattern. */
    boolean refersTo(GuardedPattern pattern) {
        return (lead != null && lead.mentions(pattern))
                || (previous != null && mentions(REFERS) && previous.mentions(pattern));
    }

    /** Returns the clause that introduces the list in which this one is an item, or the clause itself. */
    Clause head() {
        return lead == null ? this : lead;
    }

    boolean isBlank() {
        return own.isBlank();
    }

    boolean hasColon() {
        return own.indexOf(':') >= 0;
    }

    /** Matches in this clause only, although lookaround may look beyond it. */
    Matcher find(GuardedPattern pattern) {
        return pattern.mayMatch(own) ? matcher(pattern, from, to) : NOTHING.matcher("");
    }

    /** Matches in a range of this clause only, although lookaround may look beyond it. */
    Matcher find(GuardedPattern pattern, ClauseSpan range) {
        return pattern.mayMatch(folded.substring(range.from(), range.to()))
                ? matcher(pattern, range.from(), range.to())
                : NOTHING.matcher("");
    }

    private Matcher matcher(GuardedPattern pattern, int start, int end) {
        return pattern.pattern().matcher(folded).region(start, end).useTransparentBounds(true);
    }

    boolean has(GuardedPattern pattern) {
        return find(pattern).find();
    }

    /** A range of the folded text. */
    record ClauseSpan(int from, int to) {}
}
