package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FrenchNumbers;
import fr.rncp.rules.reading.BlockDemand.Scope;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Reads the blocks that the award requires. {@link NamedBlocks} reads those that a text names one by one. */
final class BlockDemands {

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
                .anyMatch(
                        demand -> demand.scope() == Scope.ALL && demand.outOf().isPresent());
        return found.values().stream()
                .filter(reading ->
                        !counted || reading.isStated() || !reading.value().equals(all))
                .toList();
    }

    private void missing(Clause clause) {
        BlockDemand all = BlockDemand.every(Scope.ALL, OptionalInt.empty());
        MissingBlocks.in(clause).ifPresent(span -> add(all, text.inferred(all, span)));
    }

    private void read(Clause clause) {
        NamedBlocks named = NamedBlocks.in(text, clause, follows(clause));
        named.demands().forEach(reading -> add(reading.value(), reading));
        Matcher matcher = clause.find(DemandWords.DEMAND);
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
        return clause.mentions(DemandWords.ADDING)
                && found.keySet().stream().anyMatch(demand -> demand.scope() == Scope.COMMON);
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
                        && DemandWords.OF_PATH.matcher(behind).lookingAt());
        return rest ? Optional.empty() : Optional.of(BlockDemand.every(scope, count(clause, matcher)));
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
                || DemandWords.PERMITTED.matcher(behind).find()
                || DemandWords.COMPOSING.matcher(before).find()
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
        boolean compulsory = (DemandWords.REQUIRED.matcher(behind).find()
                        && !DemandWords.TO_ACQUIRE.matcher(behind).find())
                || DemandWords.ALL_NEEDED.matcher(rest).find();
        boolean all = compulsory
                || DemandWords.TO_ACQUIRE.matcher(behind).find()
                || DemandWords.TO_BE_ACQUIRED.matcher(rest).find()
                || (DemandWords.VALIDATED.matcher(behind).lookingAt()
                        && clause.obtains()
                        && (clause.demands()
                                || DemandWords.OPENING
                                        .matcher(text.aheadOf(clause, matcher.start()))
                                        .find()))
                || clause.isEquation();
        boolean common =
                scope == Scope.COMMON && clause.obtains() && (isAcquiring(clause, matcher) || clause.defines());
        return (all || common) && count > 1 && !BlockWords.REST.matcher(behind).lookingAt()
                ? Optional.of(BlockDemand.every(
                        compulsory
                                        && !behind.contains(" tous ")
                                        && !DemandWords.ALL_NEEDED.matcher(rest).find()
                                ? Scope.COMMON
                                : scope,
                        OptionalInt.of(count)))
                : Optional.empty();
    }

    private boolean isAcquiring(Clause clause, Matcher matcher) {
        return DemandWords.ACQUIRING
                .matcher(text.before(clause, matcher.start()))
                .find();
    }

    /** Returns how surely words mean what they seem to; empty if they do not demand blocks, or deny that. */
    private Optional<Certainty> certainty(Clause clause, Matcher matcher, BlockDemand demand, boolean follows) {
        String before = text.before(clause, matcher.start());
        String behind = text.behind(clause, matcher.end());
        boolean choice = demand.scope() == Scope.CHOICE;
        if (DemandWords.NOT_ENOUGH.matcher(behind).find()) {
            return choice ? Optional.empty() : Optional.of(Certainty.INFERRED);
        }
        boolean without = !choice && DemandWords.NOT_WITHOUT.matcher(before).find();
        if (without && clause.mentions(DemandWords.AWARD_WORD)) {
            return Optional.of(Certainty.STATED);
        }
        if (!without && text.isDenied(clause, new ClauseSpan(matcher.start(), matcher.end()))) {
            return Optional.empty();
        }
        String rest = text.rest(clause, matcher.end());
        boolean predicated = DemandWords.REQUIRED.matcher(rest).find()
                || DemandWords.ALL_NEEDED.matcher(rest).find()
                || DemandWords.TO_BE_ACQUIRED.matcher(rest).find()
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
        boolean hedged = DemandWords.PERMITTED.matcher(before).find()
                || DemandWords.PERMITTED.matcher(behind).find()
                || clause.partial()
                || clause.mentions(DemandWords.DESCRIBED);
        if (hedged) {
            return false;
        }
        return matcher.group("every") != null
                ? clause.namesAward() && DemandWords.ACQUIRING.matcher(before).find()
                : matcher.group("count") != null
                        && (clause.obtains()
                                ? clause.mentions(DemandWords.ACQUISITION)
                                : clause.namesAward()
                                        && DemandWords.ACQUIRING.matcher(before).find());
    }

    private static boolean isObliged(String before, String behind) {
        return DemandWords.OBLIGED.matcher(before).find()
                && !DemandWords.IN_ORDER.matcher(behind).find();
    }

    /**
     * Checks whether the words certainly mean all blocks. "Les blocs" does only if the award depends on acquiring them.
     */
    private boolean isSure(Clause clause, Matcher matcher, String before, String behind) {
        boolean acquired = DemandWords.ACQUIRING.matcher(before).find()
                || (clause.isEquation() && before.endsWith("= "))
                || (!isVague(matcher)
                        && DemandWords.REQUIRED_AHEAD
                                .matcher(text.aheadOf(clause, matcher.start()))
                                .find())
                || ((clause.defines()
                                || (clause.demands() && !isVague(matcher))
                                || DemandWords.WHEN.matcher(before).find())
                        && DemandWords.ACQUIRED_BEHIND.matcher(behind).find())
                || (matcher.group("count") != null
                        && DemandWords.NECESSITATES.matcher(before).find());
        if (matcher.group("every") != null) {
            return clause.obtains()
                    ? acquired || !matcher.group("every").startsWith("cha")
                    : clause.demands() && acquired;
        }
        return acquired && clause.obtains() && !clause.partial() && !clause.mentions(DemandWords.HEADING);
    }

    /** Returns the number of all blocks: "les 4 blocs", "tous les blocs (4)". */
    private OptionalInt count(Clause clause, Matcher matcher) {
        OptionalInt before = number(matcher, "everyCount", "count");
        Matcher behind = DemandWords.COUNT_BEHIND.matcher(text.rest(clause, matcher.end()));
        return before.isEmpty() && behind.find() ? OptionalInt.of(FrenchNumbers.value(behind.group("count"))) : before;
    }

    private static OptionalInt number(Matcher matcher, String one, String other) {
        String number = matcher.group(one) == null ? matcher.group(other) : matcher.group(one);
        return number == null ? OptionalInt.empty() : OptionalInt.of(FrenchNumbers.value(number));
    }
}
