package fr.rncp.rules.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every rule about a single sheet, family by family. */
public final class Catalogue {

    private static final List<CatalogueRule> RULES = Stream.of(
                    IdentityRules.rules(),
                    CodeRules.rules(),
                    LevelRules.rules(),
                    DateRules.rules(),
                    BlockRules.rules(),
                    SkillRules.rules(),
                    AssessmentRules.rules(),
                    PathwayRules.rules(),
                    JuryRules.rules(),
                    AccumulationRules.rules(),
                    StatisticsRules.rules(),
                    CertifierRules.rules(),
                    LegalRules.rules(),
                    RelationRules.rules(),
                    TerritoryRules.rules())
            .flatMap(Collection::stream)
            .toList();

    private Catalogue() {}

    /** All rules, in the order of the catalogue. */
    public static List<CatalogueRule> rules() {
        return RULES;
    }
}
