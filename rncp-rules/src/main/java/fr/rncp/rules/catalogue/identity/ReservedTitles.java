package fr.rncp.rules.catalogue.identity;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of national diplomas and of university degrees in the title of a certification. The same words are
 * harmless in the names of occupations and of licences to do something ({@code Scrum master}, {@code licence de
 * pilote}), and where they only name who is admitted or trained.
 */
final class ReservedTitles {

    /** The longest part of a title that is searched. */
    private static final int LONGEST = 1000;

    /** The reason for which a name is reserved. */
    enum Reservation {
        /** The names of degrees, which the law forbids private establishments to use. */
        DEGREE,
        /** The title of graduate engineer, which only authorised schools award. */
        ENGINEER,
        /** The names of other diplomas, which the State creates. */
        STATE_AWARD,
        /** Names that the law does not reserve and that are taken for degrees. */
        LIKE_A_DEGREE
    }

    /** A reserved name in a title, with the words of the title. */
    record ReservedName(Reservation reservation, String words) {}

    private record Name(Reservation reservation, Pattern pattern) {}

    private static final String OCCUPATION =
            "class|plan|data|mind|coach|trainer|praticien|practitioner|chef|barista|reiki|black|green|belt|instruct|franchis"
                    + "|detail|styl|colo|brew|blend|distill|sommelier|tast|planner|student|spa\\b|barb|nail|lash|prod|tape"
                    + "|of cerem|of wine|schedul|mariner|mix|builder|sales|key|gard|gunner|agreement|equit|ecuyer";

    private static final String TO_DO =
            "(?:de |d'|du |des |pour |en )(?:pilot|conduit|conduc|vol\\b|ulm|plan|parapente|exploit|transport"
                    + "|mecan|mainten|debit|boisson|vente|chass|pech|control|navig|port d|entrepren|capita|patron|plais|station"
                    + "|radio|remote|drone|telepil|sous-mar|aero|avion|helico|ballon|officier|agent|taxi|vtc|tatou|restaur|logiciel"
                    + "|marque|brevet|droit d'usage)|iv\\b|4\\b|[1-3]e? categ|restaurant|microsoft|part[ -]|b[12]?\\b|cpl\\b|ppl\\b|atpl"
                    + "|libre|creative|open";

    /** Phrases that are removed before the search. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\b(?:scrum|web|quiz|game|toast|ring|brand|data|chess|dungeon|yoga|tour|post|spa|product|project|process|harbou?r"
                    + "|station|question|sigma|lean|agile|seo|stage|brew|yard|house|barge|bar|wine|coffee|tea|grand)[ -]?masters?\\b"
                    + "|\\bmasters?[ -]?(?:" + OCCUPATION + ")"
                    + "|\\bmasteres? specialises?\\b"
                    + "|\\blicences? (?:professionnelle )?(?:" + TO_DO + ")"
                    + "|\\b(?:equivalen|admis|titulaire|niveau|prepar|accompagn|post|apres|poursuite|enseign|profess|acces|entree|orient"
                    + "|eleve|etudiant|candidat|reussi|soutien|tutor|cours)[a-z-]{0,12}[^,;:(]{0,40}?\\b(?:bac[a-z]*|bts|dut|but|cap|licence"
                    + "|master|doctorat|mba|bachelor|diplome d'etat)s?\\b");

    private static final String OPENING =
            "^(?:(?:le|la|un|une|titre|diplome|certificat|certification|programme|parcours|cursus|executive|specialized"
                    + "|specialised|specialist|european|europeen|professional|global|dual|double|international|advanced|industrial)"
                    + "(?: (?:de|du|d'|des|en|d'etudes)\\b)? ?)*";
    private static final String DEGREE = "(?:licence|master|doctorat|baccalaureat|bac pro(?:fessionnel)?)";
    private static final String ALONE = "(?:[(\\[–—:,/|+]|(?:^| )-) ?" + DEGREE
            + "(?: professionnel(?:le)?| pro| europeen(?:ne)?)?(?: ?[12]| m[12])?(?= ?(?:[)\\],/–—-]|$))";

    private static final List<Name> NAMES = List.of(
            new Name(
                    Reservation.ENGINEER,
                    Pattern.compile(
                            "\\bdiplomes? d'ingenieure?s?\\b|\\bingenieure?s?(?:\\(e\\))? diplomee?s?\\b(?! en soins)"
                                    + "|\\btitre d'ingenieure?\\b")),
            new Name(
                    Reservation.STATE_AWARD,
                    Pattern.compile("\\bbachelor universitaire de technologie|" + OPENING
                            + "(?:bts\\b|btsa\\b|dut\\b|deust\\b|brevets? de technicien superieur\\b(?! des? metiers)"
                            + "|certificat d'aptitude professionnelle\\b|brevet d'etudes professionnelles\\b"
                            + "|diplome universitaire de technologie\\b|titre professionnel\\b|brevets? professionnels?\\b"
                            + "|maitrises? (?:en|es) (?!toute|securite|autonomie|energie|qualite|situation|charge))"
                            + "|\\bdiplome (?:d'etat|national)\\b")),
            new Name(
                    Reservation.DEGREE,
                    Pattern.compile(
                            OPENING + DEGREE + "\\b|" + ALONE
                                    + "|\\b(?:grade|diplome|titre|programme) (?:de |d'|du )(?:licence|master|doctorat|docteur|bachelier)\\b"
                                    + "|" + OPENING + "docteure? (?:en|es)\\b"
                                    + "|\\blicence pro(?:fessionnelle)?\\b|\\bmaster (?:1|2|i|ii|of|in|professionnel|recherche|europeen)\\b")),
            new Name(
                    Reservation.LIKE_A_DEGREE,
                    Pattern.compile(
                            "\\bbachelors?\\b|\\bmba\\b|\\bmasteres?\\b|\\bmastaires?\\b|\\bm\\.? ?sc\\b|\\bph\\.? ?d\\b"
                                    + "|\\bdoctorate\\b|\\bdoctor of\\b|\\bbac ?\\+ ?[2-8]\\b")));

    /** Abbreviations of State awards, which are also plain words: they count in capitals at the beginning only. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:CAP|CAPA|BEP|BEPA|BUT|BP|BMA|DMA|BPJEPS|DEJEPS|DCG|DSCG|DEUG)\\b");

    /** One of these words is in every reserved name; most titles contain none of them. */
    private static final WordPatterns WORDS = WordPatterns.of(
            "bachel",
            "\\bbts",
            "\\bmaitrise",
            "\\bdut\\b",
            "\\bdeust",
            "\\bbrevet",
            "\\bcertificat d'apt",
            "\\buniversitaire de tech",
            "\\btitre pro",
            "\\bdiplom",
            "\\blicence",
            "\\bmast",
            "\\bdoct",
            "\\bbac",
            "\\bmba\\b",
            "\\bmsc\\b",
            "\\bsc\\b",
            "\\bphd\\b",
            "\\bph\\b",
            "\\bingenieur",
            "\\bcap",
            "\\bbep",
            "\\bbut\\b",
            "\\bbp",
            "\\bbma\\b",
            "\\bdma\\b",
            "\\bdejeps",
            "\\bdcg\\b",
            "\\bdscg\\b",
            "\\bdeug");

    private ReservedTitles() {}

    static Optional<ReservedName> in(FoldedText title) {
        String folded = title.toString();
        if (!WORDS.matchIn(title)) {
            return Optional.empty();
        }
        String searched = withoutHarmless(folded.substring(0, Math.min(folded.length(), LONGEST)));
        Matcher abbreviation = ABBREVIATION.matcher(title.excerpt(0, Math.min(folded.length(), LONGEST)));
        if (abbreviation.lookingAt() && hasSmallLetters(title, folded)) {
            return Optional.of(new ReservedName(Reservation.STATE_AWARD, abbreviation.group()));
        }
        for (Name name : NAMES) {
            Matcher found = name.pattern().matcher(searched);
            if (found.find()) {
                return Optional.of(new ReservedName(name.reservation(), title.excerpt(found.start(), found.end())));
            }
        }
        return Optional.empty();
    }

    /** Checks whether capitals distinguish an abbreviation, since not the whole title is in capitals. */
    private static boolean hasSmallLetters(FoldedText title, String folded) {
        return title.excerpt(0, Math.min(folded.length(), LONGEST)).codePoints().anyMatch(Character::isLowerCase);
    }

    /** Replaces harmless phrases, and keeps the places of the other words. */
    private static String withoutHarmless(String folded) {
        return HARMLESS.matcher(folded)
                .replaceAll(found -> "#".repeat(found.group().length()));
    }
}
