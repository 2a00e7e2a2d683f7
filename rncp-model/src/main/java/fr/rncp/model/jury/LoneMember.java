package fr.rncp.model.jury;

import fr.rncp.model.prose.TextReading;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text that consists of a single person, "Un évaluateur professionnel du secteur", or of one who decides alone:
 * "Le formateur référent évalue seul". Anyone else in the text leaves the number open.
 */
final class LoneMember {

    private static final int LONGEST = 160;

    private static final String PERSON =
            "(?:l[ea] |l'|une? (?:seule? |unique )?|1 (?:seule? )?)" + JuryRoleNouns.PATTERN;

    private static final Pattern ONE =
            Pattern.compile("(?:(?:composition du )?jury ?: ?)?(?:une?|1)(?: \\(1\\))? (?:seule? |unique )?"
                    + JuryRoleNouns.PATTERN + "[^.]*");

    private static final Pattern ALONE = Pattern.compile("(?:(?:le candidat|l'evaluation|la prestation|l'epreuve) est "
            + "(?:evaluee?|jugee?|notee?|validee?|assuree?|realisee?|corrigee?) par )?" + PERSON
            + "[^.]{0,80}? (?:evalue|valide|decide|juge|note|corrige|examine|statue|siege|se"
            + " prononce|delibere|certifie)[^.]{0,40}? seule?\\b[^.]{0,40}|(?:le candidat|l'evaluation|la"
            + " prestation|l'epreuve) est (?:evaluee?|jugee?|notee?|validee?|assuree?|realisee?|corrigee?) par (?:une?"
            + " seule? "
            + JuryRoleNouns.PATTERN
            + "|" + PERSON + "[^.]{0,40}? seule?\\b)[^.]{0,40}");

    private static final String SINGLE = "(?:une? (?:seule? et unique |seule? |unique )" + JuryRoleNouns.PATTERN
            + "|(?:l[ea] |l')seule? " + JuryRoleNouns.PATTERN + "|(?:l[ea] |l'|une? )?" + JuryRoleNouns.PATTERN
            + " (?:[a-z-]{3,20} )?(?:unique|seule?)\\b)";

    /** The words before a single person: "jury réduit à", "évalué par", "la présence d'". */
    private static final String AHEAD = "(?:(?:(?:le |composition du )?jury(?: (?:est |se )?(?:compose|constitue|forme"
            + "|reduit|limite|comprend|compte|comporte|reunit)(?:e|s)?)? ?(?::|de |d'|a )? ?)"
            + "|(?:(?:le candidat|chaque candidat|(?:l')?evaluation|(?:l')?epreuve|la prestation)"
            + "(?: (?:individuelle|orale|finale|pratique|du candidat))? )?(?:est )?(?:(?:evalue|juge|note|valide|assure"
            + "|realise|corrige|conduit|mene|effectue|apprecie)e?s? )?par |(?:la )?presence d')?";

    /** A text that states that there is one person only: "examinateur unique". */
    private static final Pattern DECLARED = Pattern.compile(
            "(?<ahead>" + AHEAD + ")" + SINGLE + "[^.]{0,80}|(?<jury>(?:le )?" + "jury (?:est )?unipersonnel)|" + PERSON
                    + "[^.]{0,40}? est seule? (?:juge|decisionnaire)\\b[^.]{0,60}");

    /** Somebody else than a person who was declared to be the only one. */
    private static final Pattern FURTHER = Pattern.compile(
            "[,;:\\n"
                    + "/&+]| et (?!unique)| ou |\\bainsi que\\b|\\bavec\\b|assiste|\\bjurys?\\b|\\bcommission\\b|\\ben cas\\b|\\bn'|\\bne\\b|\\bpas\\b"
                    + "|\\bpeut\\b|\\bpeuvent\\b|\\bsi\\b|membres|binome|\\bpresid|\\bchaque (?!candidat)|sauf|\\bdeux\\b|\\btrois\\b|\\b[2-9]\\b|\\bplusieurs\\b");

    /** A comma before a description of the same person, which does not enumerate. */
    private static final Pattern APPOSITION = Pattern.compile(", (?=(?:" + JuryRoleNouns.PATTERN
            + "|habilit|design|nomm|issu|exter|qualifi|specialis))|(?:^|(?<=[a-z])), seule?,");

    /** Words for somebody else, for a case, or for a part in a jury that is described elsewhere. */
    private static final Pattern OTHERS = Pattern.compile(
            "[,;:\\n"
                    + "/&+]| et | ou |\\bainsi que\\b|\\bavec\\b|assiste|accompagne|\\bpar"
                    + " (?!une?\\b|l[ea]\\b|l')|\\bjurys?\\b|\\bcommission\\b|\\ben cas\\b|\\bn'|\\bne\\b|\\bpas\\b"
                    + "|\\bpeut\\b|\\bsi\\b|membres|binome|\\bpresid|\\bdesigne|\\bnomme|\\bchaque\\b|sauf|\\bdeux\\b|\\btrois\\b|\\b[2-9]\\b|\\bplusieurs\\b");

    private LoneMember() {}

    static Optional<TextReading<Headcount>> in(JuryText text) {
        String words = text.folded.strip();
        int from = words.isEmpty() ? 0 : text.folded.indexOf(words);
        String sentence = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        boolean one = words.length() <= LONGEST && ONE.matcher(sentence).matches();
        int label = one ? sentence.indexOf(':') + 1 : 0;
        boolean lone = words.length() <= LONGEST
                && (one || (sentence.contains("seul") && ALONE.matcher(sentence).matches()))
                && !OTHERS.matcher(sentence.substring(label)).find();
        return lone || (words.length() <= LONGEST && isDeclared(sentence))
                ? Optional.of(text.stated(new Headcount(1, Bound.EXACTLY), from, from + sentence.length()))
                : Optional.empty();
    }

    private static boolean isDeclared(String sentence) {
        if (!sentence.contains("seul") && !sentence.contains("uni")) {
            return false;
        }
        String joined = APPOSITION.matcher(sentence).replaceAll(comma -> comma.group()
                .replace(",", comma.group().length() > 2 ? "" : " ")
                .replace("  ", " "));
        Matcher declared = DECLARED.matcher(joined);
        return declared.matches()
                && (declared.group("jury") != null
                        || !FURTHER.matcher(joined.substring(Math.max(0, declared.end("ahead"))))
                                .find());
    }
}
