package fr.rncp.rules.catalogue;

import fr.rncp.rules.catalogue.accumulation.AccumulationRules;
import fr.rncp.rules.catalogue.assessment.AssessmentRules;
import fr.rncp.rules.catalogue.blocks.BlockRules;
import fr.rncp.rules.catalogue.certifiers.CertifierRules;
import fr.rncp.rules.catalogue.codes.CodeRules;
import fr.rncp.rules.catalogue.dates.DateRules;
import fr.rncp.rules.catalogue.identity.IdentityRules;
import fr.rncp.rules.catalogue.identity.LevelRules;
import fr.rncp.rules.catalogue.juries.JuryRules;
import fr.rncp.rules.catalogue.legal.LegalRules;
import fr.rncp.rules.catalogue.legal.TerritoryRules;
import fr.rncp.rules.catalogue.pathways.PathwayRules;
import fr.rncp.rules.catalogue.relations.RelationRules;
import fr.rncp.rules.catalogue.skills.SkillRules;
import fr.rncp.rules.catalogue.statistics.StatisticsRules;
import fr.rncp.rules.engine.CatalogueRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All rules about a single sheet, family by family. */
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

    /** Returns all rules, in the order of the catalogue. */
    public static List<CatalogueRule> rules() {
        return RULES;
    }
}
