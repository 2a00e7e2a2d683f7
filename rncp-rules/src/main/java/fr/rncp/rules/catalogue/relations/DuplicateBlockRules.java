package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.relations.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.RuleSources;
import java.util.List;

/** BLK-016, over a register: the same block in two certifications. */
final class DuplicateBlockRules {

    private DuplicateBlockRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(registerRule(
                        "BLK-016",
                        Severity.WARNING,
                        RuleSources.doctrine("Note de France compétences du 24/09/2019 sur les blocs de compétences"))
                .reads(SheetPointers.BLOCKS_TITLE, SheetPointers.BLOCKS_SKILLS, SheetPointers.RELATIONS_CORRESPONDENCES)
                .check(DuplicateBlockRules::duplicatesAreLinked));
    }

    private static void duplicatesAreLinked(RegisterCheck check) {
        if (!check.sheet().active().isNo()) {
            check.positions(check.sheet().blocks())
                    .filter(i -> check.sheet().blocks().get(i).content() != 0)
                    .forEach(i -> duplicateIsLinked(check, i));
        }
    }

    private static void duplicateIsLinked(RegisterCheck check, int position) {
        check.passedAmongOthers();
        BlockDigest block = check.sheet().blocks().get(position);
        check.register().duplicateBlocks().unlinked(check.sheet(), block).ifPresent(other -> {
            if (check.sheet().active().isYes() && other.active() == Answer.YES) {
                check.found(
                        SheetPointers.BLOCKS.at(position),
                        Argument.text(
                                "block", block.code().map(Object::toString).orElse("n° " + (position + 1))),
                        Argument.text("other", other.number()));
            } else {
                check.unknown(SheetPointers.REGISTRATION_ACTIVE);
            }
        });
    }
}
