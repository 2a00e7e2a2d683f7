package fr.rncp.rules.catalogue;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Description;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.Relations;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.Territories;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.RomeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Sheets without any fault, which examples alter in one place. All made up. */
public final class ExampleSheets {

    private static final String SIRET = "11004301500012";
    private static final String JURY =
            "Le jury compte au moins trois membres, dont deux professionnels extérieurs au certificateur. "
                    + "Son président a voix prépondérante.";

    /** An active sheet of the RNCP, on request, with two blocks. */
    public static final CertificationSheet RNCP = rncp();

    /** An active sheet of the RS. */
    public static final CertificationSheet RS = rs();

    private ExampleSheets() {}

    public static SkillBlock block(int number, String title, String skills) {
        return SkillBlock.builder()
                .code(new SkillBlockCode("RNCP40001BC0" + number))
                .title(title)
                .skills(Prose.of(skills))
                .assessment(Prose.of("Mise en situation professionnelle n° " + number + " devant le jury"))
                .build();
    }

    public static AccessPathway pathway(Pathway pathway, Answer available, String jury) {
        return AccessPathway.builder()
                .pathway(pathway)
                .available(available)
                .jury(Prose.of(jury))
                .build();
    }

    public static CohortStatistics cohort(int year, int certified, int byVae) {
        return CohortStatistics.builder()
                .year(year)
                .certifiedCount(certified)
                .certifiedByVaeCount(byVae)
                .employmentRate6Months(BigDecimal.valueOf(80))
                .targetOccupationRate6Months(BigDecimal.valueOf(60))
                .build();
    }

    public static CertifyingBody body(String name, String siret) {
        return CertifyingBody.builder()
                .legalName(name)
                .siret(new Siret(siret))
                .status(CertifyingBodyStatus.ACTIVE)
                .build();
    }

    private static CertificationSheet rncp() {
        return CertificationSheet.builder()
                .number(SheetNumber.of("RNCP40001"))
                .title("Régisseur d'atelier de reliure")
                .editorialState(EditorialState.PUBLISHED)
                .registration(registration())
                .classification(classification())
                .certifyingBodies(List.of(body("ATELIER FICTIF", SIRET)))
                .mayHavePartners(Answer.NO)
                .description(description())
                .prerequisites(Prerequisites.NONE.withBlocksHaveOwn(Answer.NO))
                .blocks(blocks())
                .accessPathways(sixPathways())
                .territories(Territories.NONE.withNewCaledonia(Answer.NO).withFrenchPolynesia(Answer.NO))
                .statistics(List.of(cohort(2022, 40, 2), cohort(2023, 42, 1), cohort(2024, 45, 3)))
                .relations(Relations.NONE.withHasCorrespondences(Answer.NO))
                .build();
    }

    private static Registration registration() {
        return Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .active(Answer.YES)
                .decisionDate(LocalDate.of(2024, 7, 1))
                .endDate(LocalDate.of(2029, 7, 1))
                .awardDeadline(LocalDate.of(2033, 7, 1))
                .termYears(5)
                .build();
    }

    private static Classification classification() {
        return Classification.builder()
                .level(QualificationLevel.LEVEL_5)
                .nsf(List.of(Coded.of(new NsfCode("322"), "Techniques de l'imprimerie et de l'édition")))
                .formacodes(List.of(Coded.of(new Formacode("46012"), "Reliure")))
                .rome(List.of(Coded.of(new RomeCode("B1402"), "Reliure et restauration de livres et archives")))
                .build();
    }

    private static Description description() {
        return Description.NONE
                .withObjectives(Prose.of("Le régisseur conduit un atelier de reliure."))
                .withActivities(Prose.of("Conduite de l'atelier    Restauration de livres"))
                .withSkills(
                        Prose.of(
                                "Planifier la production de l'atelier pour tenir les délais, à l'aide d'un tableau de charge, en respectant les règles de santé et de sécurité    "
                                        + "Restaurer un livre ancien afin de le conserver, grâce à des techniques réversibles, en limitant l'impact écologique de l'atelier    "
                                        + "Adapter les postes de travail afin d'accueillir une personne en situation de handicap, grâce à des outils réglables"))
                .withAssessment(
                        Prose.of(
                                "Chaque bloc est évalué par une mise en situation professionnelle, quelle que soit la voie d'accès."))
                .withAccumulation(
                        Prose.of(
                                "La certification s'obtient par la validation des deux blocs de compétences. En cas de validation partielle, une attestation est remise pour chaque bloc, "
                                        + "acquis à vie ; en cas de non-validation, le candidat peut se représenter. La validation totale donne la certification."));
    }

    private static List<SkillBlock> blocks() {
        return List.of(
                block(
                        1,
                        "Conduire l'atelier",
                        "Planifier la production de l'atelier pour tenir les délais, à l'aide d'un tableau de charge, en respectant les règles de santé et de sécurité    "
                                + "Adapter les postes de travail afin d'accueillir une personne en situation de handicap, grâce à des outils réglables"),
                block(
                        2,
                        "Restaurer les ouvrages",
                        "Restaurer un livre ancien afin de le conserver, grâce à des techniques réversibles, en limitant l'impact écologique de l'atelier    "
                                + "Rédiger un constat d'état pour conseiller le propriétaire, à l'aide d'une grille"));
    }

    private static List<AccessPathway> sixPathways() {
        return Stream.of(Pathway.values())
                .filter(pathway -> pathway != Pathway.OTHER)
                .map(pathway -> pathway(pathway, Answer.YES, JURY))
                .toList();
    }

    private static CertificationSheet rs() {
        return RNCP.withNumber(SheetNumber.of("RS7001"))
                .withRegistration(registration().withAwardDeadline(LocalDate.of(2030, 1, 1)))
                .withTitle("Dorer une tranche à la feuille")
                .withClassification(Classification.builder()
                        .nsf(RNCP.classification().nsf())
                        .formacodes(RNCP.classification().formacodes())
                        .build())
                .withBlocks(List.of())
                .withAccessPathways(List.of(pathway(Pathway.CONTINUING_TRAINING, Answer.YES, JURY)))
                .withDescription(RNCP.description().withAccumulation(Prose.NONE))
                .withSpecificRegister(SpecificRegister.NONE.withPartialValidation(Answer.NO));
    }
}
