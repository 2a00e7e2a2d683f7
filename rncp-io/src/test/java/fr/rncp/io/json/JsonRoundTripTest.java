package fr.rncp.io.json;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadLimits;
import fr.rncp.io.SheetJson;
import fr.rncp.io.stream.ParsedSheet;
import fr.rncp.io.stream.SheetFragment;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceLocation;
import fr.rncp.testkit.SheetArbitraries;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonRoundTripTest {

    /** Returns sheets like those of the registers, and the most hostile ones that the model allows. */
    @Provide
    Arbitrary<CertificationSheet> sheets() {
        return Arbitraries.oneOf(SheetArbitraries.sheets(), SheetArbitraries.hostileSheets());
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBackEqual(@ForAll("sheets") CertificationSheet sheet) {
        assertThat(SheetJson.read(SheetJson.write(sheet))).isEqualTo(sheet);
        assertThat(SheetJson.read(SheetJson.writeIndented(sheet))).isEqualTo(sheet);
    }

    @Property(tries = 100)
    void canonicalJsonIsAFixedPoint(@ForAll("sheets") CertificationSheet sheet) {
        String json = SheetJson.write(sheet);
        assertThat(SheetJson.write(SheetJson.read(json))).isEqualTo(json);
        assertThat(SheetJson.write(SheetJson.read(SheetJson.writeIndented(sheet))))
                .isEqualTo(json);
        assertThat(new String(SheetJson.writeBytes(sheet), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @Property(tries = 100)
    void schemaAcceptsWhatIsWritten(@ForAll("sheets") CertificationSheet sheet) {
        assertThat(SheetSchema.violations(SheetMapper.TREE.readTree(SheetJson.write(sheet)), 10))
                .isEmpty();
    }

    @Property(tries = 100)
    void aSheetIsOneLineForEveryReaderOfLines(@ForAll("sheets") CertificationSheet sheet) {
        String json = SheetJson.write(sheet);
        assertThat(json.chars().anyMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029))
                .isFalse();
    }

    /** Whatever the damage, the result is a sheet or a refusal. */
    @Property(tries = 200)
    void damagedJsonIsReadOrRefused(
            @ForAll("sheets") CertificationSheet sheet, @ForAll int position, @ForAll byte damage) {
        byte[] json = SheetJson.writeBytes(sheet);
        json[Math.floorMod(position, json.length)] = damage;
        ParsedSheet parsed = new JsonSheetParser(ReadLimits.DEFAULT, damage % 2 == 0)
                .parse(new SheetFragment(json, SourceLocation.UNKNOWN));
        assertThat(parsed.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR))
                .isEqualTo(parsed instanceof ParsedSheet.Refused);
    }
}
