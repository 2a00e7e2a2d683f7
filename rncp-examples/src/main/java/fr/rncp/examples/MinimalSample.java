package fr.rncp.examples;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Registration;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;

/** RNCP9990001: the minimum for tests of something else. */
final class MinimalSample {

    private static final SheetNumber NUMBER = FictionalParts.number("RNCP", 1);

    static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(NUMBER)
            .title(FictionalParts.title("Certification minimale"))
            .registration(Registration.builder().active(Answer.YES).build())
            .classification(
                    Classification.builder().level(QualificationLevel.LEVEL_3).build())
            .addCertifyingBodies(FictionalParts.certifier())
            .addBlocks(FictionalParts.block(NUMBER, 1, "Réaliser un exemple"))
            .build();

    private MinimalSample() {}
}
