package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.LetterCase;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.model.value.UnreadableCodeException;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * BLK-004 to BLK-007: codes of blocks. Sheets of the RS usually have no blocks, and the codes of those that do follow
 * no known grammar.
 */
final class BlockCodeRules {

    /**
     * Published codes other than well-formed ones: a position without the number of the sheet, or with a single digit.
     */
    private static final Pattern RANK_AT_LEAST = Pattern.compile("(?:RNCP[0-9]{1,7}BC|BC)?([0-9]{1,2})");

    private static final int LONGEST_CODE = 200;

    private BlockCodeRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-004", Severity.ERROR, RuleSources.FEED)
                        .reads(SheetPointers.BLOCKS_CODE)
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> judge(check, BlockCodeRules::badCode)),
                rule("BLK-005", Severity.ERROR, RuleSources.FEED, RuleSources.LOGIC)
                        .reads(SheetPointers.BLOCKS_CODE)
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockCodeRules::belongsToSheet),
                rule("BLK-006", Severity.ERROR, RuleSources.FEED)
                        .reads(SheetPointers.BLOCKS_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockCodeRules::codesAreUnique),
                rule("BLK-007", Severity.INFO, RuleSources.OBSERVED)
                        .reads(SheetPointers.BLOCKS_CODE)
                        .only(RuleScope.RNCP)
                        .check(BlockCodeRules::ranksFollowEachOther));
    }

    /** Finds the fault of the block at a position, if any. */
    private interface BlockCheck {
        Stream<Finding> findings(SheetCheck check, int position);
    }

    private static Outcome judge(SheetCheck check, BlockCheck test) {
        return SheetBlocks.of(check).isEmpty()
                ? SheetBlocks.nothingToJudge(check)
                : check.violatedBy(SheetBlocks.positions(check).boxed().flatMap(i -> test.findings(check, i)));
    }

    private static Optional<SkillBlockCode> code(SheetCheck check, int position) {
        return SheetBlocks.of(check).get(position).code();
    }

    private static Stream<Finding> badCode(SheetCheck check, int position) {
        SheetPointer pointer = SheetPointers.BLOCKS_CODE.at(position);
        Optional<SkillBlockCode> code = code(check, position);
        if (code.isEmpty()) {
            return Stream.of(check.variant("missing", pointer, Argument.number("position", position + 1))
                    .withSeverity(Severity.WARNING));
        }
        if (code.get().isWellFormed()) {
            return Stream.empty();
        }
        Argument value = Argument.text("code", code.get());
        return Stream.of(
                isUnderstood(code.get())
                        ? check.variant("spelling", pointer, value).withSeverity(Severity.WARNING)
                        : check.finding(pointer, value));
    }

    private static boolean isUnderstood(SkillBlockCode code) {
        return rank(code).isPresent();
    }

    private static Outcome belongsToSheet(SheetCheck check) {
        return check.hasInferred(SheetPointers.NUMBER)
                ? check.notApplicable(Reason.INFERRED_VALUE)
                : judge(check, BlockCodeRules::foreignCode);
    }

    private static Stream<Finding> foreignCode(SheetCheck check, int position) {
        SheetNumber number = check.sheet().number();
        return code(check, position)
                .flatMap(code -> proper(code).flatMap(SkillBlockCode::sheet))
                .filter(sheet -> !sheet.equals(number))
                .map(sheet -> check.finding(
                        SheetPointers.BLOCKS_CODE.at(position),
                        SheetBlocks.name(check, position),
                        Argument.text("sheet", number)))
                .stream();
    }

    private static Outcome codesAreUnique(SheetCheck check) {
        Map<String, Integer> first = new HashMap<>();
        return judge(check, (examination, position) -> code(check, position).stream()
                .filter(code -> first.putIfAbsent(key(code), position) != null)
                .map(code -> check.finding(
                        SheetPointers.BLOCKS_CODE.at(position),
                        Argument.text("code", code),
                        Argument.number("first", first.getOrDefault(key(code), 0) + 1))));
    }

    private static String key(SkillBlockCode code) {
        return proper(code).orElse(code).value().strip();
    }

    private static Outcome ranksFollowEachOther(SheetCheck check) {
        TreeSet<Integer> ranks = new TreeSet<>();
        for (int i = 0; i < SheetBlocks.of(check).size(); i++) {
            Optional<Integer> rank = code(check, i).flatMap(BlockCodeRules::rank);
            if (rank.isEmpty()) {
                return check.undetermined(SheetPointers.BLOCKS_CODE.at(i));
            }
            ranks.add(rank.get());
        }
        return ranks.isEmpty()
                ? SheetBlocks.nothingToJudge(check)
                : check.violatedIf(
                        ranks.first() != 1 || ranks.last() != ranks.size(),
                        check.finding(SheetPointers.BLOCKS, Argument.text("ranks", spelt(ranks))));
    }

    private static String spelt(Collection<Integer> ranks) {
        return ranks.stream().map(rank -> (rank < 10 ? "0" : "") + rank).collect(Collectors.joining(", "));
    }

    /** Returns the position in a code that may be misspelt; empty if the code contains something else. */
    static Optional<Integer> rank(SkillBlockCode code) {
        String value = proper(code).orElse(code).value();
        Matcher matcher = RANK_AT_LEAST.matcher(LetterCase.upper(value.strip()));
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    private static Optional<SkillBlockCode> proper(SkillBlockCode code) {
        if (code.isWellFormed()) {
            return Optional.of(code);
        }
        if (code.value().length() > LONGEST_CODE) {
            return Optional.empty();
        }
        try {
            return Optional.of(SkillBlockCode.parse(code.value()));
        } catch (UnreadableCodeException e) {
            return Optional.empty(); // The code is kept as published, and BLK-004 reports it.
        }
    }
}
