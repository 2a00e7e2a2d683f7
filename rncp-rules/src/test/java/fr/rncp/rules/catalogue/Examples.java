package fr.rncp.rules.catalogue;

import fr.rncp.rules.catalogue.accumulation.AccumulationExamples;
import fr.rncp.rules.catalogue.assessment.AssessmentExamples;
import fr.rncp.rules.catalogue.blocks.BlockExamples;
import fr.rncp.rules.catalogue.certifiers.CertifierExamples;
import fr.rncp.rules.catalogue.codes.CodeExamples;
import fr.rncp.rules.catalogue.dates.DateExamples;
import fr.rncp.rules.catalogue.identity.IdentityExamples;
import fr.rncp.rules.catalogue.identity.LevelExamples;
import fr.rncp.rules.catalogue.juries.JuryExamples;
import fr.rncp.rules.catalogue.legal.LegalExamples;
import fr.rncp.rules.catalogue.legal.TerritoryExamples;
import fr.rncp.rules.catalogue.pathways.PathwayExamples;
import fr.rncp.rules.catalogue.relations.RelationExamples;
import fr.rncp.rules.catalogue.skills.SkillExamples;
import fr.rncp.rules.catalogue.statistics.StatisticsExamples;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All examples, family by family. */
final class Examples {

    private Examples() {}

    static List<RuleExample> all() {
        return Stream.of(
                        IdentityExamples.examples(),
                        CodeExamples.examples(),
                        LevelExamples.examples(),
                        DateExamples.examples(),
                        BlockExamples.examples(),
                        SkillExamples.examples(),
                        AssessmentExamples.examples(),
                        PathwayExamples.examples(),
                        JuryExamples.examples(),
                        AccumulationExamples.examples(),
                        StatisticsExamples.examples(),
                        CertifierExamples.examples(),
                        LegalExamples.examples(),
                        RelationExamples.examples(),
                        TerritoryExamples.examples())
                .flatMap(Collection::stream)
                .toList();
    }
}
