package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.AccumulationRules.BLOCKS;
import static fr.rncp.rules.catalogue.AccumulationRules.TEXT;
import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.TextReading;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.BlockCardinal;
import fr.rncp.rules.reading.BlockCardinal.Kind;
import fr.rncp.rules.reading.BlockDemand;
import fr.rncp.rules.reading.BlockDemand.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** CAP: the numbers of blocks that the text on accumulation gives, and whether it asks for all of them. */
final class AccumulatedBlockRules {

    private AccumulatedBlockRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CAP-002", Severity.WARNING, Sources.LOGIC)
                        .reads(TEXT, BLOCKS, BlockOptions.TITLES)
                        .check(AccumulatedBlockRules::numbersAreThoseOfTheSheet),
                rule("CAP-003", Severity.WARNING, Sources.LOGIC).reads(TEXT).check(AccumulatedBlockRules::numbersAgree),
                rule("CAP-004", Severity.WARNING, Sources.LOGIC)
                        .reads(TEXT, BlockOptions.TITLES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(AccumulatedBlockRules::allLeavesNoChoice));
    }

    private static List<TextReading<BlockCardinal>> numbers(Examination x) {
        return x.facts().cardinals(AccumulationRules.text(x)).all();
    }

    private static Outcome numbersAreThoseOfTheSheet(Examination x) {
        Verdict verdict = new Verdict();
        Set<BlockCardinal> seen = new HashSet<>();
        if (!x.sheet().blocks().isEmpty()) {
            numbers(x).stream()
                    .filter(number -> seen.add(number.value()))
                    .forEach(number -> judgeNumber(x, verdict, number));
        }
        return verdict.outcome();
    }

    private static void judgeNumber(Examination x, Verdict verdict, TextReading<BlockCardinal> number) {
        int said = number.value().count();
        int there = x.sheet().blocks().size();
        if (said == there || (said < there && number.value().kind() == Kind.PART)) {
            verdict.passed();
        } else if (!number.isStated() || (said < there && mayMeanSome(x, number.value()))) {
            verdict.unknown(TEXT);
        } else {
            verdict.found(Examination.showing(
                    x.finding(TEXT, Argument.number("said", said), Argument.number("there", there)), number.excerpt()));
        }
    }

    /** Fewer than there are: perhaps a part of them, or what is left to each candidate of blocks in options. */
    private static boolean mayMeanSome(Examination x, BlockCardinal number) {
        return number.kind() != Kind.TOTAL || offersChoice(AccumulationRules.reading(x)) || BlockOptions.any(x);
    }

    private static boolean offersChoice(AccumulationReading reading) {
        return reading.demands().stream().anyMatch(demand -> demand.value().scope() != Scope.ALL)
                || reading.optionalBlocks().filter(said -> said.value().isYes()).isPresent();
    }

    private static Outcome numbersAgree(Examination x) {
        List<TextReading<BlockCardinal>> totals = numbers(x).stream()
                .filter(number -> number.value().kind() == Kind.TOTAL)
                .toList();
        if (totals.isEmpty()) {
            return Examination.nothingToJudge();
        }
        TextReading<BlockCardinal> first = totals.get(0);
        Optional<TextReading<BlockCardinal>> other = totals.stream()
                .filter(number -> number.value().count() != first.value().count())
                .findFirst();
        if (other.isPresent() && !(first.isStated() && other.get().isStated())) {
            return Examination.undetermined(TEXT);
        }
        String all = totals.stream()
                .map(number -> number.value().count())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String excerpt = other.map(TextReading::excerpt).orElse("");
        return Examination.violatedIf(
                other.isPresent(), Examination.showing(x.finding(TEXT, Argument.text("totals", all)), excerpt));
    }

    private static Outcome allLeavesNoChoice(Examination x) {
        AccumulationReading reading = AccumulationRules.reading(x);
        Optional<TextReading<BlockDemand>> all = reading.demands().stream()
                .filter(demand -> demand.value().scope() == Scope.ALL)
                .findFirst();
        if (all.isEmpty()) {
            return Examination.nothingToJudge();
        }
        boolean contradicts = BlockOptions.isGroup(x);
        if (contradicts
                && (!all.get().isStated()
                        || offersChoice(reading)
                        || BlockOptions.isNamed(
                                x.foldedText(AccumulationRules.text(x).text())))) {
            return Examination.undetermined(TEXT);
        }
        return Examination.violatedIf(
                contradicts, Examination.showing(x.finding(TEXT), all.get().excerpt()));
    }
}
