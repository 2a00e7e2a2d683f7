package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.realdata.RealData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleFileTest {

    @ParameterizedTest
    @EnumSource
    void isEmbeddedUnderItsName(SampleFile file) throws IOException {
        assertThat(file.url().getPath()).as(file.url()::toString).endsWith("/" + file.fileName());
        try (var bytes = file.open()) {
            assertThat(bytes.readAllBytes()).isEqualTo(file.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isUtf8WithoutByteOrderMark(SampleFile file) {
        assertThat(file.text()).doesNotStartWith("\ufeff");
        assertThat(file.text()).doesNotContain("\ufffd");
    }

    @ParameterizedTest
    @CsvSource({"RNCP36440_PAGE, seed-RNCP36440.txt", "RNCP36716_PAGE, seed-RNCP36716.txt"})
    void isTheScrapedPageByteForByte(SampleFile file, String scraped) throws IOException {
        Path original = RealData.file("pages/" + scraped);

        try (var bytes = file.open()) {
            assertThat(bytes.readAllBytes()).isEqualTo(Files.readAllBytes(original));
        }
    }
}
