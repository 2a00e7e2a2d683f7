package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.BlockDemand.Scope;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks that the award requires. {@link NamedBlocks} reads those that a text names one by one. */
final class BlockDemands {

    private static final String SOME = "(?<needed>" + BlockWords.NUMBER + ")" + BlockWords.AGAIN + "(?: seule?)?"
            + "(?: (?:des|de ces|parmi les|d'entre les) (?:(?<group>" + FrenchNumbers.PATTERN + ") )?| )"
            + BlockWords.BLOCK;

    /** The parts that make a number of blocks a choice; at least one of them is present. */
    private static final String CHOSEN = "(?: (?:sont|est)(?= (?:a choisir|au choix)))?(?<option>" + BlockWords.OPTION
            + ")?(?<minimum> (?:au moins|au minimum|minimum))?"
            + "(?: ?,?\\(? ?(?:choisis? (?:librement )?|au choix )?(?<among>parmi|sur|dans une liste de)(?: les| l'ensemble des| un total de)?(?: (?<pool>"
            + FrenchNumbers.PATTERN + ")(?! (?:ans?|mois|jours?|heures?|semaines?)\\b| ?%))?)?";

    private static final GuardedPattern DEMAND = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "certificat", "tronc commun"),
            "(?<least>\\b(?:au moins|au minimum|a minima|minimum) )?" + SOME + CHOSEN
                    + "|(?<every>" + BlockWords.EVERY + ") (?:(?<everyCount>" + FrenchNumbers.PATTERN + ")"
                    + BlockWords.AGAIN + " )?(?:differents |[a-z]{4,10} et )?" + BlockWords.BLOCK
                    + "|\\b(?:les|des|ces|ses|aux) (?:(?<count>" + FrenchNumbers.PATTERN + ")" + BlockWords.AGAIN
                    + " )?(?<first>premiers )?(?:differents )?" + BlockWords.BLOCK
                    + "|(?<trunk>(?:(?:ensemble|totalite|integralite|validation|blocs?) )?(?<!blocs )\\b(?:du|le) tronc commun\\b)");

    private static final Pattern ACQUIRING = Pattern.compile(
            "\\b(?:valid(?!ite)\\w{1,5}|reussi\\w{0,2}|obten\\w{1,4}|acqui\\w{1,6}|capitalis\\w{1,5}|cumul\\w{0,5}|addition|reuni\\w{1,4}|totalis\\w{1,4}|titulaires?|deten\\w{2,4}|possed\\w{1,4}|justifi\\w{1,5}|moyenne(?= (?:dans|aux?|sur|a) )|s'obtien\\w{1,3}|s'acquier\\w{1,2}|satisf\\w{2,6}|succes|valides? pour|competent\\w{0,2}(?: par le jury)?|maitrise)"
                    + "(?: (?!compens|entre|parmi|partie|certain|plusieurs)[a-z']{1,12}){0,4} ?$");

    /** The heading of the text on the public page. */
    private static final GuardedPattern HEADING =
            GuardedPattern.ofWords(List.of("modalite"), "\\bmodalites? d'(?:acquisition|obtention)\\b");

    /** What may separate blocks from their verb: their kind, a relative clause, other blocks. */
    private static final String APART = "(?: (?:de la (?:certification|formation)|du (?:titre|diplome|cqp)|qui (?:la|le) composent|constitutifs|communs?|obligatoires?|transvers\\w{2,4}|d[ue] tronc commun|,[^,;.\\n]{1,40},))?"
            + "(?:, (?:qui|dont|lesquels) [^,;.\\n]{1,60},)?"
            + "(?:,? (?:et|ainsi que|puis) (?:[a-z0-9']{1,12} ){1,5}?(?:blocs?|ccp)(?: [a-z']{2,14}){0,3}?(?: \\([^()\\n]{1,40}\\))?)?(?:,? (?:qui|lesquels))?";

    /** The words behind blocks that require them: "sont obligatoires et cumulatifs", "doivent tous être validés". */
    private static final Pattern REQUIRED = Pattern.compile(
            "^(?: (?:de la (?:certification|formation)|du (?:titre|diplome|cqp)|qui (?:la|le) composent|constitutifs|communs?|obligatoires?|du tronc commun)|,[^,;.\\n]{1,40},| \\([^()\\n]{1,20}\\))?(?: qui)?"
                    + " (?:(?:sont|soient|seront|est|soit) (?:[a-z]{2,16} ){0,2}?(?:obligatoires?|exigee?s?|requise?s?|cumulatifs|necessaires?|indispensables?|a (?:valider|acquerir|obtenir)))\\b"
                    + "(?! (?:pour (?!l'obtention|obtenir|la (?:delivrance|certification)|le (?:titre|diplome|cqp)|valider l[ae] |tous|les candidats)|afin|a l'(?!obtention|acquisition|attribution)|avant|dans l'ordre))");

    private static final Pattern TO_BE_ACQUIRED = Pattern.compile(
            "^" + APART + " (?:doi(?:t|vent)|devr(?:a|ont)) (?:[a-z]{2,16} ){0,2}?(?:etre|avoir ete) (?:[a-z]{2,16} ){0,2}?(?:valid|acqui|obten|reuss|capitalis|cumul)\\w{0,4}\\b"
                    + "(?! (?:avant|dans l'(?:ordre|annee|un)|dans (?:un|les|le) delai|en \\w+ ans|par un jury|devant))");

    /** "Dès lors que chacun des blocs a été validé", "lorsque les quatre blocs sont acquis". */
    private static final Pattern ACQUIRED_BEHIND = Pattern.compile(
            "^(?: de (?:la|cette) certification| du (?:titre|diplome|cqp|parcours|referentiel)| de son parcours| communs?| obligatoires?| du tronc commun)? (?:(?:sont|soient|est|soit|a ete|ont ete|aura ete|auront ete) (?:[a-z]{2,12} )?)?(?:valid|acqui|obten|reuss|reuni)\\w{0,4}\\b(?! (?:a vie|definitivement|pour|pendant))|^ le (?:sont|seront)\\b");

    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:si|s'|lorsqu'?e?|quand|des (?:lors )?que|une fois(?: que)?|apres que|a condition que) ?(?:et seulement si )?$");

    /** "Le diplôme exige les cinq blocs". */
    private static final Pattern NECESSITATES =
            Pattern.compile("\\b(?:exige|requiert|necessite|suppose|implique)(?:nt)? (?:[a-z]{2,12} )?$");

    /** "Le candidat doit valider les quatre blocs". */
    private static final Pattern OBLIGED = Pattern.compile(
            "\\b(?:doi(?:t|vent)|devr(?:a|ont)|il faut|il faudra|tenue?s? de|necessaire de|imperatif de) (?:[a-z]{2,16} ){0,2}?(?:avoir )?"
                    + "(?:valid|acquer|acquis|obten|reuss|capitalis|cumul)\\w{0,5} (?:[a-z']{1,12} ){0,2}?$");

    private static final Pattern IN_ORDER = Pattern.compile("^ (?:avant|dans l'ordre|pour se|pour pouvoir|afin)");

    /** "Le titre n'est délivré qu'à ces conditions : cinq blocs validés". */
    private static final Pattern VALIDATED = Pattern.compile(" (?:valides|acquis|obtenus|reussis|capitalises)\\b");

    /** The beginning of an item, or of what a colon announces. */
    private static final Pattern OPENING = Pattern.compile("(?:^[ \\n*•o>→✓–-]{0,4}|: )$");

    /** "Tous les blocs du parcours sont acquis": those are all. */
    private static final Pattern OF_PATH = Pattern.compile(" (?:du|de son|de leur) parcours\\b(?! (?:choisi|suivi|[a-z]{5}))");

    /** "Sont exigés pour le titre : les quatre blocs". */
    private static final Pattern REQUIRED_AHEAD =
            Pattern.compile("\\b(?:exigee?s?|requise?s?|obligatoires?|necessaires?|exigences)\\b[^.;:]{0,60}: ?$");

    /** Words for acquiring blocks, anywhere in a sentence. */
    private static final GuardedPattern ACQUISITION = GuardedPattern.ofWords(
            List.of("valid", "acqui", "acquer", "reuss", "capitalis", "reconnu", "satisf", "detien", "deten", "possed", "reuni", "competent"),
            "\\b(?:valid|acqui|acquer|reuss|capitalis|reconnu|satisf|detien|deten|possed|reuni|competent)\\w{0,6}\\b(?<!competences)");

    /** Words that describe how blocks are prepared and assessed. */
    private static final GuardedPattern DESCRIBED = GuardedPattern.ofWords(
            List.of("evalu", "organis", "accessib", "prepar", "independ", "propos", "compos", "compren", "compo", "repart", "vis", "inscri", "suivi", "suivre"),
            "\\b(?:evalu|organis|accessib|prepar|independ|propos|compos|comport|compren|repart|vise|inscri|suiv)\\w{0,6}\\b");

    /** "Quatre blocs, tous indispensables". */
    private static final Pattern ALL_NEEDED =
            Pattern.compile(
                    "^ ?[,:]? (?:obligatoires pour (?:le (?:titre|diplome|cqp)|la (?:certification|licence)|l'obtention|obtenir)\\b|qu'il (?:faut|faudra|convient de) (?:tous )?(?:valider|acquerir|obtenir|reussir)\\b|tous (?:sont )?(?:obligatoires|indispensables|necessaires|exiges|requis|a (?:valider|acquerir|obtenir))\\b|a (?:valider|acquerir|obtenir) (?:tous|en totalite|en integralite|dans leur (?:totalite|integralite|ensemble))\\b)");

    /** "Quatre blocs à valider". */
    private static final Pattern TO_ACQUIRE = Pattern.compile("^ (?:sont )?a (?:valider|acquerir|obtenir|reussir)\\b");

    private static final Pattern NOT_ENOUGH = Pattern.compile("\\bne (?:suffi\\w{1,3}|saurai\\w{1,3} suffire)\\b");
    private static final Pattern COUNT_BEHIND =
            Pattern.compile("^ ?\\((?:soit )?(?<count>" + FrenchNumbers.PATTERN + ")\\)");

    /** Words for a possibility, which is not a demand. */
    static final Pattern PERMITTED =
            Pattern.compile("\\b(?:peut|peuvent|pourra|pourront|facultati\\w{0,5}|eventuel\\w{0,6})\\b");

    /** "La certification comprend trois blocs optionnels" states how many there are, not how many are needed. */
    private static final Pattern COMPOSING = Pattern.compile(
            "\\b(?:compos|constitu|comport|comprend|compren|compt|structur|propos|offr|declin|contien|reparti|articul)\\w{0,6}\\b");

    /** Words that add blocks to others. */
    private static final GuardedPattern ADDING = GuardedPattern.ofWords(
            List.of("ajout", "choi", "complet", "valide", "opte", "suit", "en plus", "ainsi que", "auxquels"),
            "\\b(?:ajout\\w{1,4}|choisi\\w{0,4}|au choix|complet\\w{1,3}|valide\\w{0,2}|opte|suit|en plus|ainsi que|auxquels)\\b");

    /** "Le titre ne peut être délivré sans la validation de tous les blocs." */
    private static final Pattern NOT_WITHOUT =
            Pattern.compile("\\b(?:ne|n'est|n'a)\\b[^,;.]{0,80}\\bsans\\b[^,;.]{0,60}$");

    private static final GuardedPattern AWARD_WORD = GuardedPattern.ofWords(
            List.of("certification", "titre", "diplome", "cqp"), "\\b(?:certification|titre|diplome|cqp)s?\\b");

    private final ClauseText text;
    private final Map<BlockDemand, TextReading<BlockDemand>> found = new LinkedHashMap<>();

    private BlockDemands(ClauseText text) {
        this.text = text;
    }

    static List<TextReading<BlockDemand>> in(ClauseText text) {
        BlockDemands demands = new BlockDemands(text);
        text.clauses.forEach(demands::read);
        if (demands.found.isEmpty()) {
            text.clauses.forEach(demands::missing);
        }
        return demands.distinct();
    }

    /** Returns the demands; one for all blocks that is only inferred adds nothing to one with their number. */
    private List<TextReading<BlockDemand>> distinct() {
        BlockDemand all = BlockDemand.every(Scope.ALL, OptionalInt.empty());
        boolean counted = found.keySet().stream()
                .anyMatch(demand ->
                        demand.scope() == Scope.ALL && demand.outOf().isPresent());
        return found.values().stream()
                .filter(reading -> !counted || reading.isStated() || !reading.value().equals(all))
                .toList();
    }

    private void missing(Clause clause) {
        BlockDemand all = BlockDemand.every(Scope.ALL, OptionalInt.empty());
        MissingBlocks.in(clause).ifPresent(span -> add(all, text.inferred(all, span)));
    }

    private void read(Clause clause) {
        NamedBlocks named = NamedBlocks.in(text, clause, follows(clause));
        named.demands().forEach(reading -> add(reading.value(), reading));
        Matcher matcher = clause.find(DEMAND);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            if (!named.overlap(span)) {
                boolean follows = follows(clause);
                demand(clause, matcher, follows).ifPresent(demand -> certainty(clause, matcher, demand, follows)
                        .ifPresent(certainty -> add(demand, text.reading(demand, span, certainty))));
            }
        }
    }

    /** Checks whether a clause adds to blocks required before it: "le candidat y ajoute un bloc parmi …". */
    private boolean follows(Clause clause) {
        return clause.mentions(ADDING) && found.keySet().stream().anyMatch(demand -> demand.scope() == Scope.COMMON);
    }

    private void add(BlockDemand demand, TextReading<BlockDemand> reading) {
        found.merge(demand, reading, (one, other) -> one.isStated() || !other.isStated() ? one : other);
    }

    private Optional<BlockDemand> demand(Clause clause, Matcher matcher, boolean follows) {
        String behind = text.behind(clause, matcher.end());
        if (matcher.group("trunk") != null) {
            return Optional.of(BlockDemand.every(Scope.COMMON, OptionalInt.empty()));
        }
        boolean part = matcher.group("first") != null
                || BlockWords.COMMON.matcher(behind).lookingAt();
        Scope scope = part ? Scope.COMMON : Scope.ALL;
        if (matcher.group("needed") != null) {
            return isCounted(matcher) ? choice(clause, matcher, follows) : bare(clause, matcher, behind, scope);
        }
        boolean rest = BlockWords.REST.matcher(behind).lookingAt()
                && !(matcher.group("every") != null
                        && OF_PATH.matcher(behind).lookingAt());
        return rest
                ? Optional.empty()
                : Optional.of(BlockDemand.every(scope, count(clause, matcher)));
    }

    /** Checks whether the words around a number make it a choice. */
    private static boolean isCounted(Matcher matcher) {
        return matcher.group("least") != null
                || matcher.group("minimum") != null
                || matcher.group("option") != null
                || matcher.group("among") != null
                || matcher.group("group") != null;
    }

    private Optional<BlockDemand> choice(Clause clause, Matcher matcher, boolean follows) {
        String before = text.before(clause, matcher.start());
        String behind = text.behind(clause, matcher.end());
        int needed = FrenchNumbers.value(matcher.group("needed"));
        OptionalInt outOf = number(matcher, "group", "pool");
        boolean read = clause.obtains() || clause.demands() || follows;
        if (!read
                || clause.partial()
                || PERMITTED.matcher(behind).find()
                || COMPOSING.matcher(before).find()
                || (outOf.isPresent() && outOf.getAsInt() < needed)) {
            return Optional.empty();
        }
        return Optional.of(
                outOf.isPresent() && outOf.getAsInt() == needed
                        ? BlockDemand.every(Scope.ALL, outOf)
                        : BlockDemand.choice(needed, outOf));
    }

    /** A number without an article counts all blocks if they are to be acquired, or are a part of an equation. */
    private Optional<BlockDemand> bare(Clause clause, Matcher matcher, String behind, Scope scope) {
        int count = FrenchNumbers.value(matcher.group("needed"));
        String rest = text.rest(clause, matcher.end());
        boolean compulsory = (REQUIRED.matcher(behind).find()
                        && !TO_ACQUIRE.matcher(behind).find())
                || ALL_NEEDED.matcher(rest).find();
        boolean all = compulsory
                || TO_ACQUIRE.matcher(behind).find()
                || TO_BE_ACQUIRED.matcher(rest).find()
                || (VALIDATED.matcher(behind).lookingAt()
                        && clause.obtains()
                        && (clause.demands()
                                || OPENING.matcher(text.aheadOf(clause, matcher.start()))
                                        .find()))
                || clause.isEquation();
        boolean common =
                scope == Scope.COMMON && clause.obtains() && (isAcquiring(clause, matcher) || clause.defines());
        return (all || common) && count > 1 && !BlockWords.REST.matcher(behind).lookingAt()
                ? Optional.of(BlockDemand.every(
                        compulsory
                                        && !behind.contains(" tous ")
                                        && !ALL_NEEDED.matcher(rest).find()
                                ? Scope.COMMON
                                : scope,
                        OptionalInt.of(count)))
                : Optional.empty();
    }

    private boolean isAcquiring(Clause clause, Matcher matcher) {
        return ACQUIRING.matcher(text.before(clause, matcher.start())).find();
    }

    /** Returns how surely words mean what they seem to; empty if they do not demand blocks, or deny that. */
    private Optional<Certainty> certainty(Clause clause, Matcher matcher, BlockDemand demand, boolean follows) {
        String before = text.before(clause, matcher.start());
        String behind = text.behind(clause, matcher.end());
        boolean choice = demand.scope() == Scope.CHOICE;
        if (NOT_ENOUGH.matcher(behind).find()) {
            return choice ? Optional.empty() : Optional.of(Certainty.INFERRED);
        }
        boolean without = !choice && NOT_WITHOUT.matcher(before).find();
        if (without && clause.mentions(AWARD_WORD)) {
            return Optional.of(Certainty.STATED);
        }
        if (!without && text.isDenied(clause, new ClauseSpan(matcher.start(), matcher.end()))) {
            return Optional.empty();
        }
        String rest = text.rest(clause, matcher.end());
        boolean predicated = REQUIRED.matcher(rest).find()
                || ALL_NEEDED.matcher(rest).find()
                || TO_BE_ACQUIRED.matcher(rest).find()
                || (!choice && isObliged(before, behind));
        boolean numbered = matcher.group("needed") != null || matcher.group("trunk") != null;
        if (!numbered && !predicated && !isSure(clause, matcher, before, behind)) {
            return isLikely(clause, matcher, before, behind) ? Optional.of(Certainty.INFERRED) : Optional.empty();
        }
        boolean said = matcher.group("every") != null
                || demand.outOf().isPresent()
                || numbered
                || (predicated && behind.contains(" tous "));
        boolean each = matcher.group("every") != null && matcher.group("every").startsWith("cha");
        boolean stated =
                (clause.obtains() || (choice && follows) || (predicated && !each) || (numbered && !isCounted(matcher)))
                        && said;
        return Optional.of(stated ? Certainty.STATED : Certainty.INFERRED);
    }

    /** Checks for "les blocs", which may be some of them. */
    private static boolean isVague(Matcher matcher) {
        return matcher.group("every") == null && matcher.group("count") == null;
    }

    /** Checks whether a sentence on the award also speaks of acquiring the blocks, in whatever words. */
    private static boolean isLikely(Clause clause, Matcher matcher, String before, String behind) {
        boolean hedged = PERMITTED.matcher(before).find()
                || PERMITTED.matcher(behind).find()
                || clause.partial()
                || clause.mentions(DESCRIBED);
        if (hedged) {
            return false;
        }
        return matcher.group("every") != null
                ? clause.namesAward() && ACQUIRING.matcher(before).find()
                : matcher.group("count") != null
                        && (clause.obtains()
                                ? clause.mentions(ACQUISITION)
                                : clause.namesAward()
                                        && ACQUIRING.matcher(before).find());
    }

    private static boolean isObliged(String before, String behind) {
        return OBLIGED.matcher(before).find() && !IN_ORDER.matcher(behind).find();
    }

    /**
     * Checks whether the words certainly mean all blocks. "Les blocs" does only if the award depends on acquiring them.
     */
    private boolean isSure(Clause clause, Matcher matcher, String before, String behind) {
        boolean acquired = ACQUIRING.matcher(before).find()
                || (clause.isEquation() && before.endsWith("= "))
                || REQUIRED_AHEAD.matcher(text.aheadOf(clause, matcher.start())).find()
                || ((clause.defines() || (clause.demands() && !isVague(matcher)) || WHEN.matcher(before).find())
                        && ACQUIRED_BEHIND.matcher(behind).find())
                || (matcher.group("count") != null
                        && NECESSITATES.matcher(before).find());
        if (matcher.group("every") != null) {
            return clause.obtains()
                    ? acquired || !matcher.group("every").startsWith("cha")
                    : clause.demands() && acquired;
        }
        return acquired && clause.obtains() && !clause.partial() && !clause.mentions(HEADING);
    }

    /** Returns the number of all blocks: "les 4 blocs", "tous les blocs (4)". */
    private OptionalInt count(Clause clause, Matcher matcher) {
        OptionalInt before = number(matcher, "everyCount", "count");
        Matcher behind = COUNT_BEHIND.matcher(text.rest(clause, matcher.end()));
        return before.isEmpty() && behind.find() ? OptionalInt.of(FrenchNumbers.value(behind.group("count"))) : before;
    }

    private static OptionalInt number(Matcher matcher, String one, String other) {
        String number = matcher.group(one) == null ? matcher.group(other) : matcher.group(one);
        return number == null ? OptionalInt.empty() : OptionalInt.of(FrenchNumbers.value(number));
    }
}
