package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.catalogue.RuleExample;
import fr.rncp.rules.catalogue.relations.RegisterExamples;
import java.util.List;

/** Examples of CAP. */
public final class AccumulationExamples {

    static final String WORK =
            "La certification est conditionnée à la validation de l'ensemble des blocs de compétences "
                    + "ainsi qu'à la réalisation d'un stage obligatoire en entreprise.";

    private AccumulationExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("CAP-001").passes("a text", RNCP).fails("no text", saying(RNCP, "")),
                example("CAP-002")
                        .passes("\"les deux blocs\", two blocks", RNCP)
                        .fails(
                                "\"un bloc sur quatre\", two blocks",
                                saying(RNCP, "Un bloc de compétences sur quatre donne une attestation.")),
                example("CAP-003")
                        .passes("\"les deux blocs\" alone", RNCP)
                        .fails(
                                "\"les deux blocs\" and \"un bloc sur quatre\"",
                                saying(
                                        RNCP,
                                        "La validation des deux blocs de compétences permet d'obtenir la certification. La validation d'un bloc de compétences sur quatre donne une attestation.")),
                example("CAP-004")
                        .passes(
                                "all blocks, none of them an option",
                                saying(
                                        RNCP,
                                        "La validation de l'ensemble des blocs de compétences permet d'obtenir la certification."))
                        .fails(
                                "all blocks, two of them options",
                                saying(
                                        options(),
                                        "La validation de l'ensemble des blocs de compétences permet d'obtenir la certification.")),
                example("CAP-005")
                        .passes(
                                "a placement in the text and in the prerequisites",
                                asking(saying(RNCP, WORK), "Avoir effectué un stage en entreprise."))
                        .fails("a placement in the text, nothing in the prerequisites", saying(RNCP, WORK)),
                example("CAP-006")
                        .passes("\"acquis à vie\"", RNCP)
                        .fails(
                                "\"valables cinq ans\"",
                                saying(RNCP, "Les blocs de compétences validés sont valables cinq ans.")),
                example("CAP-007")
                        .passes(
                                "no supplementary assessment, and none described",
                                saying(RNCP, "Il n'y a pas de blocs optionnels ni d'évaluations complémentaires."))
                        .fails(
                                "no supplementary assessment, but a final interview",
                                interviewed(saying(
                                        RNCP, "Il n'y a pas de blocs optionnels ni d'évaluations complémentaires."))),
                example("CAP-008")
                        .passes("\"une attestation est remise\"", RNCP)
                        .fails(
                                "partial validation, but no document is named",
                                saying(RNCP, "En cas de validation partielle, les blocs validés restent acquis.")),
                example("CAP-009")
                        .passes("full, partial and no validation", RNCP)
                        .fails(
                                "only full validation",
                                saying(RNCP, "La validation des deux blocs permet d'obtenir la certification.")),
                example("CAP-010")
                        .passes("states no correspondence, has none", RNCP)
                        .fails(
                                "states no correspondence, has one",
                                RegisterExamples.corresponding(RNCP, RegisterExamples.row("RNCP40001BC01", ""))),
                example("CAP-011")
                        .passes("no compensation", saying(RNCP, "Les blocs ne se compensent pas entre eux."))
                        .fails(
                                "blocks compensate each other",
                                saying(RNCP, "Une compensation entre les blocs est possible.")),
                example("CAP-012")
                        .passes("partial validation", saying(RNCP, "Une validation partielle est possible."))
                        .fails(
                                "no block can be acquired by itself",
                                saying(RNCP, "Aucun bloc ne peut être acquis séparément.")));
    }

    static CertificationSheet saying(CertificationSheet sheet, String text) {
        return sheet.withDescription(sheet.description().withAccumulation(Prose.of(text)));
    }

    static CertificationSheet asking(CertificationSheet sheet, String prerequisite) {
        return sheet.withPrerequisites(sheet.prerequisites().withCertification(Prose.of(prerequisite)));
    }

    static CertificationSheet interviewed(CertificationSheet sheet) {
        return sheet.withDescription(sheet.description()
                .withAssessment(Prose.of("La session se termine par un entretien final avec le jury.")));
    }

    static CertificationSheet options() {
        return titled("Restaurer les livres (option cuir)", "Restaurer les livres (option papier)");
    }

    static CertificationSheet titled(String first, String second) {
        return RNCP.withBlocks(
                RNCP.blocks().get(0).withTitle(first), RNCP.blocks().get(1).withTitle(second));
    }

    static CertificationSheet answering(Answer correspondences) {
        return RNCP.withRelations(RNCP.relations().withHasCorrespondences(correspondences));
    }
}
