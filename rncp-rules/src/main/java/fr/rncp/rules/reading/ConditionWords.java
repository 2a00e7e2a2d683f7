package fr.rncp.rules.reading;

import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for each condition other than blocks, in folded texts. */
final class ConditionWords {

    /** A time of practice: "deux ans d'exercice". */
    private static final String YEARS =
            "(?:[0-9]{1,2}|[a-z]{2,8}) (?:ans?|annees?|mois) (?:d'(?:experience|exercice|anciennete)|de pratique professionnelle)\\b";

    private static final String COUNT = "(?:[0-9]{1,4}|[a-z-]{2,15})(?: ?\\([0-9]{1,4}\\))?";
    private static final String TIME = " (?:heures|jours|semaines?|mois|ans?|annees?)";
    private static final String AT_WORK =
            "en (?:entreprises?|milieu (?:professionnel|d[eu] travail)|structure|situation (?:de travail|professionnelle))\\b";

    private static final GuardedPattern WORK_APPLICATION = GuardedPattern.ofWords(
            List.of(
                    "stage",
                    "application",
                    "mission",
                    "periode",
                    "pfmp",
                    "immersion",
                    "experience",
                    "en entreprise",
                    "en milieu",
                    "en structure",
                    "en situation",
                    "pratique professionnelle"),
            "(?<!attestation de |fin de |maitre de |rapport de |memoire de |tuteur de |convention de )\\bstages?\\b(?! de formation)|\\bapplications? professionnelles?\\b"
                    + "|\\bmissions? (?:en (?:entreprise|milieu)|professionnelles?)"
                    + "|\\bperiodes? (?:de (?:formation|stage|mise en situation|pratique) |d'(?:application|activite|immersion|alternance) )?"
                    + AT_WORK
                    + "|\\bperiodes? (?:d'activite|d'application|de pratique) professionnelle\\b"
                    + "|\\bpfmp\\b|\\bimmersions? (?:professionnelles?|en entreprise|dans une? )|\\bexperience "
                    + AT_WORK
                    + "|\\bperiodes? (?:d'au moins |minimales? (?:de |d')|de |d')" + COUNT + TIME
                    + " (?:[a-z]{4,12} )?" + AT_WORK + "|(?<![\\w-])" + COUNT + TIME
                    + " (?:(?:d'activite|de pratique|de presence|de formation|d'application|d'immersion|[a-z]{5,12}) )?"
                    + AT_WORK);

    private static final GuardedPattern FINAL_INTERVIEW = GuardedPattern.ofWords(
            List.of("entretien"),
            "\\bentretiens? (?:(?:individuels? |technique |oral |professionnel )?(?:finals?|finaux|terminal|terminaux|conclusif|de synthese|(?:(?:oral |individuel )?(?:avec|devant) (?:le|un|les membres du) jury))|de (?:validation|certification|jury)"
                    + "|d(?:e |'une (?:duree de )?)[a-z0-9-]{1,12} (?:minutes?|heures?) (?:avec|devant) (?:le|un) jury)\\b");

    private static final GuardedPattern DISSERTATION = GuardedPattern.ofWords(
            List.of("memoire", "these", "rapport", "travail", "tfe"),
            "\\bmemoires?\\b(?! vive)|\\btravail de fin d'etudes\\b|\\btfe\\b|\\btheses? professionnelles?\\b|\\brapports? (?:de (?:stage|mission|projet|fin)|"
                    + "d'(?:activites?|alternance)|professionnels?|ecrits?)\\b");

    private static final GuardedPattern PORTFOLIO = GuardedPattern.ofWords(
            List.of("dossier", "portfolio"),
            "\\bdossiers? (?:professionnels?|de synthese|de competences|de preuves|de pratiques? professionnelles?)\\b|\\bportfolios?\\b");

    private static final GuardedPattern TRANSVERSAL_ASSESSMENT = GuardedPattern.ofWords(
            List.of(
                    "epreuve",
                    "evaluation",
                    "examen",
                    "etude",
                    "projet",
                    "situation",
                    "oral",
                    "soutenance",
                    "presentation"),
            "\\b(?:epreuve|evaluation|examen|etude de cas|projet|mise en situation|oral|presentation)s? (?:orales? |ecrites? |certificati\\w{1,4} |"
                    + "professionnelles? |nationale? )?(?:final\\w{0,3}|finaux|transvers\\w{2,4}|terminal\\w{0,2}|de synthese|fil rouge|integrat\\w{2,4}|recapitulati\\w{1,3}|de fin de (?:parcours|formation|cycle|cursus)|de fin d'(?:etudes|annee))\\b"
                    + "|\\bgrand oral\\b|(?<=redaction et (?:de )?la )soutenance\\b|\\bsoutenances?\\b(?! (?:orales? |publique )?(?:d'une? |du |de (?:la |son |sa |leur )?)"
                    + "(?:memoire|these|rapport|dossier professionnel|portfolio))");

    private static final GuardedPattern LANGUAGE_TEST = GuardedPattern.ofWords(
            List.of(
                    "toeic",
                    "toefl",
                    "ielts",
                    "linguaskill",
                    "bulats",
                    "langue",
                    "anglais",
                    "niveau ",
                    "espagnol",
                    "allemand"),
            "\\b(?:niveau|score|test|certification|attestation) (?:[a-z0-9]{1,10} ){0,3}?(?:d'|de |en )?(?:anglais|langues?|espagnol|allemand)\\b|\\b(?:anglais|espagnol|allemand|langues?(?: vivante| etrangere)?) (?:certifiee?|attestee?|valide|niveau|de niveau|\\()? ?(?:d'un |au |en )?(?:niveau )?\\(?[abc][12]\\b|\\b(?:toeic|toefl|ielts|linguaskill|bulats)\\b|\\b(?:test|epreuve|certification|examen)s? (?:de |d'|en )"
                    + "(?:niveau (?:de |d'|en )?)?(?:[abc][12] )?(?:(?:en|de|d') ?)?(?:langues?|anglais)\\b|\\b(?:niveau )?[abc][12]\\+? (?:minimum )?(?:\\(?(?:du )?cecrl\\)? )?(?:en |d')(?:langue|anglais)"
                    + "|\\bniveau [abc][12]\\b(?= ?(?:$|[+),;.]|minimum|requis|exige|certifie|atteste|valide|du cecrl|du cadre))");

    private static final GuardedPattern LICENCE = GuardedPattern.ofWords(
            List.of(
                    "permis",
                    "caces",
                    "electrique",
                    "psc",
                    "afgsu",
                    "sst",
                    "secour",
                    "bnssa",
                    "aipr",
                    "carte",
                    "certi",
                    "gestes"),
            "\\bpermis (?:de (?:conduire|chasser)|[a-e][a-z0-9]{0,2})\\b(?<!permis de)|\\b(?:un|le|du) permis\\b"
                    + "|\\bcaces\\b|\\bhabilitations? electriques?\\b|\\b(?:psc ?1|afgsu|sst|bnssa|aipr|premiers secours|sauveteurs? secouriste|prevention et secours civiques|gestes et soins d'urgence|certiphyto|certibiocide|carte professionnelle)\\b");

    private static final GuardedPattern PRIOR_CERTIFICATION = GuardedPattern.ofWords(
            List.of(
                    "titulaire",
                    "avoir obtenu",
                    "justifi",
                    "possession",
                    "detenir",
                    "detention",
                    "obtention prealable",
                    "n'est "),
            "\\b(?:(?:(?<!pour )etre|(?<!n')est|sont|deja|prealablement) (?:deja |prealablement )?(?:titulaires?|en possession)|avoir obtenu|detenir|(?:possession|detention|obtention prealable) (?=d'un )|justifi\\w{1,5}|(?<=qu'aux |seuls les |reserve aux |reservee aux |qu'aux candidats |seuls les candidats |reserve aux candidats |reservee aux candidats )titulaires?)\\b"
                    + "(?:(?!\\bexperience|\\bpour |\\bafin |\\bblocs?\\b|\\bensemble|\\bles\\b|\\btous\\b)[^.;,\\n]){0,60}?\\b(?:titre|diplome|certification|"
                    + "baccalaureat|bac|licence|bts|cap|cqp|ccp|brevet)\\b"
                    + "|(?<=\\baucun |\\baucune )(?:diplome|titre|certification)(?: prealable| anterieure?)? n'est (?=(?:exige|requis|demande|necessaire))");

    private static final GuardedPattern PROFESSIONAL_EXPERIENCE = GuardedPattern.ofWords(
            List.of("experience", "exercice", "anciennete", "pratique professionnelle"),
            "\\b(?:justifi\\w{1,5}|dispos\\w{1,4}|avoir)\\b[^.;,\\n]{0,40}?\\bexperience\\b(?! en entreprise)"
                    + "|(?<=\\baucune |accessible sans |ouverte? sans )experience(?: professionnelle)?\\b|\\b(?:totalis|possed|acquis)\\w{0,4} "
                    + YEARS + "|(?<![\\w-])" + YEARS
                    + "(?=[^.;,\\n]{0,40}? (?:est|sont|a|ont) (?:exig|requis|demand|obligatoire|necessaire|indispensable))"
                    + "|\\bexperience professionnelle (?:minimale )?(?:d'|de |minimum )"
                    + "|\\b(?:suppose|requiert|exige|necessite|demande)\\b[^.;,\\n]{0,30}?\\bexperience\\b");

    private static final GuardedPattern MINIMUM_MARK = GuardedPattern.ofWords(
            List.of("moyenne", "note", "/20", "sur 20"),
            "\\b(?:moyenne|note)s? (?:[a-z]{3,10} )?(?:atteindre|atteigne|egaler)\\b|\\b(?:moyenne|note)s? (?:[a-z0-9/]{1,12} ){0,2}?(?:generale |globale |finale )?(?:minim\\w{2,4}|superieures?|egales?|d'au moins|au moins|"
                    + "eliminatoire|de [0-9]{1,2}(?: ?/| sur)|inferieures? [^.;\\n]{0,60}?(?:eliminatoire|ajourn|elimin|interdi|empech))"
                    + "|\\b(?:toute|une|les) (?:note|moyenne)s? [^.;\\n]{0,60}?\\beliminatoires?\\b|\\ben cas de (?:note|moyenne) (?:[a-z]{3,12} )?inferieure\\b|\\beliminatoires? (?:[a-z]{2,8} ){0,3}?notes?\\b|\\baucune (?:note|moyenne) (?:[a-z']{1,10} ){0,3}?inferieure(?:[^.;\\n]{0,20}?(?:admise|acceptee|toleree|permise))?|\\baucune? (?:bloc |ccp |d'eux |d'entre eux )?(?:n'est note|n'a (?:une |de )?(?:note|moyenne)|note|moyenne)e?s? (?:[a-z']{1,10} ){0,3}?(?:ne soit |n'est |soit )?(?:sous|inferieure?|en dessous|au-dessous|en-dessous|de moins)\\b"
                    + "|\\b[0-9]{1,2}(?:,[0-9]{1,2})? ?(?:/ ?|sur )20 (?:minimum|au moins|de moyenne)\\b|\\b(?:au moins|minimum(?: de)?) (?:la moyenne|[0-9]{1,2}(?:,[0-9]{1,2})? ?(?:/ ?|sur )20)\\b");

    static final Map<Kind, GuardedPattern> BY_KIND = new EnumMap<>(Map.of(
            Kind.WORK_APPLICATION, WORK_APPLICATION,
            Kind.FINAL_INTERVIEW, FINAL_INTERVIEW,
            Kind.DISSERTATION, DISSERTATION,
            Kind.PORTFOLIO, PORTFOLIO,
            Kind.TRANSVERSAL_ASSESSMENT, TRANSVERSAL_ASSESSMENT,
            Kind.LANGUAGE_TEST, LANGUAGE_TEST,
            Kind.LICENCE, LICENCE,
            Kind.PRIOR_CERTIFICATION, PRIOR_CERTIFICATION,
            Kind.PROFESSIONAL_EXPERIENCE, PROFESSIONAL_EXPERIENCE,
            Kind.MINIMUM_MARK, MINIMUM_MARK));

    private ConditionWords() {}

    /** Finds conditions of which candidates meet one or the other: "un stage ou un an d'expérience". */
    static final class EitherCondition {

        private static final Pattern OR_AHEAD = Pattern.compile(
                "\\bou (?:bien |encore )?(?:d'avoir |avoir )?(?:d'|de |une? |le |la |au moins ){0,2}(?:[a-z]{3,12} )?$");

        private static final Pattern OR_BEHIND = Pattern.compile(
                "^(?: ?\\([^()\\n]{1,40}\\)| [a-z0-9'-]{1,14}){0,6}? ou (?:bien )?(?<other>[a-z0-9' -]{1,60})");

        private EitherCondition() {}

        /** Checks whether a clause offers a condition of another kind instead of the one in a range. */
        static boolean offered(ClauseText text, Clause clause, Kind kind, ClauseSpan span) {
            String before = text.before(clause, span.from());
            if (OR_AHEAD.matcher(before).find() && mentionsOther(before, kind)) {
                return true;
            }
            Matcher behind = OR_BEHIND.matcher(text.rest(clause, span.to()));
            return behind.find() && mentionsOther(behind.group("other"), kind);
        }

        private static boolean mentionsOther(String words, Kind kind) {
            return BY_KIND.entrySet().stream()
                    .filter(entry -> entry.getKey() != kind)
                    .anyMatch(entry -> mentions(words, entry.getValue()));
        }

        private static boolean mentions(String words, GuardedPattern pattern) {
            return pattern.matcher(words).find();
        }
    }
}
