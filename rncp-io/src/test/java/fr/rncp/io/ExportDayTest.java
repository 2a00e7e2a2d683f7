package fr.rncp.io;

import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.xml.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of an export, which only its name states. */
class ExportDayTest {

    private static Optional<LocalDate> day(byte[] content, String name) {
        return Reading.of(SheetReader.builder(), content, name).sheet().source().exportedOn();
    }

    private static Optional<LocalDate> dayOfPlain(String name) {
        return day(Feed.utf8(Feed.of(sheet("RNCP1"))), name);
    }

    @ParameterizedTest
    @CsvSource({
        "export_fiches_RNCP_V4_1_2026-08-16.xml, 2026-08-16",
        "export_fiches_CSV_Standard_2024_02_22.csv, 2024-02-22",
        "2025-01-01_corrigé_2026-08-16.xml, 2026-08-16",
        "2025-01-01/export_2026-08-16.xml, 2026-08-16"
    })
    void isTheLastDateOfTheName(String name, LocalDate day) {
        assertThat(dayOfPlain(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export.xml",
                "export_2026-02-30.xml",
                "export_20260816.xml",
                "12026-08-16.xml",
                "2026-08-16/export.xml",
                "C:\\2026-08-16\\export.xml"
            })
    void isUnknownIfTheNameStatesNone(String name) {
        assertThat(dayOfPlain(name)).isEmpty();
    }

    @Test
    void isThatOfTheEntryBeforeThatOfTheZip() {
        byte[] zip = Feed.zip("export_2026-08-15.xml", Feed.of(sheet("RNCP1")));
        assertThat(day(zip, "export-2026-08-16.zip")).contains(LocalDate.of(2026, 8, 15));
    }

    @Test
    void isThatOfTheZipIfTheEntryStatesNone() {
        byte[] zip = Feed.zip("export.xml", Feed.of(sheet("RNCP1")));
        assertThat(day(zip, "export-2026-08-16.zip")).contains(LocalDate.of(2026, 8, 16));
    }

    @Test
    void isThatOfAFileAndNotOfItsFolder(@TempDir Path folder) throws IOException {
        Path dated = Files.createDirectory(folder.resolve("2020-01-01"));
        Path file = Files.writeString(dated.resolve("export.xml"), Feed.of(sheet("RNCP1")));
        try (SheetReader sheets = SheetReader.open(file)) {
            assertThat(sheets.iterator().next().source().exportedOn()).isEmpty();
        }
    }
}
