package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.List;
import java.util.Optional;

/** Examples of LVL. */
public final class LevelExamples {

    private LevelExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("LVL-001").passes("NIV5", RNCP).fails("NIV9", published("NIV9", Optional.empty())),
                example("LVL-002")
                        .passes("NIV5, \"Niveau 5 (Bac+2)\"", published("NIV5", Optional.of("Niveau 5 (Bac+2)")))
                        .fails("NIV5, \"Niveau 4\"", published("NIV5", Optional.of("Niveau 4"))),
                example("LVL-003")
                        .passes("BTS at level 5", award("BTS", "Brevet de technicien supérieur", 5))
                        .fails("BTS at level 4", award("BTS", "Brevet de technicien supérieur", 4)),
                example("LVL-004")
                        .passes(
                                "level III of 1969 at level 5",
                                stating("Cette certification de niveau III forme des relieurs."))
                        .fails(
                                "level IV of 1969 at level 5",
                                stating("Cette certification de niveau IV forme des relieurs.")),
                example("LVL-005")
                        .passes("a diploma of level 4 for level 5", requiring("Un diplôme de niveau 4"))
                        .fails("a diploma of level 6 for level 5", requiring("Un diplôme de niveau 6")),
                example("LVL-006")
                        .passes("\"Relieur (niveau 5)\" at level 5", RNCP.withTitle("Relieur (niveau 5)"))
                        .fails("\"Relieur (niveau 4)\" at level 5", RNCP.withTitle("Relieur (niveau 4)")));
    }

    static CertificationSheet published(String code, Optional<String> label) {
        LevelCode published = new LevelCode(code);
        return classified(
                RNCP.classification().withLevel(published.level()).withLevelAsPublished(new Coded<>(published, label)));
    }

    static CertificationSheet award(String code, String label, int level) {
        return classified(RNCP.classification()
                .withLevel(QualificationLevel.ofNumber(level))
                .withDiplomaType(Coded.of(new DiplomaTypeCode(code), label)));
    }

    static CertificationSheet classified(Classification classification) {
        return RNCP.withClassification(classification);
    }

    static CertificationSheet stating(String objectives) {
        return RNCP.withDescription(RNCP.description().withObjectives(Prose.of(objectives)));
    }

    static CertificationSheet requiring(String entry) {
        return RNCP.withPrerequisites(RNCP.prerequisites().withEntry(Prose.of(entry)));
    }
}
