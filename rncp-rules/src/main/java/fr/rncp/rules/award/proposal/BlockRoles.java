package fr.rncp.rules.award.proposal;

import fr.rncp.model.SkillBlock;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.reading.title.BlockTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the titles of a sheet's blocks say about who takes them, by position. */
final class BlockRoles {

    final List<Integer> common = new ArrayList<>();
    final List<Integer> electives = new ArrayList<>();
    final List<Integer> optional = new ArrayList<>();

    /** Marked in a way that does not tell what the block is an alternative to. */
    final List<Integer> unclear = new ArrayList<>();

    final List<Integer> untitled = new ArrayList<>();

    BlockRoles(List<SkillBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            role(blocks.get(i)).add(i);
        }
        if (electives.size() == 1) {
            // one option alone has no alternative on this sheet
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

    /** All but the optional ones, in the order of the sheet: whatever is unclear is required. */
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
