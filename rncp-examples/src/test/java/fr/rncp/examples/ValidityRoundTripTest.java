package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetJson;
import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.SheetValidator;
import fr.rncp.testkit.SheetArbitraries;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say of a sheet, they say of it after JSON. */
class ValidityRoundTripTest {

    private static final RuleContext CONTEXT = RuleContext.at(LocalDate.of(2026, 1, 15));

    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void outcomesAreTheSameAfterJson(@ForAll("sheets") CertificationSheet sheet) {
        assertSameOutcomes(sheet);
    }

    static Stream<CertificationSheet> samples() {
        return SampleSheets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void outcomesOfSamplesAreTheSameAfterJson(CertificationSheet sheet) {
        assertSameOutcomes(sheet);
    }

    private static void assertSameOutcomes(CertificationSheet sheet) {
        CertificationSheet again = SheetJson.read(SheetJson.write(sheet));
        assertThat(SheetValidator.standard().outcomes(again, CONTEXT))
                .isEqualTo(SheetValidator.standard().outcomes(sheet, CONTEXT));
    }
}
