package fr.rncp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.io.SheetJson;
import fr.rncp.io.SheetReader;
import fr.rncp.io.SheetWriter;
import fr.rncp.model.CertificationSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON samples are what the writer makes of the typed ones; {@code -Drncp.writeDocs=true} writes them anew. */
class SampleJsonTest {

    @Test
    void isWhatTheWriterMakesOfTheTypedSamples() throws IOException {
        assertWritten(SampleFile.RNCP36440_JSON, SampleSheets.rncp36440());
        assertWritten(SampleFile.RNCP36716_JSON, SampleSheets.rncp36716());
    }

    @Test
    void isReadAsTheTypedSample() throws IOException {
        try (SheetReader reader =
                SheetReader.builder().open(SampleFile.RNCP36716_JSON.open(), SampleFile.RNCP36716_JSON.fileName())) {
            assertEquals(List.of(SampleSheets.rncp36716()), reader.stream().toList());
        }
    }

    private static void assertWritten(SampleFile file, CertificationSheet sheet) throws IOException {
        String expected = json(sheet);
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(Path.of("src/main/resources/fr/rncp/examples", file.fileName()), expected);
            return;
        }
        assertEquals(expected, file.text(), file.fileName() + ": run this test with -Drncp.writeDocs=true");
    }

    private static String json(CertificationSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.json(out)) {
            writer.write(sheet);
        }
        assertEquals(SheetJson.read(out.toByteArray()), sheet);
        return out.toString(StandardCharsets.UTF_8);
    }
}
