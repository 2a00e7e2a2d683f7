package fr.rncp.rules.catalogue.blocks;

import fr.rncp.model.SkillBlock;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.title.BlockTitles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Blocks that only some candidates take. Their titles show this; their codes do not. */
public final class BlockOptions {

    private BlockOptions() {}

    /** Checks whether any title may describe a block for some candidates only. */
    public static boolean any(SheetCheck check) {
        return titles(check).anyMatch(BlockTitles::isNamed);
    }

    /** Checks whether there are blocks to choose from: at least two are called an option. */
    public static boolean isGroup(SheetCheck check) {
        return titles(check).filter(BlockTitles::isElective).limit(2).count() > 1;
    }

    /** Returns the positions of the blocks whose titles call them optional. */
    public static List<Integer> positions(SheetCheck check) {
        List<SkillBlock> blocks = check.sheet().blocks();
        return check.positions(blocks)
                .filter(i -> blocks.get(i)
                        .title()
                        .map(check::foldedText)
                        .filter(BlockTitles::mayBeLeftOut)
                        .isPresent())
                .boxed()
                .toList();
    }

    private static Stream<FoldedText> titles(SheetCheck check) {
        return check.sheet().blocks().stream()
                .map(SkillBlock::title)
                .flatMap(Optional::stream)
                .map(check::foldedText);
    }
}
