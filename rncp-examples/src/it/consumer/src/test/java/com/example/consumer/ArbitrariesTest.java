package com.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.testkit.ModelReportingFormat;
import fr.rncp.testkit.SheetArbitraries;
import java.util.ServiceLoader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

/** The arbitraries run with the jqwik of this project, which finds how to print what they make. */
class ArbitrariesTest {

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return SheetArbitraries.sheets();
    }

    @Property(tries = 100)
    void haveANumberThatIsReadBack(@ForAll("sheets") CertificationSheet sheet) {
        assertEquals(sheet.number(), SheetNumber.parse(sheet.number().value()));
    }

    @Test
    void areReportedInAFewLines() {
        assertTrue(ServiceLoader.load(SampleReportingFormat.class).stream()
                .anyMatch(format -> format.type() == ModelReportingFormat.class));
    }
}
