package fr.rncp.examples;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.EditorialState;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;

/** RNCP9990002: registered by law, so it has an effective date and a publication date, and no decision. */
final class ByLawSample {

    private static final SheetNumber NUMBER = FictionalParts.number("RNCP", 2);

    static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(NUMBER)
            .title(FictionalParts.title("Certification enregistrée de droit"))
            .editorialState(EditorialState.PUBLISHED)
            .registration(registration())
            .classification(classification())
            .addCertifyingBodies(FictionalParts.certifier())
            .mayHavePartners(Answer.NO)
            .addBlocks(
                    FictionalParts.block(NUMBER, 1, "Organiser un exemple"),
                    FictionalParts.block(NUMBER, 2, "Transmettre un exemple"))
            .addAllAccessPathways(FictionalParts.pathways(EnumSet.allOf(Pathway.class)))
            .territories(Territories.builder()
                    .newCaledonia(Answer.NO)
                    .frenchPolynesia(Answer.YES)
                    .build())
            .addLegalReferences(generalText(), creation())
            .addStatistics(cohort2023(), cohort2024())
            .build();

    private ByLawSample() {}

    private static Registration registration() {
        return Registration.builder()
                .type(RegistrationType.BY_LAW)
                .active(Answer.YES)
                .effectiveDate(LocalDate.of(2022, 9, 1))
                .publicationDate(LocalDate.of(2022, 6, 15))
                .endDate(LocalDate.of(2099, 8, 31))
                .build();
    }

    private static Classification classification() {
        return Classification.builder()
                .level(QualificationLevel.LEVEL_5)
                .diplomaType(Coded.of(new DiplomaTypeCode("Autre"), "Autre certification professionnelle de droit"))
                .addNsf(Coded.of(
                        NsfCode.of("326"), "Informatique, traitement de l'information, réseaux de transmission"))
                .addRome(Coded.of(RomeCode.of("M1810"), "Production et exploitation de systèmes d'information"))
                .build();
    }

    private static LegalReference generalText() {
        return LegalReference.builder()
                .kind(LegalReferenceKind.GENERAL)
                .title("Décret fictif relatif aux exemples")
                .build();
    }

    private static LegalReference creation() {
        return LegalReference.builder()
                .kind(LegalReferenceKind.CREATION)
                .title("Arrêté fictif portant création de l’exemple")
                .publishedOn(LocalDate.of(2022, 5, 3))
                .build();
    }

    private static CohortStatistics cohort2023() {
        return CohortStatistics.builder()
                .year(2023)
                .certifiedCount(40)
                .certifiedByVaeCount(4)
                .employmentRate6Months(new BigDecimal("85"))
                .targetOccupationRate6Months(new BigDecimal("70"))
                .targetOccupationRate2Years(new BigDecimal("90"))
                .build();
    }

    /** Returns a cohort without certified people: a stated zero, and no rates. */
    private static CohortStatistics cohort2024() {
        return CohortStatistics.builder()
                .year(2024)
                .certifiedCount(0)
                .certifiedByVaeCount(0)
                .build();
    }
}
