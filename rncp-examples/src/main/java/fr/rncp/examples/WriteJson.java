package fr.rncp.examples;

import fr.rncp.io.SheetJson;
import fr.rncp.io.SheetWriter;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes sheets to a file, one per line, and a sheet to a string and back. The program can be copied; it needs only
 * {@code fr.rncp:rncp-io}.
 */
public final class WriteJson {

    private WriteJson() {}

    /**
     * Writes the samples.
     *
     * @param args the file: {@code sheets.ndjson}, {@code sheets.json}, each also with {@code .gz}
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: WriteJson FILE");
            return;
        }
        try (SheetWriter writer = SheetWriter.open(Path.of(args[0]))) {
            writer.writeAll(SampleSheets.all());
        }
        String json = SheetJson.write(SampleSheets.rncp36716());
        CertificationSheet again = SheetJson.read(json);
        System.out.println(again.equals(SampleSheets.rncp36716()));
    }
}
