package fr.rncp.examples;

import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.RomeCode;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds the certifications that lead to an occupation. The program can be copied; it needs only
 * {@code fr.rncp:rncp-io}.
 */
public final class FindByRomeCode {

    private FindByRomeCode() {}

    /**
     * Searches the embedded samples.
     *
     * @param args the ROME code of the occupation; {@code M1810} if there is none
     * @throws IOException if the samples cannot be opened
     */
    public static void main(String[] args) throws IOException {
        RomeCode occupation = RomeCode.of(args.length == 0 ? "M1810" : args[0]);
        try (InputStream export = SampleFile.EXPORT_XML.open();
                SheetReader sheets = SheetReader.builder().open(export, "samples.xml")) {
            sheets.stream()
                    .filter(sheet -> leadsTo(sheet, occupation))
                    .forEach(sheet -> System.out.println(sheet.number()));
        }
    }

    private static boolean leadsTo(CertificationSheet sheet, RomeCode occupation) {
        return sheet.classification().rome().stream()
                .anyMatch(coded -> coded.code().equals(occupation));
    }
}
