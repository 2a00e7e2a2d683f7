package fr.rncp.rules.catalogue.blocks;

import fr.rncp.rules.engine.CatalogueRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules BLK, on skill blocks. BLK-016 compares sheets, so it belongs to the rules about registers. */
public final class BlockRules {

    private BlockRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(
                        BlockNumberRules.rules(),
                        BlockCodeRules.rules(),
                        BlockTitleRules.rules(),
                        BlockSkillRules.rules())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CatalogueRule::id))
                .toList();
    }
}
