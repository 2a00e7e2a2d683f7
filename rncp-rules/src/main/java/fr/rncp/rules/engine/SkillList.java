package fr.rncp.rules.engine;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.ProseItems;
import fr.rncp.model.prose.SplitConfidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The skills of a text: its items without introductions and headings, with continuation lines joined.
 *
 * @param confidence the confidence in the split into items
 * @param headings the headings between the skills
 * @param skills the skills, in order
 */
public record SkillList(SplitConfidence confidence, List<Skill> headings, List<Skill> skills) {

    static final SkillList NONE = new SkillList(SplitConfidence.UNSPLIT, List.of(), List.of());

    static SkillList of(Prose text, ProseItems items, Function<String, Skill> reader) {
        if (text.statesAbsence()) {
            return NONE;
        }
        List<Skill> all = joined(items.items().stream().map(reader).toList());
        boolean headed = numbersHeadings(all);
        return new SkillList(
                items.confidence(),
                all.stream().filter(skill -> headed && skill.isNumbered()).toList(),
                all.stream()
                        .filter(skill -> !skill.isIntroduction() && !(headed && skill.isNumbered()))
                        .toList());
    }

    private static List<Skill> joined(List<Skill> items) {
        List<Skill> joined = new ArrayList<>(items.size());
        int start = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || !items.get(i).continues()) {
                joined.add(Skill.joined(items.subList(start, i)));
                start = i;
            }
        }
        return joined;
    }

    /**
     * Checks whether the numbers belong to headings: only some items have one, as in "1. Installer" above four skills
     * without a number.
     */
    private static boolean numbersHeadings(List<Skill> items) {
        long numbered = items.stream().filter(Skill::isNumbered).count();
        return numbered > 0 && numbered * 2 < items.size();
    }

    public boolean isEmpty() {
        return skills.isEmpty();
    }

    public int size() {
        return skills.size();
    }
}
