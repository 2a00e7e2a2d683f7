package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;

/**
 * Builds a sheet as a test of your own code would. It sets only the values under test and leaves the rest absent. The
 * program can be copied; it needs only {@code fr.rncp:rncp-model}.
 */
public final class BuildASheet {

    private BuildASheet() {}

    /** {@return a sheet with one block, open only through the validation of experience (VAE)} */
    public static CertificationSheet sheet() {
        return CertificationSheet.builder()
                .number(SheetNumber.of("RNCP36716"))
                .title("Technicien informatique en installation, maintenance et support")
                .registration(Registration.builder()
                        .active(Answer.YES)
                        .endDate(LocalDate.of(2025, 7, 20))
                        .build())
                .addBlocks(SkillBlock.builder()
                        .code(SkillBlockCode.of("RNCP36716BC03"))
                        .title("Traiter les demandes utilisateurs")
                        .skills(Prose.of("- Écouter les utilisateurs\n- Diagnostiquer les dysfonctionnements"))
                        .build())
                .addAccessPathways(AccessPathway.builder()
                        .pathway(Pathway.EXPERIENCE)
                        .available(Answer.YES)
                        .build())
                .build();
    }

    /**
     * Builds the sheet, and a variant of it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CertificationSheet sheet = sheet();
        CertificationSheet ended = sheet.withRegistration(sheet.registration().withActive(Answer.NO));
        System.out.println(sheet.blocks().get(0).skills().items().items());
        System.out.println(ended.registration().active());
        System.out.println(ended.pathway(Pathway.APPRENTICESHIP).isPresent());
    }
}
