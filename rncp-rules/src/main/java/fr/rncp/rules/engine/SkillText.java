package fr.rncp.rules.engine;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of skills of a block or of the certification.
 *
 * @param pointer the place of the list
 * @param block the position of the block; -1 for the certification
 * @param list the skills
 */
public record SkillText(SheetPointer pointer, int block, SkillList list) {

    /** The parts that {@link #judged} reads. */
    public static final List<SheetPointer> READS =
            List.of(SheetPointers.DESCRIPTION_SKILLS, SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_CODE);

    public static SkillText general(SheetCheck check) {
        return new SkillText(
                SheetPointers.DESCRIPTION_SKILLS,
                -1,
                check.facts().skills(check.sheet().description().skills()));
    }

    /** Returns the lists of the blocks that are known. */
    public static List<SkillText> ofBlocks(SheetCheck check) {
        return check.facts().skillsOfBlocks(() -> readOfBlocks(check));
    }

    private static List<SkillText> readOfBlocks(SheetCheck check) {
        return SheetBlocks.positions(check)
                .mapToObj(i -> ofBlock(check, i))
                .filter(text -> !text.list().isEmpty() && !check.hasLost(text.pointer()))
                .toList();
    }

    public static SkillText ofBlock(SheetCheck check, int block) {
        Prose skills = SheetBlocks.of(check).get(block).skills();
        return new SkillText(
                SheetPointers.BLOCKS_SKILLS.at(block), block, check.facts().skills(skills));
    }

    /**
     * Returns the lists of the blocks. If there are none, as on most sheets of the RS, returns the list of the
     * certification.
     */
    public static List<SkillText> judged(SheetCheck check) {
        List<SkillText> ofBlocks = ofBlocks(check);
        return ofBlocks.isEmpty()
                ? Stream.of(general(check))
                        .filter(text -> !text.list().isEmpty())
                        .toList()
                : ofBlocks;
    }

    /** Checks whether the source has lost the list of a block. */
    public static boolean someBlocksAreLost(SheetCheck check) {
        return !check.lost(List.of(SheetPointers.BLOCKS_SKILLS)).isEmpty();
    }

    /** Checks whether the source has lost any of the lists that would be checked. */
    public static boolean someAreLost(SheetCheck check) {
        return someBlocksAreLost(check)
                || (ofBlocks(check).isEmpty() && check.hasLost(SheetPointers.DESCRIPTION_SKILLS));
    }

    /** Returns the whole text. */
    public FoldedText text(SheetCheck check) {
        Prose text = block < 0
                ? check.sheet().description().skills()
                : SheetBlocks.of(check).get(block).skills();
        return check.foldedText(text.text());
    }

    public List<Skill> skills() {
        return list.skills();
    }

    /** Creates a finding about some of the skills, which quotes the first of them. */
    public Finding finding(SheetCheck check, List<Skill> some) {
        Argument count = Argument.number("count", some.size());
        Argument total = Argument.number("total", list.size());
        Finding finding = block < 0
                ? check.variant("general", pointer, count, total)
                : check.finding(pointer, SheetBlocks.name(check, block), count, total);
        return finding.showing(some.get(0).text());
    }
}
