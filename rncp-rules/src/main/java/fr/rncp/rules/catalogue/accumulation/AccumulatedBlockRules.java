package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.model.value.SkillBlockCode;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CAP: the numbers of blocks in the text on accumulation, and whether the text requires all blocks. */
final class AccumulatedBlockRules {

    /** Words that show that a text takes options into account. */
    private static final WordPatterns OPTION = WordPatterns.atWordStart(
            "option", "facultati", "specialite", "specialisation", "au choix", "parcours", "filiere", "dominante");

    /** A block that the text names by its number: "le bloc 5", "le CCP n° 3". */
    private static final WordPatterns NAMED_BLOCK = WordPatterns.atWordStart(
            "bloc (?:de competences )?(?:n° ?|numero )?0?([1-9][0-9]?)\\b(?! ?(?:%|/|blocs|sur|heures|h\\b))",
            "ccp (?:n° ?|numero )?0?([1-9][0-9]?)\\b(?! ?(?:%|/|sur|heures|h\\b))");

    /** The block of another certification, to which a correspondence leads. */
    private static final Pattern OF_OTHER_SHEET =
            Pattern.compile("^[^.;\\n]{0,30}?\\b(?:rncp|de la certification|du titre|du diplome|de la fiche|ancien)");

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,2}(?![0-9])");
    private static final int REACH = 60;

    /** All blocks are required, in words that are not read as a demand. */
    private static final WordPatterns ALL_REQUIRED = WordPatterns.atWordStart(
            "chacun des (?:[a-z0-9]{1,8} )?(?:blocs|ccp)\\b[^.;\\n]{0,20}\\b(?:est|etant) (?:exige|requis|obligatoire|necessaire)\\b",
            "tous les (?:blocs|ccp)\\b[^.;\\n]{0,20}\\b(?:sont|etant) (?:exiges|requis|obligatoires|necessaires)\\b",
            "les (?:[a-z0-9]{1,8} )?(?:blocs|ccp)\\b[^.;\\n]{0,20}\\bsont tous (?:exiges|requis|obligatoires|necessaires)\\b");

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
            if (seen.stream()
                    .noneMatch(number -> number.count() > check.sheet().blocks().size())) {
                judgeNamedBlock(check, outcome);
            }
        }
        return outcome.build();
    }

    /** Reports the highest block that the text names by its number, if the sheet has none with that number. */
    private static void judgeNamedBlock(SheetCheck check, OutcomeBuilder outcome) {
        FoldedText text = check.foldedText(AccumulationRules.text(check).text());
        Optional<Matcher> named = NAMED_BLOCK.allIn(text).stream()
                .filter(block -> !OF_OTHER_SHEET
                        .matcher(text.toString().substring(block.end(), Math.min(text.length(), block.end() + REACH)))
                        .find())
                .max(Comparator.comparingInt(AccumulatedBlockRules::number));
        if (named.isEmpty()) {
            return;
        }
        int number = number(named.get());
        if (number <= check.sheet().blocks().size() || number <= highestNumber(check)) {
            outcome.passed();
            return;
        }
        outcome.found(check.variant(
                        "named",
                        SheetPointers.DESCRIPTION_ACCUMULATION,
                        Argument.number("stated", number),
                        Argument.number("there", check.sheet().blocks().size()))
                .showing(text.excerpt(named.get().start(), named.get().end())));
    }

    private static int number(Matcher block) {
        return Integer.parseInt(block.group(1));
    }

    /** Returns the highest number at the end of a code or in a title: a sheet may have lost a block in between. */
    private static int highestNumber(SheetCheck check) {
        return check.sheet().blocks().stream()
                .flatMap(block -> Stream.of(block.code().map(SkillBlockCode::value), block.title()))
                .flatMap(Optional::stream)
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
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
        FoldedText text = check.foldedText(AccumulationRules.text(check).text());
        Optional<TextReading<BlockDemand>> all = reading.demands().stream()
                .filter(demand -> demand.value().scope() == Scope.ALL)
                .findFirst();
        Optional<String> inOtherWords = all.filter(TextReading::isStated).isPresent()
                ? Optional.empty()
                : ALL_REQUIRED.firstIn(text, 0, text.length()).map(found -> text.excerpt(found.start(), found.end()));
        if (all.isEmpty() && inOtherWords.isEmpty()) {
            return check.nothingToJudge();
        }
        boolean contradicts = BlockOptions.isGroup(check);
        if (contradicts
                && ((inOtherWords.isEmpty()
                                && all.filter(demand -> !demand.isStated()).isPresent())
                        || BlockOptions.areDoubtful(check)
                        || offersChoice(reading)
                        || OPTION.matchIn(text))) {
            return check.undetermined(SheetPointers.DESCRIPTION_ACCUMULATION);
        }
        return check.violatedIf(
                contradicts,
                check.finding(SheetPointers.DESCRIPTION_ACCUMULATION)
                        .showing(inOtherWords
                                .or(() -> all.map(TextReading::excerpt))
                                .orElse("")));
    }
}
