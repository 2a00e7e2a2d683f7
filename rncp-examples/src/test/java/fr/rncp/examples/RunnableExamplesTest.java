package fr.rncp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.rncp.io.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableExamplesTest {

    private Path folder;

    /** A main method. */
    @FunctionalInterface
    private interface Example {
        void run(String... args) throws IOException;
    }

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void readsAnExport() throws IOException {
        Path export = folder.resolve("export.xml");
        // The samples do not state that they are active. Two of their labels have doubled apostrophes, which are told
        // too.
        Files.writeString(
                export,
                SampleFile.EXPORT_XML
                        .text()
                        .replace(
                                "<NUMERO_FICHE>RNCP36716</NUMERO_FICHE>",
                                "<NUMERO_FICHE>RNCP36716</NUMERO_FICHE><ACTIF>Oui</ACTIF>")
                        .replace("03/11/2026", "never"));

        assertEquals("""
                RNCP36716 Technicien informatique en installation, maintenance et support
                3 problems
                """, printed(ReadAnExport::main, export.toString()));
    }

    @Test
    void findsByRomeCode() throws IOException {
        assertEquals("RNCP36440\nRNCP36716\n", printed(FindByRomeCode::main, "I1401"));
        assertEquals("RNCP36716\n", printed(FindByRomeCode::main, "M1810"));
    }

    @Test
    void buildsASheet() throws IOException {
        assertEquals(
                "[Écouter les utilisateurs, Diagnostiquer les dysfonctionnements]\nNO\nfalse\n",
                printed(BuildASheet::main));
    }

    @Test
    void writesJson() throws IOException {
        Path file = folder.resolve("sheets.ndjson.gz");

        assertEquals("true\n", printed(WriteJson::main, file.toString()));
        try (SheetReader sheets = SheetReader.open(file)) {
            assertEquals(SampleSheets.all(), sheets.stream().toList());
        }
    }

    private static String printed(Example example, String... args) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            example.run(args);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
