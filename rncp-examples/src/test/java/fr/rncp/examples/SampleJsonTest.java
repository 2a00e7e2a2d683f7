package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetReader;
import fr.rncp.io.SheetWriter;
import fr.rncp.model.CertificationSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The JSON samples are what the writer makes of the typed ones; {@code -Drncp.writeDocs=true} writes them anew. */
class SampleJsonTest {

    @Test
    void isWhatTheWriterMakesOfTheTypedSamples() throws IOException {
        assertWritten(SampleFile.RNCP36440_JSON, SheetWriter::json, List.of(SampleSheets.rncp36440()));
        assertWritten(SampleFile.RNCP36716_JSON, SheetWriter::json, List.of(SampleSheets.rncp36716()));
        assertWritten(SampleFile.FICTIONAL_JSON, SheetWriter::json, SampleSheets.fictional());
        assertWritten(SampleFile.ALL_NDJSON, SheetWriter::ndjson, SampleSheets.all());
    }

    @Test
    void isReadAsTheTypedSamples() throws IOException {
        assertThat(read(SampleFile.RNCP36716_JSON)).containsExactly(SampleSheets.rncp36716());
        assertThat(read(SampleFile.FICTIONAL_JSON)).isEqualTo(SampleSheets.fictional());
        assertThat(read(SampleFile.ALL_NDJSON)).isEqualTo(SampleSheets.all());
    }

    private static List<CertificationSheet> read(SampleFile file) throws IOException {
        try (SheetReader reader = SheetReader.builder().open(file.open(), file.fileName())) {
            return reader.stream().toList();
        }
    }

    private static void assertWritten(
            SampleFile file, Function<OutputStream, SheetWriter> format, List<CertificationSheet> sheets)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = format.apply(out)) {
            writer.writeAll(sheets);
        }
        String expected = out.toString(StandardCharsets.UTF_8);
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(Path.of("src/main/resources/fr/rncp/examples", file.fileName()), expected);
            return;
        }
        assertThat(file.text())
                .as(file.fileName() + ": run this test with -Drncp.writeDocs=true")
                .isEqualTo(expected);
    }
}
