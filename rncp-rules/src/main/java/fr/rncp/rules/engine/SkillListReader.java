package fr.rncp.rules.engine;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.Outline;
import fr.rncp.model.prose.OutlineEntry;
import fr.rncp.model.prose.OutlineKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the skills of an outline. */
final class SkillListReader {

    private final Outline outline;
    private final List<OutlineEntry> entries;
    private final Function<String, Skill> reader;
    private final List<Skill> headings = new ArrayList<>();
    private final List<Skill> skills = new ArrayList<>();
    private final Map<Skill, List<Skill>> parts = new HashMap<>();
    private final Set<Skill> delimited = new HashSet<>();

    SkillListReader(Outline outline, Function<String, Skill> reader) {
        this.outline = outline;
        this.entries = outline.entries();
        this.reader = reader;
    }

    SkillList read() {
        for (int i = 0; i < entries.size(); i++) {
            OutlineEntry entry = entries.get(i);
            if (entry.kind() == OutlineKind.HEADING) {
                headings.add(reader.apply(entry.text()));
            } else if (entry.kind() == OutlineKind.ITEM && !entry.text().isEmpty()) {
                add(entry, i);
            }
        }
        return new SkillList(outline.split(), outline.levels(), headings, skills, parts, delimited);
    }

    private void add(OutlineEntry entry, int position) {
        Skill skill = reader.apply(entry.text());
        if (!skills.isEmpty() && isPart(entry)) {
            parts.computeIfAbsent(skills.get(skills.size() - 1), s -> new ArrayList<>())
                    .add(skill);
            return;
        }
        skills.add(skill);
        if (isCertain(entry) && (position + 1 == entries.size() || isCertain(entries.get(position + 1)))) {
            delimited.add(skill);
        }
    }

    private boolean isPart(OutlineEntry entry) {
        return entry.parent().isPresent()
                && entries.get(entry.parent().getAsInt()).kind() == OutlineKind.ITEM;
    }

    private static boolean isCertain(OutlineEntry entry) {
        return entry.isMarked() && entry.certainty() == Certainty.STATED;
    }
}
