package fr.rncp.rules.catalogue.blocks;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.catalogue.skills.SkillListRules;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import fr.rncp.rules.engine.SkillText;
import fr.rncp.rules.engine.WordKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * BLK-011: skills in two blocks, word for word or with one word changed. Blocks of different options may share skills,
 * because no candidate needs both.
 */
final class SharedSkills {

    static final List<SheetPointer> READS = Stream.concat(
                    Stream.of(SheetPointers.BLOCKS_SKILLS), BlockOptions.READS.stream())
            .toList();

    /** A skill in a great many blocks is compared with the first few of them. */
    private static final int MOST_OWNERS = 8;

    private final SheetCheck check;
    private final AlternativeBlocks alternatives;
    private final Map<WordKey, List<Integer>> owners = new HashMap<>();
    private final NearCopies nearCopies = new NearCopies();

    private SharedSkills(SheetCheck check) {
        this.check = check;
        this.alternatives = AlternativeBlocks.of(check);
    }

    static Outcome judge(SheetCheck check) {
        List<SkillText> texts = SkillText.ofBlocks(check);
        boolean lost = SkillText.someBlocksAreLost(check) || check.hasLost(SheetPointers.BLOCKS);
        if (texts.size() < 2 && !lost) {
            return check.nothingToJudge();
        }
        SharedSkills shared = new SharedSkills(check);
        List<Finding> findings = texts.stream().flatMap(shared::findings).toList();
        return findings.isEmpty() && lost
                ? check.undetermined(SheetPointers.BLOCKS_SKILLS)
                : check.violatedBy(findings);
    }

    private Stream<Finding> findings(SkillText text) {
        List<Skill> same = new ArrayList<>();
        List<Skill> near = new ArrayList<>();
        Optional<Integer> other = Optional.empty();
        for (Skill skill : text.skills()) {
            if (!SkillListRules.isWhole(skill, text.list().confidence())) {
                continue;
            }
            Optional<Integer> owner = owner(text, skill);
            Optional<Integer> nearOwner = owner.isPresent() ? owner : nearOwner(text, skill);
            if (nearOwner.isPresent()) {
                (owner.isPresent() ? same : near).add(skill);
                other = same.size() == 1 && owner.isPresent() ? owner : other.or(() -> nearOwner);
            }
        }
        return other.stream().map(block -> finding(text, same, near, block));
    }

    private Finding finding(SkillText text, List<Skill> same, List<Skill> near, int other) {
        Argument block = SheetBlocks.name(check, text.block());
        Argument count = Argument.number("count", same.isEmpty() ? near.size() : same.size());
        Argument elsewhere = SheetBlocks.named("other", check, other);
        return same.isEmpty()
                ? check.variant("near", text.pointer(), block, count, elsewhere)
                        .showing(near.get(0).text())
                : check.finding(text.pointer(), block, count, elsewhere)
                        .showing(same.get(0).text());
    }

    /** Returns another block with the same skill that a candidate may need too. */
    private Optional<Integer> owner(SkillText text, Skill skill) {
        List<Integer> blocks = owners.get(skill.key());
        if (blocks == null) {
            owners.put(skill.key(), new ArrayList<>(List.of(text.block())));
            return Optional.empty();
        }
        Optional<Integer> owner = blocks.stream()
                .filter(block -> block != text.block() && !alternatives.mayExclude(block, text.block()))
                .findFirst();
        if (blocks.size() < MOST_OWNERS && !blocks.contains(text.block())) {
            blocks.add(text.block());
        }
        return owner;
    }

    /** Returns another block with the same skill but for its articles, or but for one word. */
    private Optional<Integer> nearOwner(SkillText text, Skill skill) {
        return nearCopies.add(skill.key(), text.block(), block -> !alternatives.mayExclude(block, text.block()));
    }
}
