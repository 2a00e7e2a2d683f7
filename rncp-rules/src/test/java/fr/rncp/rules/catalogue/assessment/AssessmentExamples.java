package fr.rncp.rules.catalogue.assessment;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.example;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.catalogue.RuleExample;
import java.util.List;

/** Examples of EVA. */
public final class AssessmentExamples {

    private AssessmentExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("EVA-001")
                        .passes("each block is assessed", RNCP)
                        .fails("a block without assessment", assessed("Projet", "")),
                example("EVA-002")
                        .passes("projet, étude de cas", assessed("Projet", "Étude de cas"))
                        .fails("one text in all blocks", assessed("Projet et soutenance", "projet  et soutenance.")),
                example("EVA-003")
                        .passes(
                                "2 phases : étude puis exécution",
                                general("L'épreuve a 2 phases : étude puis exécution."))
                        .fails("2 phases successives :", general("L'épreuve comporte 2 phases successives :")),
                example("EVA-004")
                        .passes("mise en situation", RNCP)
                        .fails(
                                "QCM only",
                                assessed("QCM", "QCM de fin de bloc")
                                        .withDescription(RNCP.description()
                                                .withAssessment(Prose.of("Chaque bloc est évalué par un QCM.")))),
                example("EVA-005").passes("described", RNCP).fails("not described", general("")),
                example("EVA-006")
                        .passes(
                                "candidats par VAE ou issus d'un parcours de formation",
                                general("Les candidats par VAE ou issus d'un parcours de formation sont entendus par"
                                        + " le jury."))
                        .fails("les stagiaires", general("Les stagiaires présentent un projet au jury.")),
                example("EVA-007")
                        .passes("a project", RNCP)
                        .fails(
                                "80 % of attendance",
                                assessed("Projet", "Le bloc est validé par une présence de 80 %.")),
                example("EVA-008")
                        .passes("an hour, of which half", general("Projet d'une durée de 1 h dont 30 min d'échange."))
                        .fails("40 minutes dont 1h30", general("Oral de 40 minutes dont 1h30 d'échange.")));
    }

    /** Returns a sheet whose two blocks have these assessment methods. */
    static CertificationSheet assessed(String first, String second) {
        return blocks(FIRST.withAssessment(Prose.of(first)), SECOND.withAssessment(Prose.of(second)));
    }

    /** Returns a sheet with this general text on assessment. */
    static CertificationSheet general(String text) {
        return RNCP.withDescription(RNCP.description().withAssessment(Prose.of(text)));
    }
}
