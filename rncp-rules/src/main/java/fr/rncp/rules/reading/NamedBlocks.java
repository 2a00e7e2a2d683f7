package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.BlockDemand.Scope;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks that a clause demands by number or code: "les blocs 1 à 4 et le bloc choisi (5A ou 5B)". A list
 * demands the blocks that all candidates need if the clause also offers a choice, or if the clause calls them
 * compulsory; a list alone may be all blocks or some.
 */
final class NamedBlocks {

    private static final List<String> WORDS = List.of("bloc", "ccp", "bc");

    private static final GuardedPattern CHOICE = GuardedPattern.ofWords(
            WORDS,
            "(?<needed>l'un|" + BlockWords.NUMBER + ")(?: seule?)?(?: des(?: " + BlockWords.NUMBER + ")?)? "
                    + BlockWords.BLOCK + "(?: suivants?)?(?:"
                    + BlockWords.OPTION
                    + "| d'[a-z]{5,16}| de [a-z]{5,16})? ?[,(:]? ?(?:(?:parmi|entre|sur|de|a choisir (?:parmi|entre)) (?:les )?|: ?)?(?<list>"
                    + BlockReferences.SOME_OF + ")"
                    + "|\\bbloc (?:[0-9]{1,2} )?(?:choisi|" + BlockWords.OPTIONAL
                    + "|de specialit\\w{1,4}|de specialisation)(?: [a-z']{1,14}){0,3}? ?[(:,] ?(?:soit |parmi |entre )?(?<listed>"
                    + BlockReferences.SOME_OF + ")"
                    + "|(?:au choix|choix (?:entre|parmi)),? ?:? ?(?:(?:entre|parmi) )?(?:les )?(?<chosen>"
                    + BlockReferences.SOME_OF + ")"
                    + "|(?<either>" + BlockReferences.ONE_OF + ")");

    private static final GuardedPattern LIST = GuardedPattern.ofWords(WORDS, BlockReferences.ALL_OF);

    private static final Pattern COMPULSORY = Pattern.compile(
            "^(?: \\([^()]{0,60}\\))? ?(?:(?:sont|est|restent|demeurent) (?:[a-z]{2,16} ){0,2}?|\\(?(?=(?:obligatoires?|exigee?s|communs?)\\b))(?:obligatoires?|exigee?s?|requis|imperatifs?|indispensables?|necessaires?(?= (?:pour obtenir|a l'obtention|pour l'obtention|a la delivrance))|communs?(?= a tous))\\b(?! (?:avant|afin|pour (?!l'obtention|obtenir|la (?:delivrance|certification)|le (?:titre|diplome|cqp)|valider l[ae] |tous|les candidats)))"
                    + "|^ doi(?:t|vent) (?:[a-z]{2,16} ){0,2}?(?:etre|avoir ete) (?:[a-z]{2,16} ){0,2}?(?:valid|acqui|obten|reuss)\\w{0,4}\\b(?! (?:avant|dans l))");

    /** "Tronc commun : BC01 et BC02". */
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:obligatoires?|communs?|tronc commun|imposes)(?: \\([^()]{1,30}\\))? ?: ?$|\\bobligatoirement $");

    /** "BC01, BC02 et BC03 ou BC04" may mean two things. */
    private static final Pattern JOINED = Pattern.compile("[0-9](?: et|,) ?$");

    private static final GuardedPattern ELLIPTIC = GuardedPattern.of(
            WORDS,
            "^[ \\n*•o–-]{0,4}" + BlockReferences.ALL_OF
                    + " ?(?:et|\\+|,|ainsi que|plus) ?(?:le |un |du |d'un )?(?:bloc|ccp)\\b");

    /** "Les trois épreuves du bloc 2 doivent être réussies" demands no block. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?:du|au|de) ");

    private static final Pattern ACQUIRING = Pattern.compile("\\b(?:valid|acqui|obten|reuss)\\w{1,6} $");

    private static final GuardedPattern OTHER_CHOICE = GuardedPattern.ofWords(
            List.of("choi", "option", "facultatif", "parmi", "speciali", "electif"),
            "(?:\\bblocs?\\b[a-z ]{0,16}" + BlockWords.OPTION + "|\\bparmi\\b)");

    private final ClauseText text;
    private final Clause clause;
    /** The ranges of named blocks, which do not overlap: from where, to where. */
    private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

    private final List<TextReading<BlockDemand>> found = new ArrayList<>();

    private NamedBlocks(ClauseText text, Clause clause) {
        this.text = text;
        this.clause = clause;
    }

    /**
     * Reads a clause.
     *
     * @param follows whether the clause adds to blocks that the text required before it
     */
    static NamedBlocks in(ClauseText text, Clause clause, boolean follows) {
        NamedBlocks named = new NamedBlocks(text, clause);
        named.choices(follows);
        named.lists();
        return named;
    }

    /** Returns the demands; a choice next to compulsory blocks is stated as they are. */
    List<TextReading<BlockDemand>> demands() {
        boolean compulsory = found.stream().anyMatch(reading -> reading.value().scope() == Scope.COMMON);
        return compulsory
                ? found.stream()
                        .map(reading -> new TextReading<>(reading.value(), reading.excerpt(), Certainty.STATED))
                        .toList()
                : found;
    }

    /** Checks whether a range contains named blocks. */
    boolean overlap(ClauseSpan span) {
        Map.Entry<Integer, Integer> last = taken.lowerEntry(span.to());
        return last != null && last.getValue() > span.from();
    }

    private void choices(boolean follows) {
        Matcher matcher = clause.find(CHOICE);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            taken.put(span.from(), span.to());
            int outOf = BlockReferences.count(list(matcher));
            int needed = needed(matcher);
            if (needed < outOf && isDemanded(span, follows) && !isAmbiguous(matcher)) {
                Certainty certainty =
                        clause.obtains() || follows || isElliptic() ? Certainty.STATED : Certainty.INFERRED;
                found.add(text.reading(BlockDemand.choice(needed, OptionalInt.of(outOf)), span, certainty));
            }
        }
    }

    private static String list(Matcher matcher) {
        for (String group : List.of("list", "listed", "chosen")) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return matcher.group("either");
    }

    private static int needed(Matcher matcher) {
        String needed = matcher.group("needed");
        return needed == null || needed.equals("l'un") ? 1 : FrenchNumbers.value(needed);
    }

    private boolean isAmbiguous(Matcher matcher) {
        return matcher.group("either") != null
                && JOINED.matcher(text.aheadOf(clause, matcher.start())).find()
                && !matcher.group("either").contains("bloc");
    }

    private boolean isDemanded(ClauseSpan span, boolean follows) {
        boolean demanded = clause.obtains() || clause.demands() || follows || isElliptic();
        return demanded
                && !text.isDenied(clause, span)
                && !DemandWords.PERMITTED
                        .matcher(text.before(clause, span.from()))
                        .find()
                && !DemandWords.PERMITTED
                        .matcher(text.behind(clause, span.to()))
                        .find();
    }

    /** Checks whether the clause is a list of blocks without a verb. */
    private boolean isElliptic() {
        return clause.mentions(ELLIPTIC);
    }

    /** Reads the lists between the choices. */
    private void lists() {
        boolean chosen = !found.isEmpty() || clause.has(OTHER_CHOICE);
        int from = clause.from;
        for (Map.Entry<Integer, Integer> choice : List.copyOf(taken.entrySet())) {
            lists(new ClauseSpan(from, choice.getKey()), chosen);
            from = choice.getValue();
        }
        lists(new ClauseSpan(from, clause.to), chosen);
    }

    private void lists(ClauseSpan range, boolean chosen) {
        Matcher matcher = clause.find(LIST, range);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            taken.put(span.from(), span.to());
            list(span, matcher.group(), chosen);
        }
    }

    private void list(ClauseSpan span, String list, boolean chosen) {
        boolean compulsory = COMPULSORY.matcher(text.rest(clause, span.to())).find()
                || LABEL.matcher(text.aheadOf(clause, span.from())).find();
        boolean part = chosen && (clause.obtains() || isElliptic());
        boolean all = clause.isEquation() && !chosen;
        OptionalInt count = OptionalInt.of(BlockReferences.count(list));
        boolean possessor = count.getAsInt() == 1
                && POSSESSIVE.matcher(list).lookingAt()
                && !ACQUIRING.matcher(text.before(clause, span.from())).find();
        if ((compulsory || part || all) && !possessor && !text.isDenied(clause, span)) {
            found.add(text.stated(BlockDemand.every(all ? Scope.ALL : Scope.COMMON, count), span));
        }
    }
}
