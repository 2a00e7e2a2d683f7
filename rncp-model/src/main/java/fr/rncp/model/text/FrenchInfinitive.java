package fr.rncp.model.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks whether a folded text starts with a verb in the infinitive. Verbs are recognised by their endings, except
 * nouns that share them. Endings that are more frequent in nouns than in verbs ({@code -ier}, {@code -oir},
 * {@code -re}) require a known verb.
 */
public final class FrenchInfinitive {

    private static final int LONGEST_HEAD = 60;

    private static final String QUOTATION = "\"'«( ";

    /** The particles that may precede the verb, in this order. */
    private static final List<List<String>> PARTICLES =
            List.of(List.of("ne pas ", "ne plus ", "ne "), List.of("s'", "se "));

    /**
     * Names of jobs and things that are also verbs, but only before an object or the like: "manager une equipe" is a
     * verb, "manager de proximite" is not.
     */
    private static final Set<String> VERB_BEFORE_OBJECT =
            words("manager conseiller scanner poster reporter merchandiser ecailler linger master");

    private static final Pattern OBJECT = Pattern.compile(
            "(?:,| (?:le|la|les|un|une|des|du|aux?|son|sa|ses|leurs?|ces?|cet|cette|tout|toute|tous|toutes|chaque|sur|et|ou) | l').*",
            Pattern.DOTALL);

    private static final Set<String> NOUNS_IN_ER = words(
            "amer cancer cher cluster computer container designer developer danger docker driver enfer etranger fer "
                    + "flyer hacker hier hiver hyper laser leader leger ver mer newsletter passager messager usager viager "
                    + "potager horloger boulanger fromager berger verger boucher gaucher vacher archer plancher rocher "
                    + "clocher porcher starter scooter server super trailer trader broker user webdesigner stretcher "
                    + "savoir-etre savoir-faire laisser-aller bestseller layer timer poker joker bunker "
                    + "cutter blister  charter revolver");
    private static final Set<String> VERBS_IN_IER = words(
            "relier publier republier allier rallier concilier reconcilier oublier plier deplier replier pallier multiplier "
                    + "demultiplier lier delier humilier supplier etudier remedier expedier repudier irradier dedier "
                    + "apprecier negocier renegocier associer dissocier differencier licencier beneficier remercier distancier "
                    + "copier photocopier recopier trier varier inventorier parier marier approprier exproprier rapatrier "
                    + "colorier crier prier devier convier envier initier reinitier manier remanier nier communier calomnier "
                    + "privilegier plagier refugier rassasier asphyxier apparier repertorier historier radier skier scier epier "
                    + "extasier amnistier balbutier gracier charrier");
    private static final Set<String> NOUNS_IN_IR =
            words("avenir desir elixir loisir plaisir souvenir saphir cuir menhir");
    private static final Set<String> VERBS_IN_OIR = words(
            "avoir savoir pouvoir devoir voir revoir prevoir entrevoir pourvoir recevoir concevoir apercevoir percevoir decevoir "
                    + "valoir prevaloir vouloir falloir emouvoir mouvoir promouvoir asseoir surseoir");
    private static final Set<String> NOUNS_IN_RE =
            words("cadre ordre cylindre cendre gendre moindre desordre calandre foudre poudre cedre esclandre filandre "
                    + "escadre salamandre tendre lettre maitre contremaitre traitre quadre encadre hydre");
    private static final Pattern VERB_IN_RE =
            Pattern.compile("(?:[a-z]*(?:dre|ttre|aitre|croitre|uire|crire|clure|rompre|vaincre)"
                    + "|(?:re|pre|par|de|contre|satis|mal)?faire|(?:re|abs|dis|ex|sous|at|re)?traire|(?:de|com)?plaire|taire"
                    + "|(?:re|e|ree)?lire|(?:sou)?rire|(?:re|pre|inter|contre|me)?dire|suffire|confire"
                    + "|(?:pour|en)?suivre|(?:re|sur)?vivre|boire|croire|etre)");

    private FrenchInfinitive() {}

    private static Set<String> words(String words) {
        return Set.copyOf(Stream.of(words.split(" ", -1)).distinct().toList());
    }

    /**
     * Checks whether a folded text starts with a verb in the infinitive, such as "s'assurer de", "ne pas diffuser" or
     * "(re)organiser".
     */
    public static boolean opens(String folded) {
        String start = folded.substring(0, Math.min(folded.length(), LONGEST_HEAD));
        if (start.indexOf('(') >= 0 || start.indexOf(')') >= 0) {
            start = start.replace(")", "").replace("(", "");
        }
        int from = startOfVerb(start);
        int to = endOfVerb(start, from);
        String verb = start.substring(from, to);
        return VERB_BEFORE_OBJECT.contains(verb)
                ? OBJECT.matcher(start).region(to, start.length()).lookingAt()
                : isCompound(verb);
    }

    /** Returns the position behind quotation marks, "ne pas", "s'" and "se". */
    private static int startOfVerb(String text) {
        int from = 0;
        while (from < text.length() && QUOTATION.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        for (List<String> particles : PARTICLES) {
            from = behind(text, from, particles);
        }
        return from;
    }

    /** Returns the position behind the first particle that occurs here, if a word follows it. */
    private static int behind(String text, int from, List<String> particles) {
        // Few skills open with a particle. Those of a list open with the same letter.
        if (from == text.length() || text.charAt(from) != particles.get(0).charAt(0)) {
            return from;
        }
        for (String particle : particles) {
            int end = from + particle.length();
            if (text.startsWith(particle, from) && endOfVerb(text, end) > end) {
                return end;
            }
        }
        return from;
    }

    private static int endOfVerb(String text, int from) {
        int to = from;
        while (to < text.length() && ((text.charAt(to) >= 'a' && text.charAt(to) <= 'z') || text.charAt(to) == '-')) {
            to++;
        }
        return to;
    }

    private static boolean isCompound(String word) {
        return !NOUNS_IN_ER.contains(word)
                && (isVerb(word)
                        || isVerb(word.substring(word.lastIndexOf('-') + 1))
                        || isVerb(word.substring(0, Math.max(word.indexOf('-'), 0))));
    }

    private static boolean isVerb(String word) {
        if (word.length() < 4) {
            return false;
        }
        if (word.endsWith("ier")) {
            return VERBS_IN_IER.contains(word)
                    || word.endsWith("phier")
                    || (word.endsWith("fier") && !word.equals("greffier"));
        }
        if (word.endsWith("er")) {
            return !NOUNS_IN_ER.contains(word);
        }
        return word.endsWith("ir") ? isVerbInIr(word) : isVerbInRe(word);
    }

    private static boolean isVerbInIr(String word) {
        return word.endsWith("oir")
                ? VERBS_IN_OIR.contains(word)
                : (!NOUNS_IN_IR.contains(word) && !word.endsWith("air"));
    }

    private static boolean isVerbInRe(String word) {
        return word.endsWith("re") && VERB_IN_RE.matcher(word).matches() && !NOUNS_IN_RE.contains(word);
    }
}
