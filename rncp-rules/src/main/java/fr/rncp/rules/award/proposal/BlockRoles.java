package fr.rncp.rules.award.proposal;

import fr.rncp.model.SkillBlock;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.reading.title.BlockTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The roles of the blocks of a sheet according to their titles, by position: common, elective or optional. */
final class BlockRoles {

    final List<Integer> common = new ArrayList<>();
    final List<Integer> electives = new ArrayList<>();
    final List<Integer> optional = new ArrayList<>();

    /** Blocks marked in a way that does not show to what they are an alternative. */
    final List<Integer> unclear = new ArrayList<>();

    final List<Integer> untitled = new ArrayList<>();

    BlockRoles(List<SkillBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            role(blocks.get(i)).add(i);
        }
        if (electives.size() == 1) {
            // A single option has no alternative on this sheet.
            unclear.addAll(electives);
            electives.clear();
        }
    }

    private List<Integer> role(SkillBlock block) {
        if (block.title().isEmpty()) {
            return untitled;
        }
        FoldedText title = FoldedText.of(block.title().orElseThrow());
        if (!BlockTitles.isMarked(title)) {
            return common;
        }
        if (BlockTitles.isOptional(title)) {
            return optional;
        }
        return BlockTitles.isElective(title) ? electives : unclear;
    }

    /**
     * Returns all blocks except electives and optional ones, in the order of the sheet: an unclear block is required.
     */
    List<Integer> required() {
        return Stream.of(common, unclear, untitled)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    boolean areAllCommon() {
        return electives.isEmpty() && optional.isEmpty() && unclear.isEmpty() && untitled.isEmpty();
    }
}
