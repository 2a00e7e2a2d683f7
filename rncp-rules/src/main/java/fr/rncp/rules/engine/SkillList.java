package fr.rncp.rules.engine;

import fr.rncp.model.prose.LevelConfidence;
import fr.rncp.model.prose.Outline;
import fr.rncp.model.prose.SplitConfidence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The skills of a text, read from its {@link Outline}. A skill with its sub-items is one skill.
 *
 * @param confidence the confidence in the split into items
 * @param levels the confidence in the levels
 * @param headings the headings between the skills
 * @param skills the skills, in order
 * @param parts the sub-items of each skill that has any
 * @param delimited the skills whose limits are certain, even if others in the list are not
 */
public record SkillList(
        SplitConfidence confidence,
        LevelConfidence levels,
        List<Skill> headings,
        List<Skill> skills,
        Map<Skill, List<Skill>> parts,
        Set<Skill> delimited) {

    static final SkillList NONE =
            new SkillList(SplitConfidence.UNSPLIT, LevelConfidence.STATED, List.of(), List.of(), Map.of(), Set.of());

    static SkillList of(Outline outline, Function<String, Skill> reader) {
        return new SkillListReader(outline, reader).read();
    }

    /** Returns the sub-items of a skill; empty if it has none. */
    public List<Skill> partsOf(Skill skill) {
        return parts.getOrDefault(skill, List.of());
    }

    /** Checks whether a number, a code or a bullet opens a skill and the entry after it. */
    public boolean isDelimited(Skill skill) {
        return delimited.contains(skill);
    }

    /** Checks whether the number of skills depends on which of two equally likely readings is right. */
    public boolean isAmbiguous() {
        return levels == LevelConfidence.AMBIGUOUS;
    }

    /** Returns every entry, each of which is a skill in one reading or another: headings, skills and sub-items. */
    public Stream<Skill> entries() {
        return Stream.of(
                        headings.stream(),
                        skills.stream(),
                        parts.values().stream().flatMap(List::stream))
                .flatMap(entries -> entries);
    }

    public boolean isEmpty() {
        return skills.isEmpty();
    }

    public int size() {
        return skills.size();
    }
}
