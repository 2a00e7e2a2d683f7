package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import java.util.List;

/** The words that show what a clause is about, in folded texts. */
final class ClauseWords {

    /**
     * A certification is meant only after an article, unlike in "livret de certification" and "jury de certification".
     */
    static final String AWARD = "(?:la|le|l'|une?|cette|ce|du|au|votre|sa|son|leur)\\s?(?:presente? |dite? )?"
            + "(?:certification|titre|diplome|diplomation|cqpm?i?|licence|master|mastere|bachelor|brevet|bts|mba|grade|parchemin|"
            + "certificat (?:de qualification|universitaire|d'aptitude)|btsa|bpjeps|dut|deust|(?<!un |une )(?:dejeps|du|diu|bm|btm|cap|bp|dea[sp]|deamp|dei|dees|deass|mention complementaire|qualification|bac(?:calaureat)?))\\b";

    static final String SUBJECT =
            "^[ \\n*•o–-]{0,4}(?:la |le )?(?:certification|titre|diplome|cqp|conditions? (?:d'|de )(?:obtention|attribution|delivrance)|obtention|validation totale|delivrance|licence|master|bts|bachelor)(?: [a-z']{2,15}){0,4}";

    static final String ON_CONDITION =
            "(?:delivre|obtenu|attribue|accorde)e? (?:si|apres|par|lorsque|des|a condition|sous reserve|en cas|a l'issue|au vu|une fois|quand|sur|aux? )";

    /** "CQP = BC01 + BC02", "Certification complète : 4 blocs", "Titre délivré après …". */
    static final String DEFINED = SUBJECT + " ?(?:=|:|" + ON_CONDITION + ")";

    /** An equation about blocks, with any name for the award. */
    static final String SUM =
            "^[a-z' \\n]{2,60}= ?(?:(?:la )?validation (?:des? ))?(?:[0-9]|[a-z]{4,6} (?=bloc|ccp)|blocs?\\b|ccp\\b|bc ?[0-9]|tous les blocs)";

    /** "Exigences pour le master", "conditions cumulatives de délivrance du diplôme". */
    static final String REQUIREMENTS =
            "\\b(?:exigences|criteres|conditions?)(?: [a-z]{3,12})? (?:de |d'|du |pour )(?:l'|la |le )?"
                    + "(?:obtention|obtenir|attribution|delivrance|diplomation|diplome|titre|certification|cqp|licence|master|bachelor)\\b";

    /** "Tous les blocs validés = le titre". */
    static final String SUM_AHEAD =
            "\\bblocs?\\b[^=.;\\n]{0,30}= ?(?:l[ae] |l'|une? |votre |1 )?(?:titre|certification|diplome|cqp)\\b";

    static final String NO_BLOCK = "(?:(?!\\bbloc|\\bccp)[^.;]){0,40}?\\b";

    static final GuardedPattern OBTAINS = GuardedPattern.ofWords(
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
                    + "|\\b(?:condui\\w{1,4}|mene\\w{0,2}|abouti\\w{1,4}|suffi\\w{1,3}|menent) (?:a |a l'obtention de )"
                    + AWARD
                    + "|" + DEFINED
                    + "|" + SUM
                    + "|" + SUM_AHEAD
                    + "|" + REQUIREMENTS);

    static final GuardedPattern DEMANDS = GuardedPattern.ofWords(
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

    static final GuardedPattern PARTIAL = GuardedPattern.ofWords(
            List.of("partiel", "livret", "attestation", "certificat"),
            "\\b(?:partiel\\w{0,6}|livrets?|attestations?|certificats? de (?:competences?|blocs?)"
                    + "(?! professionnelles))\\b");

    static final GuardedPattern ACQUIRED = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "acquis", "composante", "partielle", "capitalis", "certificat", "unites"),
            "\\b(?:blocs?|ccp|acquis\\w{0,2}(?! de l'experience)|"
                    + "unites (?:[a-z]{5,16} )?(?:acquises|obtenues|validees|capitalis\\w{1,5})|composantes?|partielle\\w{0,4}|capitalis\\w{1,6}|certificats? de competences? professionnelles?)\\b");

    /** A clause about one block does not speak about the certification. */
    static final GuardedPattern ONE_BLOCK = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "bc", "chacun"),
            "\\b(?:le|du|au|ce|de ce|chaque|un|d'un) (?:meme |seul |dernier |premier )?(?:bloc|ccp)\\b(?! (?:optionnel|facultatif|au choix|d'option|ou\\b))"
                    + "|^[ \\n*•o–-]{0,4}(?:bloc|ccp) ?(?:n° ?)?[0-9]|\\b(?:bloc|ccp) (?:n° ?)?[0-9]{1,2}\\b|\\b(?:rncp[0-9]{1,7})?bc ?[0-9]{1,2}\\b|\\bchacun d(?:oit|evra)\\b");

    static final GuardedPattern BLOCKS = GuardedPattern.ofWords(
            List.of("blocs", "ccp"),
            "\\b(?:les|des|ces|ses|aux|[0-9]|[a-z]{4,6}) (?:blocs|ccp)\\b(?! ?(?:n° ?)?[0-9])");

    static final GuardedPattern EQUATION = GuardedPattern.of(
            List.of("=", "+", ":"),
            SUBJECT + " ?(?:=|:|" + ON_CONDITION + "[^\\n]{0,200}?\\+)|" + SUM + "|" + SUM_AHEAD);

    static final GuardedPattern BY_DEFINITION = GuardedPattern.ofWords(
            List.of("'obtient", "'acquiert", "resulte", " par", " avec", "necessite", "requiert", "exige", "suppose"),
            "\\b(?:s'obtient|s'acquiert|s'obtiennent|est (?:obtenue?|acquise?))\\b(?: [a-z']{1,14}){0,2} (?:par|avec)\\b|\\bresulte d|"
                    + AWARD + " (?:[a-z]{4,16} )?(?:necessite|requiert|exige|suppose)\\b");

    static final GuardedPattern REFERS = GuardedPattern.ofWords(
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
    static final GuardedPattern OBTAINS_IT = GuardedPattern.ofWords(
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

    static final GuardedPattern NAMES_AWARD = GuardedPattern.ofWords(
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

    /** "Le titre est alors délivré": the sentence before states the condition. */
    static final GuardedPattern THEN = GuardedPattern.ofWords(List.of("alors"), "\\balors\\b");

    private ClauseWords() {}
}
