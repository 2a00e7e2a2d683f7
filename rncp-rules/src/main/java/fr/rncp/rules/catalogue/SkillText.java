package fr.rncp.rules.catalogue;

import fr.rncp.model.Argument;
import fr.rncp.model.Prose;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.text.FoldedText;
import fr.rncp.rules.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of skills: that of a block, or that of the certification.
 *
 * @param pointer where it stands
 * @param block position of the block, -1 for the certification
 * @param list what it lists
 */
record SkillText(String pointer, int block, SkillList list) {

    static final String GENERAL = "/description/skills";

    /** What {@link #judged} reads. */
    static final String[] READS = {GENERAL, Blocks.SKILLS, Blocks.CODES};

    static SkillText general(Examination x) {
        return new SkillText(
                GENERAL, -1, x.facts().skills(x.sheet().description().skills()));
    }

    /** The lists of the blocks that are known. */
    static List<SkillText> ofBlocks(Examination x) {
        return x.facts().skillsOfBlocks(() -> readOfBlocks(x));
    }

    private static List<SkillText> readOfBlocks(Examination x) {
        return Blocks.positions(x)
                .mapToObj(i -> ofBlock(x, i))
                .filter(text -> !text.list().isEmpty() && !x.facts().lost(text.pointer()))
                .toList();
    }

    static SkillText ofBlock(Examination x, int block) {
        Prose skills = Blocks.of(x).get(block).skills();
        return new SkillText(Blocks.pointer(block, "skills"), block, x.facts().skills(skills));
    }

    /** The lists of the blocks; where none is known, be it that a sheet of the RS has no block, that of the certification. */
    static List<SkillText> judged(Examination x) {
        List<SkillText> ofBlocks = ofBlocks(x);
        return ofBlocks.isEmpty()
                ? Stream.of(general(x)).filter(text -> !text.list().isEmpty()).toList()
                : ofBlocks;
    }

    /** Whether the source cannot tell the list of some block. */
    static boolean someBlocksAreLost(Examination x) {
        return !x.facts().lost(List.of(new SheetPointer(Blocks.SKILLS))).isEmpty();
    }

    /** Whether the source cannot tell some of the lists that would be judged. */
    static boolean someAreLost(Examination x) {
        return someBlocksAreLost(x) || (ofBlocks(x).isEmpty() && x.facts().lost(GENERAL));
    }

    /** The whole text. */
    FoldedText text(Examination x) {
        Prose text = block < 0
                ? x.sheet().description().skills()
                : Blocks.of(x).get(block).skills();
        return x.foldedText(text.text());
    }

    List<Skill> skills() {
        return list.skills();
    }

    /** A finding about some of the skills, which shows the first of them. */
    Finding finding(Examination x, List<Skill> some) {
        Argument count = Argument.number("count", some.size());
        Argument total = Argument.number("total", list.size());
        Finding finding = block < 0
                ? x.variant("general", pointer, count, total)
                : x.finding(pointer, Blocks.name(x, block), count, total);
        return Examination.showing(finding, some.get(0).text());
    }
}
