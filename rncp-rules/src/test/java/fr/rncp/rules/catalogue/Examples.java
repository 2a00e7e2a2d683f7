package fr.rncp.rules.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every example, family by family. */
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
