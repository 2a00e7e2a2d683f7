package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules REL on links that can be checked on a single sheet. {@link RegisterRules} contains the rules that need the
 * other sheet.
 */
public final class RelationRules {

    private RelationRules() {}

    public static List<CatalogueRule> rules() {
        return List.of(
                rule("REL-005", Severity.ERROR, RuleSources.FEED)
                        .reads(
                                SheetPointers.NUMBER,
                                SheetPointers.RELATIONS_CORRESPONDENCES_SOURCE_BLOCKS,
                                SheetPointers.BLOCKS_CODE)
                        .check(RelationRules::sourceBlocksAreOwn),
                rule("REL-008", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.REGISTRATION_ACTIVE,
                                SheetPointers.REGISTRATION_END_DATE,
                                SheetPointers.RELATIONS_REPLACED_BY)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(RelationRules::endedSheetHasSuccessor),
                rule("REL-012", Severity.WARNING, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.NUMBER,
                                SheetPointers.RELATIONS_CORRESPONDENCES_TARGET,
                                SheetPointers.RELATIONS_CORRESPONDENCES_TARGET_BLOCKS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(RelationRules::correspondencesLeadElsewhere),
                rule("REL-013", Severity.INFO, RuleSources.LOGIC)
                        .reads(
                                SheetPointers.RELATIONS_CORRESPONDENCES,
                                SheetPointers.RELATIONS_REPLACES,
                                SheetPointers.RELATIONS_REPLACED_BY)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(RelationRules::relationsAreStatedOnce));
    }

    private static Outcome correspondencesLeadElsewhere(SheetCheck check) {
        List<BlockCorrespondence> rows = check.sheet().relations().correspondences();
        List<Integer> own = check.positions(rows)
                .filter(i -> leadsTo(rows.get(i), check.sheet().number()))
                .boxed()
                .toList();
        return rows.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(own.stream()
                        .limit(1)
                        .map(i -> check.finding(
                                SheetPointers.RELATIONS_CORRESPONDENCES_TARGET.at(i),
                                Argument.text("sheet", check.sheet().number()),
                                Argument.number("count", own.size()))));
    }

    /** A row that names blocks only leads to the sheet of these blocks. */
    private static boolean leadsTo(BlockCorrespondence row, SheetNumber number) {
        return row.target().isPresent()
                ? row.target().get().equals(number)
                : row.targetBlocks().stream()
                        .anyMatch(block -> block.sheet().filter(number::equals).isPresent());
    }

    private static Outcome relationsAreStatedOnce(SheetCheck check) {
        Relations relations = check.sheet().relations();
        if (relations.correspondences().isEmpty()
                && relations.replaces().isEmpty()
                && relations.replacedBy().isEmpty()) {
            return check.nothingToJudge();
        }
        return check.violatedBy(Stream.of(
                        repeatedRow(check, relations.correspondences()),
                        repeatedLink(check, relations.replaces(), SheetPointers.RELATIONS_REPLACES),
                        repeatedLink(check, relations.replacedBy(), SheetPointers.RELATIONS_REPLACED_BY))
                .flatMap(Optional::stream));
    }

    /** The content by which two rows of one correspondence are alike: blocks may come in any order. */
    private record Correspondence(SheetNumber target, Set<SkillBlockCode> source, Set<SkillBlockCode> targetBlocks) {}

    private static Optional<Finding> repeatedRow(SheetCheck check, List<BlockCorrespondence> rows) {
        Set<Correspondence> seen = new HashSet<>();
        List<Integer> repeated = check.positions(rows)
                .filter(i -> rows.get(i).target().isPresent())
                .filter(i -> !seen.add(new Correspondence(
                        rows.get(i).target().get(),
                        Set.copyOf(rows.get(i).sourceBlocks()),
                        Set.copyOf(rows.get(i).targetBlocks()))))
                .boxed()
                .toList();
        return repeated.stream()
                .findFirst()
                .map(i -> check.finding(
                        SheetPointers.RELATIONS_CORRESPONDENCES.at(i),
                        Argument.text("target", rows.get(i).target().get()),
                        Argument.number("count", repeated.size())));
    }

    private static Optional<Finding> repeatedLink(SheetCheck check, List<SheetNumber> links, SheetPointer list) {
        Set<SheetNumber> seen = new HashSet<>();
        return check.positions(links)
                .filter(i -> !seen.add(links.get(i)))
                .mapToObj(i -> check.variant("link", list.at(i), Argument.text("other", links.get(i))))
                .findFirst();
    }

    private static Outcome sourceBlocksAreOwn(SheetCheck check) {
        CertificationSheet sheet = check.sheet();
        List<BlockCorrespondence> rows = sheet.relations().correspondences();
        if (rows.stream().allMatch(row -> row.sourceBlocks().isEmpty())) {
            return check.nothingToJudge();
        }
        Set<String> own = sheet.blocks().stream()
                .map(SkillBlock::code)
                .flatMap(Optional::stream)
                .map(code -> BlockDigest.key(code, sheet.number()))
                .collect(Collectors.toSet());
        return check.violatedBy(check.positions(rows).boxed().flatMap(i -> foreignBlocks(check, i, rows.get(i), own)));
    }

    private static Stream<Finding> foreignBlocks(
            SheetCheck check, int row, BlockCorrespondence judged, Set<String> own) {
        List<SkillBlockCode> blocks = judged.sourceBlocks();
        return check.positions(blocks)
                .filter(i -> !own.contains(
                        BlockDigest.key(blocks.get(i), check.sheet().number())))
                .filter(i -> !check.sheet().blocks().isEmpty() || isOfOtherSheet(check, blocks.get(i)))
                .filter(i -> !MisspeltBlocks.mayBeOne(check.sheet(), blocks.get(i)))
                .mapToObj(i -> foreignBlock(
                        check, blocks.get(i), SheetPointers.RELATIONS_CORRESPONDENCES_SOURCE_BLOCKS.at(row, i)));
    }

    /**
     * Creates the finding for a block that the sheet does not have. Only a code with the number of another sheet is
     * certainly wrong. A block of this sheet may have been dropped, or its code may be malformed.
     */
    private static Finding foreignBlock(SheetCheck check, SkillBlockCode block, SheetPointer pointer) {
        Argument code = Argument.text("block", block);
        Argument number = Argument.text("sheet", check.sheet().number());
        return isOfOtherSheet(check, block)
                ? check.finding(pointer, code, number)
                : check.variant("missing", pointer, code, number).withSeverity(Severity.WARNING);
    }

    /** On a sheet without blocks, which BLK-001 reports, only the code of another sheet is a fault of its own. */
    private static boolean isOfOtherSheet(SheetCheck check, SkillBlockCode block) {
        return block.sheet()
                .filter(sheet -> !sheet.equals(check.sheet().number()))
                .isPresent();
    }

    private static Outcome endedSheetHasSuccessor(SheetCheck check) {
        Answer active = active(check);
        if (!active.isKnown()) {
            return check.undetermined(SheetPointers.REGISTRATION_ACTIVE, SheetPointers.REGISTRATION_END_DATE);
        }
        if (active.isYes()) {
            return check.nothingToJudge();
        }
        boolean alone = check.sheet().relations().replacedBy().isEmpty();
        return alone && check.hasLost(SheetPointers.RELATIONS_REPLACED_BY)
                ? check.undetermined(SheetPointers.RELATIONS_REPLACED_BY)
                : check.violatedIf(
                        alone,
                        isOver(check)
                                ? check.finding(SheetPointers.RELATIONS_REPLACED_BY)
                                : check.variant("inactive", SheetPointers.RELATIONS_REPLACED_BY));
    }

    /** Returns the published answer; if it is unknown, a registration is inactive from the day after its last one. */
    private static Answer active(SheetCheck check) {
        Registration registration = check.sheet().registration();
        return registration.active().isKnown() || !isOver(check) ? registration.active() : Answer.NO;
    }

    /** Checks whether the last day has passed: a sheet may be withdrawn before, or state no last day. */
    private static boolean isOver(SheetCheck check) {
        return check.sheet()
                .registration()
                .endDate()
                .filter(end -> check.asOf().isAfter(end))
                .isPresent();
    }
}
