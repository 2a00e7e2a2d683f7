package com.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.testkit.SheetArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The arbitraries run with the jqwik of this project. */
class ArbitrariesTest {

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return SheetArbitraries.sheets();
    }

    @Property(tries = 100)
    void haveANumberThatIsReadBack(@ForAll("sheets") CertificationSheet sheet) {
        assertEquals(sheet.number(), SheetNumber.parse(sheet.number().value()));
    }
}
