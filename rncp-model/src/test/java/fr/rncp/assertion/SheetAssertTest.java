package fr.rncp.assertion;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.value.SheetNumber;
import org.junit.jupiter.api.Test;

class SheetAssertTest {

    private static final CertificationSheet SHEET = CertificationSheet.builder()
            .number(SheetNumber.of("RS1"))
            .title("100 % net")
            .build();

    @Test
    void acceptsAnEqualSheet() {
        assertThat(SHEET).isEqualTo(SHEET.withTitle("100 % net"));
    }

    @Test
    void printsWhatDiffersAndNoSheet() {
        CertificationSheet other = SHEET.withTitle("Autre")
                .withSource(Source.builder().format(SourceFormat.XML).build());
        assertThatThrownBy(() -> assertThat(SHEET).as("round trip").isEqualTo(other))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("round trip")
                .hasMessageContaining("title: “Autre” → “100 % net”")
                .hasMessageContaining("format of the source: official XML export → not stated")
                .hasMessageNotContaining("CertificationSheet[");
    }

    @Test
    void refusesWhatIsNotASheet() {
        assertThatThrownBy(() -> assertThat(SHEET).isEqualTo("RS1")).isInstanceOf(AssertionError.class);
    }
}
