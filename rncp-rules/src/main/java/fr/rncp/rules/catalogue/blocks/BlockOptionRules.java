package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.NormalizedWords;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.title.BlockTitles;
import java.util.List;
import java.util.Optional;

/** BLK-014 and BLK-015: blocks that not every candidate needs, as only their titles show. */
final class BlockOptionRules {

    private static final int MOST_FACULTATIVE = 3;

    private BlockOptionRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-014", Severity.INFO, RuleSources.OBSERVED)
                        .reads(SheetPointers.BLOCKS_TITLE, SheetPointers.BLOCKS_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockOptionRules::optionsAreTold),
                rule("BLK-015", Severity.WARNING, RuleSources.education("D337-52"))
                        .reads(SheetPointers.BLOCKS_TITLE, SheetPointers.CLASSIFICATION_DIPLOMA_TYPE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockOptionRules::optionalUnitsAreFew));
    }

    private static FoldedText title(SheetCheck check, SkillBlock block) {
        return check.foldedText(block.title().orElse(""));
    }

    private static Outcome optionsAreTold(SheetCheck check) {
        return SheetBlocks.of(check).isEmpty()
                ? SheetBlocks.nothingToJudge(check)
                : check.violatedBy(SheetBlocks.positions(check)
                        .filter(i -> BlockTitles.isMarked(
                                title(check, SheetBlocks.of(check).get(i))))
                        .mapToObj(i -> check.finding(
                                SheetPointers.BLOCKS_TITLE.at(i),
                                SheetBlocks.name(check, i),
                                Argument.text(
                                        "title",
                                        SheetBlocks.of(check).get(i).title().orElse("")))));
    }

    private static Outcome optionalUnitsAreFew(SheetCheck check) {
        long count = SheetBlocks.stream(check)
                .filter(block -> BlockTitles.isOptional(title(check, block)))
                .count();
        if (count == 0) {
            return SheetBlocks.nothingToJudge(check);
        }
        Optional<Coded<DiplomaTypeCode>> type = check.sheet().classification().diplomaType();
        if (type.isEmpty()) {
            return check.undetermined(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
        }
        return isVocationalBaccalaureate(check, type.get())
                ? check.violatedIf(
                        count > MOST_FACULTATIVE, check.finding(SheetPointers.BLOCKS, Argument.number("count", count)))
                : check.nothingToJudge();
    }

    private static boolean isVocationalBaccalaureate(SheetCheck check, Coded<DiplomaTypeCode> type) {
        return check.folded(type.label().orElse("")).contains("baccalaureat professionnel")
                || NormalizedWords.key(type.code().value()).startsWith("bac pro");
    }
}
