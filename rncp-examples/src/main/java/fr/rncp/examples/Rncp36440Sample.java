package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Classification;
import fr.rncp.model.Description;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.Relations;
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
import java.time.LocalDate;
import java.util.List;

/** RNCP36440, from the text of its page. */
final class Rncp36440Sample {

    // The first row, student status, shows "X", "-" and "-".
    private static final List<AccessPathway> PATHWAYS = FlattenedPage.pathways(
            AccessPathway.builder()
                    .pathway(Pathway.APPRENTICESHIP)
                    .jury(Prose.of(Rncp36440Texts.JURY))
                    .build(),
            Pathway.STUDENT_STATUS);

    static final CertificationSheet SHEET = CertificationSheet.builder()
            // The lists of the blocks are cut: one skill each, and the phases of the assessment are missing.
            .source(FlattenedPage.source(PATHWAYS, SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_ASSESSMENT))
            .number(SheetNumber.of("RNCP36440"))
            // The page does not state a title; its objectives and its first job name the holder.
            .title("Technicien d'assistance en informatique")
            .registration(registration())
            .classification(classification())
            .addCertifyingBodies(CertifyingBody.builder()
                    .legalName("HAUT COMMISSARIAT DE LA REPUBLIQUE EN POLYNESIE FRANCAISE")
                    .siret(Siret.of("17987301300017"))
                    .build())
            // "Le certificateur n'habilite aucun organisme préparant à la certification": a stated no.
            .mayHavePartners(Answer.NO)
            .description(description())
            .prerequisites(Prerequisites.builder().blocksHaveOwn(Answer.NO).build())
            .addBlocks(
                    block(
                            "RNCP36440BC01",
                            "Mettre en service des équipements numériques",
                            Rncp36440Texts.BLOCK_1_SKILLS,
                            Rncp36440Texts.BLOCK_1_ASSESSMENT),
                    block(
                            "RNCP36440BC02",
                            "Intervenir sur les éléments de l’infrastructure",
                            Rncp36440Texts.BLOCK_2_SKILLS,
                            Rncp36440Texts.BLOCK_2_ASSESSMENT),
                    block(
                            "RNCP36440BC03",
                            "Assister ou dépanner les clients ou les utilisateurs",
                            Rncp36440Texts.BLOCK_3_SKILLS,
                            Rncp36440Texts.BLOCK_3_ASSESSMENT))
            .addAllAccessPathways(PATHWAYS)
            .addLegalReferences(deliberation(), order())
            // "Aucune correspondance"
            .relations(Relations.builder().hasCorrespondences(Answer.NO).build())
            .build();

    private Rncp36440Sample() {}

    private static Registration registration() {
        return Registration.builder()
                .pathwaysStartDate(LocalDate.of(2021, 11, 4))
                .publicationDate(LocalDate.of(2022, 6, 1))
                .endDate(LocalDate.of(2026, 11, 3))
                .build();
    }

    private static Classification classification() {
        return Classification.builder()
                .level(QualificationLevel.LEVEL_4)
                .addNsf(Coded.of(NsfCode.of("326r"), "Assistance informatique, maintenance de logiciels et réseaux"))
                .addFormacodes(Coded.of(Formacode.of("31051"), "Maintenance assistance informatique"))
                .addRome(Coded.of(RomeCode.of("I1401"), "Maintenance informatique et bureautique"))
                .build();
    }

    private static Description description() {
        return Description.builder()
                .objectives(Prose.of(Rncp36440Texts.OBJECTIVES))
                .activities(Prose.of(Rncp36440Texts.ACTIVITIES))
                .skills(Prose.of(Rncp36440Texts.SKILLS))
                .assessment(Prose.of(Rncp36440Texts.ASSESSMENT))
                .sectors(Prose.of(Rncp36440Texts.SECTORS))
                .jobs(Prose.of(Rncp36440Texts.JOBS))
                .regulations(Prose.of("Néant"))
                .accumulation(Prose.of(Rncp36440Texts.ACCUMULATION))
                .build();
    }

    private static SkillBlock block(String code, String title, String skills, String assessment) {
        return SkillBlock.builder()
                .code(SkillBlockCode.of(code))
                .title(title)
                .skills(Prose.of(skills))
                .assessment(Prose.of(assessment))
                .build();
    }

    private static LegalReference deliberation() {
        return LegalReference.builder()
                .kind(LegalReferenceKind.GENERAL)
                .title("Délibération n° 2020-55 APF du 24 septembre 2020 relative à la demande de reconnaissance par"
                        + " l'Etat des titres à finalité professionnelle préparés en Polynésie française et délivrés par"
                        + " le ministre en charge de la formation professionnelle")
                .publishedOn(LocalDate.of(2020, 9, 24))
                .build();
    }

    private static LegalReference order() {
        return LegalReference.builder()
                .kind(LegalReferenceKind.CREATION)
                .title("Arrêté du 27 octobre 2021 portant reconnaissance par l'Etat de titres à finalité"
                        + " professionnelle préparés et délivrés par la Polynésie française")
                .publishedOn(LocalDate.of(2021, 11, 3))
                .build();
    }
}
