package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Description;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.NsfCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * RS9990001: of the specific register, therefore without level, blocks, ROME codes and apprenticeship, but with
 * validity and renewal.
 */
final class SpecificRegisterSample {

    static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(FictionalParts.number("RS", 1))
            .title(FictionalParts.title("Certification du répertoire spécifique"))
            .editorialState(EditorialState.PUBLISHED)
            .registration(registration())
            .classification(Classification.builder()
                    .addNsf(Coded.of(
                            NsfCode.of("413"), "Développement des capacités comportementales et relationnelles"))
                    .addFormacodes(Coded.of(Formacode.of("15040"), "Formation formateur"))
                    .build())
            .addCertifyingBodies(FictionalParts.certifier())
            .description(Description.builder()
                    .objectives(Prose.of("Montrer une fiche du répertoire spécifique."))
                    .skills(Prose.of("1. Lire un exemple    2. Écrire un exemple"))
                    .build())
            .prerequisites(Prerequisites.builder()
                    .entry(Prose.of("Aucun"))
                    .certification(Prose.of("Avoir lu un exemple"))
                    .build())
            .addAllAccessPathways(pathways())
            .specificRegister(specificRegister())
            .build();

    private SpecificRegisterSample() {}

    private static Registration registration() {
        return Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .active(Answer.YES)
                .decisionDate(LocalDate.of(2025, 2, 28))
                .termYears(3)
                .endDate(LocalDate.of(2028, 2, 28))
                .awardDeadline(LocalDate.of(2028, 8, 28))
                .build();
    }

    private static SpecificRegister specificRegister() {
        return SpecificRegister.builder()
                .masteryLevels(Prose.of("Niveau A2    Niveau B1"))
                .validity(Prose.of("3 ans"))
                .renewal(Prose.of("Une nouvelle évaluation, fictive, avant le terme"))
                .partialValidation(Answer.YES)
                .partialValidationScope(Prose.of("Chacun des deux niveaux"))
                .build();
    }

    private static List<AccessPathway> pathways() {
        return FictionalParts.pathways(EnumSet.of(Pathway.CONTINUING_TRAINING, Pathway.INDIVIDUAL_APPLICATION)).stream()
                .filter(way -> way.pathway() != Pathway.APPRENTICESHIP)
                .toList();
    }
}
