package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.blocks.BlockOptions;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.BlockCardinal;
import fr.rncp.rules.reading.BlockCardinal.CardinalKind;
import fr.rncp.rules.reading.BlockDemand;
import fr.rncp.rules.reading.BlockDemand.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** CAP: the numbers of blocks in the text on accumulation, and whether the text requires all blocks. */
final class AccumulatedBlockRules {

    /** Words that show that a text takes options into account. */
    private static final WordPatterns OPTION = WordPatterns.atWordStart(
            "option", "facultati", "specialite", "specialisation", "au choix", "parcours", "filiere", "dominante");

    private AccumulatedBlockRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CAP-002", Severity.WARNING, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.DESCRIPTION_ACCUMULATION,
                                SheetPointers.BLOCKS_CODE,
                                SheetPointers.BLOCKS_TITLE)
                        .only(RuleScope.BLOCKS)
                        .check(AccumulatedBlockRules::numbersAreThoseOfTheSheet),
                rule("CAP-003", Severity.WARNING, RuleSources.LOGIC)
                        .reads(SheetPointers.DESCRIPTION_ACCUMULATION, SheetPointers.BLOCKS_CODE)
                        .only(RuleScope.BLOCKS)
                        .check(AccumulatedBlockRules::numbersAgree),
                rule("CAP-004", Severity.WARNING, RuleSources.LOGIC)
                        .reads(BlockOptions.READS)
                        .only(RuleScope.BLOCKS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(AccumulatedBlockRules::allLeavesNoChoice));
    }

    private static List<TextReading<BlockCardinal>> numbers(SheetCheck check) {
        return check.facts().cardinals(AccumulationRules.text(check)).all();
    }

    private static Outcome numbersAreThoseOfTheSheet(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        Set<BlockCardinal> seen = new HashSet<>();
        if (!check.sheet().blocks().isEmpty()) {
            numbers(check).stream()
                    .filter(number -> seen.add(number.value()) && !isContradicted(check, number.value()))
                    .forEach(number -> judgeNumber(check, outcome, number));
        }
        return outcome.build();
    }

    /** Checks whether another total in the text is that of the sheet: CAP-003 reports both. */
    private static boolean isContradicted(SheetCheck check, BlockCardinal number) {
        int there = check.sheet().blocks().size();
        return number.kind() == CardinalKind.TOTAL
                && number.count() != there
                && numbers(check).stream()
                        .anyMatch(other ->
                                other.isStated() && other.value().equals(new BlockCardinal(there, CardinalKind.TOTAL)));
    }

    private static void judgeNumber(SheetCheck check, OutcomeBuilder outcome, TextReading<BlockCardinal> number) {
        int said = number.value().count();
        int there = check.sheet().blocks().size();
        if (said == there || (said < there && number.value().kind() == CardinalKind.PART)) {
            outcome.passed();
        } else if (!number.isStated() || (said < there && mayMeanSome(check, number.value()))) {
            outcome.unknown(SheetPointers.DESCRIPTION_ACCUMULATION);
        } else {
            outcome.found(check.finding(
                            SheetPointers.DESCRIPTION_ACCUMULATION,
                            Argument.number("stated", said),
                            Argument.number("there", there))
                    .showing(number.excerpt()));
        }
    }

    /**
     * Checks whether a number lower than that of the sheet may count a part of the blocks only, or the blocks that each
     * candidate takes if there are options.
     */
    private static boolean mayMeanSome(SheetCheck check, BlockCardinal number) {
        return number.kind() != CardinalKind.TOTAL
                || offersChoice(AccumulationRules.reading(check))
                || BlockOptions.any(check);
    }

    private static boolean offersChoice(AccumulationReading reading) {
        return reading.demands().stream().anyMatch(demand -> demand.value().scope() != Scope.ALL)
                || reading.optionalBlocks().filter(said -> said.value().isYes()).isPresent();
    }

    private static Outcome numbersAgree(SheetCheck check) {
        List<TextReading<BlockCardinal>> totals = numbers(check).stream()
                .filter(number -> number.value().kind() == CardinalKind.TOTAL)
                .toList();
        if (totals.isEmpty()) {
            return check.nothingToJudge();
        }
        TextReading<BlockCardinal> first = totals.get(0);
        Optional<TextReading<BlockCardinal>> other = totals.stream()
                .filter(number -> number.value().count() != first.value().count())
                .findFirst();
        if (other.isPresent() && !(first.isStated() && other.get().isStated())) {
            return check.undetermined(SheetPointers.DESCRIPTION_ACCUMULATION);
        }
        String all = totals.stream()
                .map(number -> number.value().count())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String excerpt = other.map(TextReading::excerpt).orElse("");
        return check.violatedIf(
                other.isPresent(),
                check.finding(
                                SheetPointers.DESCRIPTION_ACCUMULATION,
                                Argument.text("totals", all),
                                Argument.number("there", check.sheet().blocks().size()))
                        .showing(excerpt));
    }

    private static Outcome allLeavesNoChoice(SheetCheck check) {
        AccumulationReading reading = AccumulationRules.reading(check);
        Optional<TextReading<BlockDemand>> all = reading.demands().stream()
                .filter(demand -> demand.value().scope() == Scope.ALL)
                .findFirst();
        if (all.isEmpty()) {
            return check.nothingToJudge();
        }
        boolean contradicts = BlockOptions.isGroup(check);
        if (contradicts
                && (!all.get().isStated()
                        || BlockOptions.areDoubtful(check)
                        || offersChoice(reading)
                        || OPTION.matchIn(
                                check.foldedText(AccumulationRules.text(check).text())))) {
            return check.undetermined(SheetPointers.DESCRIPTION_ACCUMULATION);
        }
        return check.violatedIf(
                contradicts,
                check.finding(SheetPointers.DESCRIPTION_ACCUMULATION)
                        .showing(all.get().excerpt()));
    }
}
