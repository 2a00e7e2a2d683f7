package fr.rncp.io;

import static fr.rncp.assertion.SheetAssert.assertThat;
import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.page.Pages;
import fr.rncp.io.xml.Feed;
import fr.rncp.model.CertificationSheet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small inputs that become large in memory: each is refused without affecting other sheets. */
class MemoryBombTest {

    private static final String LONG_NAME = "n".repeat(100_000);

    private static void assertRefusesSecondSheetOnly(String body) {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), sheet("RNCP2", body), sheet("RNCP3")));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.LIMIT_PASSED);
        assertThat(reading.problem().toString()).hasSizeLessThan(2_000);
        assertThat(reading.problem().location().line()).hasValue(5);
    }

    @Test
    void refusesLongNamesAroundManyElements() {
        assertRefusesSecondSheetOnly(element(LONG_NAME, "<b/>".repeat(9_000)));
    }

    @Test
    void refusesManyAttributesOfALongName() {
        String attributes =
                IntStream.range(0, 900).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
        assertRefusesSecondSheetOnly("<" + LONG_NAME.substring(0, 10_000) + attributes + "/>");
    }

    @Test
    void refusesManyAttributesOfManyElements() {
        String attributes =
                IntStream.range(0, 400).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
        assertRefusesSecondSheetOnly(("<e" + attributes + "/>").repeat(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b><p>", "<div>", "<b class=%d><i class=%d><p>x", "<p>mot", "<table><tr><td>"})
    void refusesPagesOfManyElements(String unit) {
        String html = "<!DOCTYPE html><html><body><main>"
                + IntStream.range(0, 99_000 / (unit.split("<").length - 1))
                        .mapToObj(i -> unit.replace("%d", Integer.toString(i % 12)))
                        .collect(Collectors.joining());
        Reading reading = Reading.skippingUnreadable(html);
        assertThat(reading.codes())
                .isSubsetOf(ProblemCode.LIMIT_PASSED, ProblemCode.UNKNOWN_FORMAT, ProblemCode.NO_SHEET)
                .hasSize(2);
    }

    @Test
    void refusesTextsOfManyLines() {
        String page = Pages.seed("RNCP36716") + "\na".repeat(100_000);
        assertThat(Reading.skippingUnreadable(page).codes())
                .containsExactly(ProblemCode.LIMIT_PASSED, ProblemCode.NO_SHEET);
    }

    @Test
    void readsAgainWhatItWroteOfAsManyElementsAsXmlMayHave() {
        CertificationSheet sheet =
                Reading.of(Feed.of(sheet("RNCP1", "<X>a</X>".repeat(99_000)))).sheet();
        assertThat(SheetJson.read(SheetJson.write(sheet))).isEqualTo(sheet);
    }
}
