package fr.rncp.io.json;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.SheetNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The component of an extension in JSON. */
class ExtensionJsonTest {

    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(SheetNumber.of("RNCP1"))
            .extensions(List.of(
                    new Extension("NEW", "x"),
                    new Extension(
                            "PARTENAIRES/PARTENAIRE[17]/ETAT_HABILITATION",
                            "y",
                            Optional.of(SheetPointers.PARTNERS_STATUS.at(16)))))
            .build();

    @Test
    void isWrittenLastAndOnlyWhereItIsKnown() {
        assertThat(SheetJson.write(SHEET))
                .contains(
                        "{\"path\":\"NEW\",\"text\":\"x\"},{\"path\":\"PARTENAIRES/PARTENAIRE[17]/ETAT_HABILITATION\","
                                + "\"text\":\"y\",\"pointer\":\"/partners/16/status\"}");
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(SheetJson.read(SheetJson.write(SHEET))).isEqualTo(SHEET);
    }

    @Test
    void ofUnknownPropertyIsNone() {
        CertificationSheet sheet = SheetJson.reader()
                .keepingUnknownProperties(problem -> {})
                .read("{\"version\":1,\"number\":\"RNCP1\",\"colour\":\"blue\"}");

        assertThat(sheet.extensions()).containsExactly(new Extension("/colour", "blue"));
    }
}
