package fr.rncp.examples;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import java.util.EnumSet;

/**
 * RNCP9990005: two common blocks, and two of which a candidate takes one. The registers state this only in the titles.
 */
final class OptionsSample {

    private static final SheetNumber NUMBER = FictionalParts.number("RNCP", 5);

    static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(NUMBER)
            .title(FictionalParts.title("Certification à options"))
            .registration(Registration.builder().active(Answer.YES).build())
            .addCertifyingBodies(FictionalParts.certifier())
            .description(Description.builder()
                    .objectives(Prose.of("L’exemple a deux options : jardin et verger."))
                    .activities(Prose.of(
                            "- Préparer un terrain    - Choisir des plants    - Entretenir un jardin ou un verger"))
                    .build())
            .addBlocks(
                    FictionalParts.block(NUMBER, 1, "Préparer un terrain"),
                    FictionalParts.block(NUMBER, 2, "Choisir des plants"),
                    FictionalParts.block(NUMBER, 3, "Entretenir un jardin (option jardin)"),
                    FictionalParts.block(NUMBER, 4, "Entretenir un verger (option verger)"))
            .addAllAccessPathways(FictionalParts.pathways(EnumSet.of(Pathway.CONTINUING_TRAINING, Pathway.EXPERIENCE)))
            .build();

    private OptionsSample() {}
}
