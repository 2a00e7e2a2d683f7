package fr.rncp.rules.catalogue;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.Sheets.inferring;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import org.junit.jupiter.api.Test;

class SheetsTest {

    @Test
    void restOfTheSourceStays() {
        CertificationSheet sheet = inferring(losing(losing(RNCP, "/title"), "/blocks", "/number"), "/editorialState");
        assertThat(sheet.source().lost())
                .containsExactly(new SheetPointer("/title"), new SheetPointer("/blocks"), new SheetPointer("/number"));
        assertThat(sheet.source().inferred()).containsExactly(new SheetPointer("/editorialState"));
        assertThat(sheet.withSource(RNCP.source())).isEqualTo(RNCP);
    }
}
