package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Description;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
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

/** RNCP36716, from the text of its page. */
final class Rncp36716Sample {

    private static final String CERTIFIER = "OPENCLASSROOMS";

    private static final Siret SIRET = Siret.of("49386136300080");

    // The fifth row, individual application, shows "X", "-" and "-".
    private static final List<AccessPathway> PATHWAYS = FlattenedPage.pathways(
            AccessPathway.builder()
                    .pathway(Pathway.STUDENT_STATUS)
                    .jury(Prose.of(Rncp36716Texts.JURY))
                    .modifiedOn(LocalDate.of(2022, 7, 20))
                    .build(),
            Pathway.INDIVIDUAL_APPLICATION);

    static final CertificationSheet SHEET = CertificationSheet.builder()
            .source(FlattenedPage.source(
                    PATHWAYS,
                    // the whole part on legal texts and dates, and the correspondences before it
                    SheetPointers.REGISTRATION_DECISION_DATE,
                    SheetPointers.REGISTRATION_EFFECTIVE_DATE,
                    SheetPointers.REGISTRATION_PATHWAYS_START_DATE,
                    SheetPointers.REGISTRATION_PUBLICATION_DATE,
                    SheetPointers.REGISTRATION_LAST_OFFICIAL_JOURNAL_DATE,
                    SheetPointers.REGISTRATION_AWARD_DEADLINE,
                    SheetPointers.REGISTRATION_TERM_YEARS,
                    SheetPointers.LEGAL_REFERENCES,
                    SheetPointers.RELATIONS_HAS_CORRESPONDENCES,
                    SheetPointers.RELATIONS_CORRESPONDENCES,
                    // the heading of the list is present, its rows are lost
                    SheetPointers.PARTNERS))
            .number(SheetNumber.of("RNCP36716"))
            // As in its entry prerequisites.
            .title("Technicien informatique en installation, maintenance et support")
            .registration(
                    Registration.builder().endDate(LocalDate.of(2025, 7, 20)).build())
            .classification(classification())
            .addCertifyingBodies(CertifyingBody.builder()
                    .legalName(CERTIFIER)
                    .siret(SIRET)
                    .tradeName("OpenClassrooms")
                    .website("https://openclassrooms.com/fr/")
                    .build())
            .addCertifierHistory(
                    change(Siret.of("49386136300072"), CertifierAction.REMOVED), change(SIRET, CertifierAction.ADDED))
            .description(description())
            .prerequisites(Prerequisites.builder()
                    .entry(Prose.of(Rncp36716Texts.ENTRY))
                    .blocksHaveOwn(Answer.NO)
                    .build())
            .addBlocks(
                    block(
                            "RNCP36716BC01",
                            "Installer et paramétrer les composants d’un parc informatique",
                            Rncp36716Texts.BLOCK_1_SKILLS),
                    block(
                            "RNCP36716BC02",
                            "Maintenir le parc informatique en conditions opérationnelles et de sécurité",
                            Rncp36716Texts.BLOCK_2_SKILLS),
                    block("RNCP36716BC03", "Traiter les demandes utilisateurs", Rncp36716Texts.BLOCK_3_SKILLS))
            .addAllAccessPathways(PATHWAYS)
            .addStatistics(
                    // the rate after two years for 2021 is "-": unknown
                    cohort(2021, 114, 86, 67).build(),
                    cohort(2020, 100, 84, 63)
                            .targetOccupationRate2Years(BigDecimal.valueOf(67))
                            .build(),
                    cohort(2019, 11, 100, 80)
                            .targetOccupationRate2Years(BigDecimal.valueOf(100))
                            .build())
            .build();

    private Rncp36716Sample() {}

    private static Classification classification() {
        return Classification.builder()
                .level(QualificationLevel.LEVEL_5)
                .addNsf(
                        Coded.of(NsfCode.of("326r"), "Assistance informatique, maintenance de logiciels et réseaux"),
                        Coded.of(
                                NsfCode.of("326"),
                                "Informatique, traitement de l'information, réseaux de transmission"))
                .addFormacodes(
                        Coded.of(Formacode.of("31051"), "Maintenance assistance informatique"),
                        Coded.of(Formacode.of("31032"), "Système exploitation informatique"),
                        Coded.of(Formacode.of("24220"), "Gestion réseau informatique"))
                // The doubled apostrophes are in the register.
                .addRome(
                        Coded.of(RomeCode.of("I1401"), "Maintenance informatique et bureautique"),
                        Coded.of(RomeCode.of("M1810"), "Production et exploitation de systèmes d''information"),
                        Coded.of(RomeCode.of("M1801"), "Administration de systèmes d''information"),
                        Coded.of(RomeCode.of("H1101"), "Assistance et support technique client"))
                .build();
    }

    private static CertifierChange change(Siret siret, CertifierAction action) {
        return CertifierChange.builder()
                .legalName(CERTIFIER)
                .siret(siret)
                .action(action)
                .changedOn(LocalDate.of(2023, 4, 1))
                .build();
    }

    private static Description description() {
        return Description.builder()
                .objectives(Prose.of(Rncp36716Texts.OBJECTIVES))
                .activities(Prose.of(Rncp36716Texts.ACTIVITIES))
                .skills(Prose.of(Rncp36716Texts.SKILLS))
                .assessment(Prose.of(Rncp36716Texts.ASSESSMENT))
                .sectors(Prose.of(Rncp36716Texts.SECTORS))
                .jobs(Prose.of(Rncp36716Texts.JOBS))
                .regulations(Prose.of(Rncp36716Texts.REGULATIONS))
                .accumulation(Prose.of(Rncp36716Texts.ACCUMULATION))
                .link(Prose.of("https://openclassrooms.com/fr/paths/topics/21-systemes_et_reseaux"))
                .build();
    }

    private static SkillBlock block(String code, String title, String skills) {
        return SkillBlock.builder()
                .code(SkillBlockCode.of(code))
                .title(title)
                .skills(Prose.of(skills))
                .assessment(Prose.of(Rncp36716Texts.BLOCK_ASSESSMENT))
                .build();
    }

    /** Returns one row of the statistics, without people certified by VAE; rates in per cent. */
    private static CohortStatistics.Builder cohort(int year, int certified, int employed, int inOccupation) {
        return CohortStatistics.builder()
                .year(year)
                .certifiedCount(certified)
                .certifiedByVaeCount(0)
                .employmentRate6Months(BigDecimal.valueOf(employed))
                .targetOccupationRate6Months(BigDecimal.valueOf(inOccupation));
    }
}
