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

/** Reads the blocks that the award requires. */
final class BlockDemands {

    private static final String SOME = "(?<needed>" + BlockWords.NUMBER + ")" + BlockWords.AGAIN + "(?: seule?)?"
            + "(?: (?:des|de ces|parmi les|d'entre les) (?:(?<group>" + FrenchNumbers.PATTERN + ") )?| )"
            + BlockWords.BLOCK;

    /** The parts that make a number of blocks a choice; at least one of them is present. */
    private static final String CHOSEN = "(?<option>" + BlockWords.OPTION + ")?"
            + "(?: ?,?\\(? ?(?<among>parmi|sur)(?: les| l'ensemble des| un total de)?(?: (?<pool>"
            + FrenchNumbers.PATTERN + ")(?! (?:ans?|mois|jours?|heures?|semaines?)\\b| ?%))?)?";

    private static final GuardedPattern DEMAND = GuardedPattern.ofWords(
            List.of("bloc", "ccp", "certificat"),
            "(?<least>\\b(?:au moins|au minimum|a minima|minimum) )?" + SOME + CHOSEN
                    + "|(?<every>" + BlockWords.EVERY + ") (?:(?<everyCount>" + FrenchNumbers.PATTERN + ")"
                    + BlockWords.AGAIN + " )?(?:differents )?" + BlockWords.BLOCK
                    + "|\\b(?:les|des|ces|ses|aux) (?:(?<count>" + FrenchNumbers.PATTERN + ")" + BlockWords.AGAIN
                    + " )?(?:differents )?" + BlockWords.BLOCK);

    private static final Pattern ACQUIRING =
            Pattern.compile("\\b(?:valid\\w{1,5}|reussi\\w{0,2}|obten\\w{2,4}|acqui\\w{1,6}|capitalis\\w{1,5})"
                    + "(?: [a-z']{1,9}){0,2} ?$");

    /** The heading of the text on the public page. */
    private static final GuardedPattern HEADING =
            GuardedPattern.ofWords(List.of("modalite"), "\\bmodalites? d'(?:acquisition|obtention)\\b");

    private final ClauseText text;
    private final Map<BlockDemand, TextReading<BlockDemand>> found = new LinkedHashMap<>();

    private BlockDemands(ClauseText text) {
        this.text = text;
    }

    static List<TextReading<BlockDemand>> in(ClauseText text) {
        BlockDemands demands = new BlockDemands(text);
        text.clauses.stream()
                .filter(clause -> clause.obtains() || clause.demands())
                .forEach(demands::read);
        return List.copyOf(demands.found.values());
    }

    private void read(Clause clause) {
        Matcher matcher = clause.find(DEMAND);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            if (!text.isDenied(clause, span)) {
                demand(clause, matcher).ifPresent(demand -> add(demand, clause, matcher));
            }
        }
    }

    private void add(BlockDemand demand, Clause clause, Matcher matcher) {
        boolean said =
                matcher.group("every") != null || matcher.group("count") != null || matcher.group("needed") != null;
        Certainty certainty = clause.obtains() && said ? Certainty.STATED : Certainty.INFERRED;
        ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
        found.merge(
                demand,
                text.reading(demand, span, certainty),
                (one, other) -> one.isStated() || !other.isStated() ? one : other);
    }

    private Optional<BlockDemand> demand(Clause clause, Matcher matcher) {
        if (matcher.group("needed") != null) {
            return choice(clause, matcher);
        }
        String behind = text.behind(clause, matcher.end());
        boolean common = BlockWords.COMMON.matcher(behind).lookingAt();
        if (BlockWords.REST.matcher(behind).lookingAt() || !isSure(clause, matcher)) {
            return Optional.empty();
        }
        OptionalInt outOf = number(matcher, "everyCount", "count");
        return Optional.of(BlockDemand.every(common ? Scope.COMMON : Scope.ALL, outOf));
    }

    /**
     * Checks whether the words certainly mean all blocks. "Les blocs" does only if the award depends on acquiring them.
     */
    private boolean isSure(Clause clause, Matcher matcher) {
        boolean acquiring =
                ACQUIRING.matcher(text.before(clause, matcher.start())).find();
        if (matcher.group("every") != null) {
            return acquiring || !matcher.group("every").startsWith("cha");
        }
        return acquiring && clause.obtains() && !clause.partial() && !clause.has(HEADING);
    }

    private static Optional<BlockDemand> choice(Clause clause, Matcher matcher) {
        boolean chosen = matcher.group("least") != null
                || matcher.group("option") != null
                || matcher.group("among") != null
                || matcher.group("group") != null;
        int needed = FrenchNumbers.value(matcher.group("needed"));
        OptionalInt outOf = number(matcher, "group", "pool");
        if (!chosen || clause.partial() || (outOf.isPresent() && outOf.getAsInt() < needed)) {
            return Optional.empty();
        }
        return Optional.of(
                outOf.isPresent() && outOf.getAsInt() == needed
                        ? BlockDemand.every(Scope.ALL, outOf)
                        : BlockDemand.choice(needed, outOf));
    }

    private static OptionalInt number(Matcher matcher, String one, String other) {
        String number = matcher.group(one) == null ? matcher.group(other) : matcher.group(one);
        return number == null ? OptionalInt.empty() : OptionalInt.of(FrenchNumbers.value(number));
    }
}
