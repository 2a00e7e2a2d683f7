package fr.rncp.rules.catalogue.skills;

import fr.rncp.rules.engine.CatalogueRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules CMP, on the wording and the subjects of skills. */
public final class SkillRules {

    private SkillRules() {}

    public static List<CatalogueRule> rules() {
        return Stream.of(
                        SkillWordingRules.rules(),
                        SkillStructureRules.rules(),
                        SkillListRules.rules(),
                        SkillTopicRules.rules())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CatalogueRule::id))
                .toList();
    }
}
