package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.rules.award.requirement.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks whether rules can name the blocks of a sheet: all are known, and each has a code of its own. */
final class NameableBlocks {

    /** Half of what a requirement can contain, which leaves room for groups and conditions. */
    private static final int MOST = Requirement.MAX_NODES / 2;

    private final RulesDraft draft;
    private final List<SkillBlock> blocks;

    private NameableBlocks(RulesDraft draft) {
        this.draft = draft;
        this.blocks = draft.sheet.blocks();
    }

    /** Returns true, or records the doubt that prevents it. */
    static boolean in(RulesDraft draft) {
        int before = draft.doubts.size();
        NameableBlocks nameable = new NameableBlocks(draft);
        nameable.checkList();
        nameable.checkCodes();
        return draft.doubts.size() == before;
    }

    private void checkList() {
        if (draft.sheet.source().hasLost(SheetPointers.BLOCKS)) {
            draft.doubt(DoubtKind.BLOCKS_LOST, SheetPointers.BLOCKS);
        } else if (blocks.isEmpty()) {
            draft.doubt(DoubtKind.NO_BLOCKS, SheetPointers.BLOCKS);
        } else if (blocks.size() > MOST) {
            Argument count = Argument.number("count", blocks.size());
            draft.doubt(DoubtKind.TOO_MANY_BLOCKS, SheetPointers.BLOCKS, count, Argument.number("most", MOST));
        }
    }

    private void checkCodes() {
        Set<SkillBlockCode> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<SkillBlockCode> code = blocks.get(i).code();
            if (code.isEmpty()) {
                draft.doubt(DoubtKind.BLOCK_WITHOUT_CODE, SheetPointers.BLOCKS.at(i), Argument.number("rank", i + 1L));
            } else if (!seen.add(code.orElseThrow())) {
                Argument block = Argument.text("block", code.orElseThrow());
                draft.doubt(DoubtKind.CODE_REPEATED, SheetPointers.BLOCKS_CODE.at(i), block);
            }
        }
    }
}
