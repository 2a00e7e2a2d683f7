package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.relations.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.RuleSources;
import java.util.List;
import java.util.Optional;

/** REL, over a register: correspondences. */
final class CorrespondenceRules {

    private CorrespondenceRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(
                registerRule("REL-006", Severity.WARNING, RuleSources.FEED, RuleSources.LOGIC)
                        .reads(SheetPointers.RELATIONS_CORRESPONDENCES)
                        .check(check -> check.positions(check.sheet().correspondences())
                                .forEach(i -> leadsSomewhere(check, i))),
                registerRule("REL-007", Severity.WARNING, RuleSources.rncp("L6113-7"))
                        .reads(SheetPointers.RELATIONS_CORRESPONDENCES)
                        .check(check -> check.positions(check.sheet().correspondences())
                                .forEach(i -> sameLevelIfTotal(check, i))));
    }

    private static void leadsSomewhere(RegisterCheck check, int position) {
        BlockCorrespondence row = check.sheet().correspondences().get(position);
        SheetPointer pointer = SheetPointers.RELATIONS_CORRESPONDENCES_TARGET.at(position);
        if (row.target().filter(check.sheet().number()::equals).isPresent()) {
            // REL-012 reports a row that leads to its own sheet.
            return;
        }
        Optional<SheetDigest> target = row.target().flatMap(check.register()::find);
        if (row.target().isPresent()
                && namesForeignBlock(check, position, row.target().get())) {
            return;
        }
        if (target.isPresent()) {
            blocksExist(check, position, target.get());
        } else if (row.target().filter(check.register()::isAbsent).isPresent()) {
            check.found(pointer, Argument.text("target", row.target().get()));
        } else {
            check.needsOtherSheets(pointer);
        }
    }

    /** Reports blocks whose codes name another sheet than the destination, which needs no register. */
    private static boolean namesForeignBlock(RegisterCheck check, int position, SheetNumber target) {
        List<SkillBlockCode> blocks =
                check.sheet().correspondences().get(position).targetBlocks();
        List<Integer> foreign = check.positions(blocks)
                .filter(i -> blocks.get(i)
                        .sheet()
                        .filter(sheet -> !sheet.equals(target))
                        .isPresent())
                .boxed()
                .toList();
        foreign.forEach(i -> check.found(
                "foreign",
                SheetPointers.RELATIONS_CORRESPONDENCES_TARGET_BLOCKS.at(position, i),
                Argument.text("block", blocks.get(i)),
                Argument.text("target", target)));
        return !foreign.isEmpty();
    }

    private static void blocksExist(RegisterCheck check, int position, SheetDigest target) {
        check.passed();
        BlockCorrespondence row = check.sheet().correspondences().get(position);
        if (row.targetBlocks().isEmpty()) {
            return;
        }
        if (target.overlapsLost(SheetPointers.BLOCKS_CODE)) {
            check.unknown(SheetPointers.RELATIONS_CORRESPONDENCES_TARGET_BLOCKS.at(position));
            return;
        }
        check.positions(row.targetBlocks())
                .filter(i -> !check.register().owns(target, row.targetBlocks().get(i)))
                .forEach(i -> check.found(
                        "block",
                        SheetPointers.RELATIONS_CORRESPONDENCES_TARGET_BLOCKS.at(position, i),
                        Argument.text("block", row.targetBlocks().get(i)),
                        Argument.text("target", target.number())));
    }

    /**
     * Checks the levels of a total correspondence: a row that names no block on either side states that the
     * certifications as a whole are equivalent.
     */
    private static void sameLevelIfTotal(RegisterCheck check, int position) {
        BlockCorrespondence row = check.sheet().correspondences().get(position);
        boolean total = row.sourceBlocks().isEmpty() && row.targetBlocks().isEmpty();
        row.target()
                .filter(target ->
                        total && levelled(target) && levelled(check.sheet().number()))
                .ifPresent(target -> sameLevel(check, target, SheetPointers.RELATIONS_CORRESPONDENCES.at(position)));
    }

    /** Sheets of the RS have no level. */
    private static boolean levelled(SheetNumber number) {
        return number.register() == Register.RNCP;
    }

    private static void sameLevel(RegisterCheck check, SheetNumber target, SheetPointer pointer) {
        Optional<QualificationLevel> mine = check.sheet().level();
        Optional<QualificationLevel> theirs = check.register().find(target).flatMap(SheetDigest::level);
        if (mine.isPresent() && !check.register().isKnown(target)) {
            check.needsOtherSheets(pointer);
        } else if (mine.isEmpty() || theirs.isEmpty()) {
            check.unknown(mine.isEmpty() ? SheetPointers.CLASSIFICATION_LEVEL : pointer);
        } else if (mine.equals(theirs)) {
            check.passed();
        } else {
            check.found(
                    pointer,
                    Argument.number("level", mine.get().number()),
                    Argument.text("target", target),
                    Argument.number("other", theirs.get().number()));
        }
    }
}
