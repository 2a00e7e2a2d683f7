package fr.rncp.rules.catalogue.dates;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence of a folded text that cites the law.
 *
 * @param text the whole text
 * @param from where the sentence begins
 * @param to where it ends, exclusive
 */
record LegalSentence(String text, int from, int to) {

    /** Words before a full stop that ends no sentence: "l'art. R. 335-8". */
    private static final Set<String> ABBREVIATIONS =
            Set.of("l", "r", "d", "art", "arts", "al", "c", "cf", "p", "n", "trav", "educ");

    /** Words for law that is cited as that of another time. */
    private static final Pattern HISTORY = Pattern.compile(
            "\\banciens? (?:articles?|texte|reglement|code)|\\banciennes? (?:redaction|version|dispositions?|commission|cncp)"
                    + "|\\banciennement\\b|\\bex-|\\babrog|\\bcodifie|\\balors (?:en vigueur|applicable)|\\ba l'epoque\\b"
                    + "|\\b(?:redaction|version|dispositions?) (?:anterieure|precedente)|\\banterieure?s? (?:au|a la|a l')"
                    + "|\\ben vigueur (?:avant|jusqu)|\\bjusqu'(?:au|en) \\w|\\bengagee?s? (?:avant|anterieurement)"
                    + "|\\bavant (?:le |l'annee )?\\d|\\bavant (?:l'entree en vigueur|la (?:loi|reforme))"
                    + "|\\bremplace(?:s|e|es)? par (?:l'|les |le |la )?(?:article|decret|loi|france|[lrd]\\.? ?\\d)"
                    + "|\\bremplace(?:nt)? (?:l'|les )articles?|\\bdevenue?s? (?:l'|les )?(?:article|[lrd]\\.? ?\\d)"
                    + "|\\bpris(?:e|es)? (?:en|pour l') ?application|\\bvu (?:le|la|les|l')");

    private static final Pattern EXPERIENCE =
            Pattern.compile("\\bvae\\b|acquis de (?:l'|leur |son )experience|validation d(?:es|'|e l')acquis"
                    + "|\\b(?:annees?|ans?|duree minimale|minimum) (?:d'un an )?d'(?:activite|experience|exercice)");

    private static final Pattern REGISTER =
            Pattern.compile("certifications? professionnelles?\\b|\\brncp\\b|repertoire national");

    /** A sentence is not searched farther, so that a long text without full stops takes linear time. */
    private static final int REACH = 300;

    /** Returns the sentence around a part of a text. */
    static LegalSentence around(String text, int start, int end) {
        int first = Math.max(0, start - REACH);
        int last = Math.min(text.length(), end + REACH);
        int from = start;
        while (from > first && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < last && !endsSentence(text, to)) {
            to++;
        }
        return new LegalSentence(text, from, to);
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c != '.') {
            return c == '\n' || c == ';' || c == '!' || c == '?';
        }
        boolean atEnd = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return atEnd && !ABBREVIATIONS.contains(wordBefore(text, at));
    }

    private static String wordBefore(String text, int at) {
        int from = at;
        while (from > 0 && at - from < 6 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    boolean mentions(Pattern words) {
        return words.matcher(text).region(from, to).find();
    }

    /** Checks whether the sentence is about the law of another time, which it may cite correctly. */
    boolean isHistory() {
        return mentions(HISTORY);
    }

    boolean isAboutExperience() {
        return mentions(EXPERIENCE);
    }

    boolean isAboutRegister() {
        return mentions(REGISTER);
    }
}
