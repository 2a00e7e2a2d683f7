package fr.rncp.rules.reading;

import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import java.util.List;
import java.util.regex.Pattern;

/** The words for the time for which acquired blocks are kept, in folded texts. */
final class RetentionWords {

    private static final String NUMBER = "(?:" + FrenchNumbers.PATTERN + "|1[0-9]{2}|" + FrenchNumbers.LONG_PATTERN
            + ")(?: ?\\([a-z0-9 -]{1,20}\\))?";

    private static final String TERM = "(?:(?<years>" + NUMBER + ") (?:ans?|annees?)|(?<months>" + NUMBER
            + ") mois)\\b(?! (?:d'(?:experience|exercice|activite)|de (?:formation|stage|pratique|travail|contrat|presence)|en entreprise))";

    static final GuardedPattern LIFELONG = GuardedPattern.ofWords(
            List.of(
                    "vie",
                    "definiti",
                    "limit",
                    "permanen",
                    "toujours",
                    "peren",
                    "indefini",
                    "imprescriptible",
                    "expiration",
                    "peremption",
                    "perime",
                    "expire",
                    "pour toutes"),
            "\\bune fois pour toutes\\b|\\b(?:duree|validite)\\b[^.;\\n]{0,40}?\\b(?:n'est|ne sont) (?:pas|jamais) limitee?s?\\b|\\bn'expire(?:nt)? (?:pas|jamais)\\b(?! avant)|\\bne (?:se )?perime(?:nt|ront|ra)? (?:pas|jamais|plus)\\b(?! avant)|\\b(?:acquis\\w{0,2} |valables? |valides? )?a vie\\b|\\bleur vie durant\\b|\\ba titre (?:definitif|permanent|perenne)\\b"
                    + "|\\b(?:definitivement|indefiniment) (?:acquis\\w{0,2}|conserve\\w{0,2}|valables?|valides?|capitalis\\w{1,5})\\b"
                    + "|\\b(?:acquis\\w{0,2}|conserve\\w{0,2}|valables?|valides?|capitalis\\w{1,5}|sont|est) (?:[a-z]{2,10} )?(?:definitivement|indefiniment)\\b(?! (?:certifi|attribu|delivr|diplom|titulaire))"
                    + "|\\b(?:de (?:maniere|facon) |est |sont |une duree |validite |(?<=pas ))(?:definitive|permanente?s?|perennes?|illimitee?s?|imprescriptibles?)\\b"
                    + "|\\bpour toujours\\b|\\bimprescriptibles?\\b"
                    + "|\\bsans (?:aucune )?(?:limit\\w{1,6}|condition|date)(?: (?:de (?:duree|temps|validite|peremption)|dans le temps|d'expiration|limite))"
                    + "|\\bsans limit\\w{1,6}\\b(?! (?:de nombre|d'age))|\\bduree (?:de validite )?illimitee\\b"
                    + "|\\b(?:pas|non|ni|jamais) limitee?s? (?:dans le temps|en duree)\\b"
                    + "|\\b(?:pas (?:de |d')?|aucune )(?:limite|limitation|date limite|duree limite|(?:date d'|d')?expiration|(?:date de )?peremption|duree maximale)(?: (?:de |dans )(?:validite|duree|temps|le temps))?\\b");

    private static final String OF_AWARD =
            "(?:titre|certification|rncp|diplome|cqp|fiche|enregistrement|repertoire|brevet|licence)";

    static final GuardedPattern REGISTERED = GuardedPattern.ofWords(
            List.of(
                    "validite",
                    "echeance",
                    "fin ",
                    "expiration",
                    "terme",
                    "inscri",
                    "enregistre",
                    "repertoire",
                    "rncp",
                    "radiation",
                    "retrait"),
            "\\b(?:pendant|durant|pour|sur|le temps|jusqu'(?:a|au|aux)|tant qu'?e?|aussi longtemps qu'?e?|dans la limite|limitee?s? a|tout au long de)\\b[^.;\\n]{0,60}?\\b(?:"
                    + "(?:validite|echeance|expiration|terme|fin|inscription|radiation|retrait)(?: de (?:l'enregistrement|la validite|l'inscription))? (?:du|de la|de l'|de cette|de son|au)\\s?(?:presente )?"
                    + OF_AWARD
                    + "|enregistre\\w{0,4}|(?<!etudiants |candidats |stagiaires |eleves |apprenants |personnes )inscrit\\w{0,2}(?! (?:dans (?:le parcours|l[ae] )|en |a (?:l'|la )))|inscription|(?:figure\\w{0,3}|est|reste|demeure|presente?) (?:[a-z]{3,12} )?(?:au|dans le) (?:rncp|repertoire))\\b"
                    + "|\\b(?:validite|duree|meme duree)\\b[^.;\\n]{0,60}?\\b(?:identique|egale?|equivalente?|alignee?|calee?|indexee?|correspond\\w{0,3}|liee?|cell?e|suit|meme|limitee?)\\b[^.;\\n]{0,40}?"
                    + "\\b(?:enregistrement|inscription|repertoire|rncp|validite (?:du|de la|de l')\\s?" + OF_AWARD
                    + "|celle (?:du|de la|de l')\\s?" + OF_AWARD + ")\\b");
    static final Pattern NOT_ONLY =
            Pattern.compile("\\b(?:au-dela|meme apres|y compris|independamment|meme si|quelle que soit)\\b");

    static final GuardedPattern FOR_YEARS = GuardedPattern.ofWords(
            List.of(" an", "mois"),
            "\\b(?:valables?|valides?(?= (?:pendant|durant|pour|[0-9]|[a-z]{2,14} ans))|validite(?! (?:du|de la|de l'enregistrement)\\b)|conserv\\w{1,6}|acquis\\w{0,2}(?! de l'experience)|benefic\\w{1,3}|"
                    + "garde\\w{0,3}|maintenu\\w{0,2}|capitalisables?|report\\w{1,4})\\b(?: |(?:(?!\\b(?:dispos|stage|realis|formation|experience|contrat|mission|effectu|justifi|et (?:le |la |il |elle |l')))[^.;:\\n]){0,60}?(?<![\\w'])"
                    + "(?<beyond>au-dela )?(?:blocs?|ccp|valides|obtenus|pendant|durant|pour|de|dans|sur|a|:|apres|est|\\(|que|,|maximum|au plus|fixee? a)\\s?"
                    + "(?:(?:au plus|au maximum|encore|une |la |les |ces |un )?(?:duree |periode |delai )?(?:totale |maxim\\w{1,4} )?(?:de |d'|des )?))"
                    + TERM);
    /** "Pendant cinq ans, le candidat conserve …" */
    static final GuardedPattern YEARS_FIRST = GuardedPattern.ofWords(
            List.of(" an", "mois"),
            "(?:\\b(?:pendant|durant|pour)\\s(?:(?:une |la )?(?:duree|periode) (?:maxim\\w{1,4} )?(?:de |d'))?|\\b(?:delai|periode|duree) de (?=[a-z0-9 ()-]{1,20} (?:ans|mois|annees) (?:pendant|durant) l(?:equel|aquelle)\\b))"
                    + TERM
                    + "[^.;\\n]{0,60}?\\b(?:conserv\\w{1,6}|benefice|garde\\w{0,3}|acquis|valables?|maintenu\\w{0,2})\\b");

    /** "Passé cinq ans, les blocs ne sont plus valables." */
    static final GuardedPattern UNTIL_YEARS = GuardedPattern.ofWords(
            List.of(" an", "mois"),
            "(?:\\b(?:passe|passes|apres|au bout de|au-dela de|a l'issue de) (?:(?:un |ce |cet )?delai de )?(?:ces |les )?"
                    + TERM
                    + ")(?=[^.;\\n]{0,60}?\\b(?:ne (?:sont|seront|est|sera|peuvent|peut) (?:plus|pas) (?:valable|valide|acquis|conserve|etre (?:pris|conserve))|perdus?|caducs?|caduques?|perimes?|(?:est|sont|doivent etre|doit etre) (?:a )?repass))");

    static final GuardedPattern WITHIN_YEARS = GuardedPattern.ofWords(
            List.of(" an", "mois"),
            "\\b(?:(?:delai|periode|limite) (?:maxim\\w{1,4} |totale? )?(?:de |d')|dispose(?:nt|ra|ront)? (?:alors |ensuite |encore )?(?:de |d')|(?:a|ont|aura|auront) (?=[a-z0-9-]{1,14} (?:\\([a-z0-9]{1,9}\\) )?(?:ans|mois|annees) pour (?:complet|obten|valid|acquer|termin))|(?:dans|sur) (?:les )?)"
                    + TERM);
    /** Words behind a term that leave its end open. */
    static final Pattern OPEN_END = Pattern.compile("^ ?,? ?\\(?(?:renouvel|prolong|reconduct|minimum|au moins|voire)");

    static final Pattern LOWER_BOUND =
            Pattern.compile("\\b(?:au moins|minimum(?: de)?|au minimum|[0-9] [aà]|entre [a-z0-9]{1,6} et|[0-9] ou) $");
    static final GuardedPattern OTHER_DELAY = GuardedPattern.ofWords(
            List.of(
                    "experience",
                    "formation",
                    "contrat",
                    "represent",
                    "nouve",
                    "repass",
                    "rattrap",
                    "recours",
                    "stage",
                    "renouvel"),
            "\\b(?:experience|formation|contrat|represent\\w{1,6}|nouveau|nouvelle|repass\\w{1,4}|rattrap\\w{1,5}|recours|stages?|renouvel\\w{2,7})\\b");
    static final GuardedPattern KEPT = GuardedPattern.ofWords(
            List.of("reste", "demeure", "conserv", "benefice", "garde", "acquis", "valable", "valide"),
            "\\b(?:reste(?:nt|ra|ront)?|demeure(?:nt|ra|ront)?)(?<denied> pas| plus)?(?: [a-z]{2,12}){0,2}? "
                    + "(?:acquis\\w{0,2}|valables?|valides?|capitalises?)\\b|\\b(?:sont|est) (?:acquis\\w{0,2}|valables?|valides?)(?= (?:sous reserve|tant qu|a (?:la )?condition|sauf|jusqu|aussi longtemps|a moins))"
                    + "|\\ble (?:demeurent|restent)\\b|\\bconserv(?:e|ent|er|ez|era|eront|ee|es|ees|ation)\\b(?<denies> pas\\b| plus\\b)?"
                    + "|\\b(?:en )?garde(?:r|nt|ra|ront|z)? (?=(?:le benefice|ses|vos|les|l'acquis|ces))|\\bbenefice d(?:es?|u)\\b");

    static final GuardedPattern LOST = GuardedPattern.ofWords(
            List.of("perd", "perte", "caduc", "perim", "annule"),
            "\\bperte (?:des|du|de ces|de ses)\\b|\\bperd(?:ent|re|us?|ues?|ra|ront)?\\b|\\bcaducs?\\b|\\bcaduques?\\b|\\bperimee?s?\\b|\\b(?:est|sont|seront) annulee?s?\\b");

    /** "Au-delà, les blocs sont perdus": until then, they are kept. */
    static final GuardedPattern AFTER_A_DELAY = GuardedPattern.ofWords(
            List.of("dela", "delai", "ensuite", "ulterieurement", "terme", "echeance", "plus tard"),
            "\\bau-? ?dela\\b|\\b(?:passe|a l'issue de|a l'expiration de|apres|au terme de) ce (?:delai|terme)\\b|^[ \\n]{0,2}ensuite\\b|\\bpasse cette (?:date|echeance|periode)\\b");

    static final GuardedPattern NOT_ACQUIRED = GuardedPattern.ofWords(
            List.of("non "), "\\b(?:blocs?|ccp) non (?:encore )?(?:obtenu|valide|acquis|presente)e?s?\\b");

    /** A condition for keeping blocks, other than the registration. */
    static final GuardedPattern CONDITION = GuardedPattern.ofWords(
            List.of(
                    "tant qu",
                    "aussi longtemps",
                    "jusqu'a",
                    "reserve",
                    "condition",
                    "sauf",
                    "pourvu",
                    "moins qu",
                    "referentiel",
                    " que s",
                    " que apres",
                    "version",
                    "en cas de"),
            "\\b(?:tant qu'?e?|aussi longtemps qu'?e?|sous reserve|a (?:la )?condition|sauf|pourvu que|a moins que|(?:ne|n'est|ne sont|ne seront) (?:conserve|acquis|valable|maintenu)\\w{0,4} que (?:sur|si|sous|apres)|si le referentiel|(?<!sans )condition (?:de|que))\\b|"
                    + "\\bjusqu'(?:a|au|aux)\\b[^.;\\n]{0,60}?\\b(?:modifi\\w{1,7}|reforme|refonte|revision|renovation|evolution|suppression|abrogation|version|changement|refondue?)\\b"
                    + "|\\ben cas (?:de |d')(?:modification|reforme|refonte|revision|renovation|evolution|suppression|abrogation|changement)\\b"
                    + "|\\bdans (?:la limite|le cadre) d(?:u|'un) (?:meme |present )?referentiel\\b"
                    + "|\\b(?:referentiel|version)\\b[^.;\\n]{0,40}?\\b(?:inchange|constant|identique|en vigueur)");

    /** A change of the certification, which may end a retention before the registration ends. */
    static final GuardedPattern CHANGE = GuardedPattern.ofWords(
            List.of("modif", "reform", "refon", "revis", "renov", "abrog", "referentiel"),
            "\\b(?:modifi\\w{1,7}|reforme\\w{0,2}|refonte|refondu\\w{0,2}|revis\\w{1,5}|renov\\w{1,6}|abrog\\w{1,6}|referentiel)\\b");

    /** A limit in a clause that states that blocks are kept; it may be one that is not understood. */
    static final GuardedPattern LIMIT = GuardedPattern.ofWords(
            List.of(
                    "pendant",
                    "durant",
                    "jusqu'",
                    "dans la limite",
                    "duree",
                    "delai",
                    "session",
                    "semestre",
                    " mois",
                    " an",
                    "le temps",
                    "au plus",
                    "periode"),
            "\\b(?:pendant|durant|jusqu'\\w{1,3}|dans la limite|duree|delai|periode|le temps d[eu]|(?:[0-9]{1,3}|"
                    + FrenchNumbers.PATTERN
                    + "|plusieurs|quelques|[a-z]{5,9}-[a-z]{3,6}|trente|quarante|cinquante|soixante|prochaine) (?:sessions?|semestres?|mois|ans|annees?)(?! sur l'autre)|au plus tard|d'une session)\\b");

    static final Pattern AWARD_AHEAD = Pattern.compile("^[ \\n*•o–-]{0,4}(?:[a-z]{2,6} )?(?:la|le|l'|cette|ce)\\s?"
            + OF_AWARD + "(?: (?!bloc|ccp|unite|acquis\\b)[a-z']{1,16}){0,8} ?$");

    private RetentionWords() {}
}
