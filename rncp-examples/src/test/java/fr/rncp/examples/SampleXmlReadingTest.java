package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.SheetJson;
import fr.rncp.io.SheetReader;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The XML of the two real sheets, read, says nothing that their typed samples do not say. */
class SampleXmlReadingTest {

    @Test
    void agreesWithTheTypedSamplesOnAllThatItSays() throws IOException {
        List<CertificationSheet> read = read();
        assertThat(read).hasSize(SampleSheets.real().size());
        for (int i = 0; i < read.size(); i++) {
            Map<List<String>, Optional<String>> typed =
                    leaves(likewise(SampleSheets.real().get(i), read.get(i)));
            Map<List<String>, Optional<String>> said = leaves(read.get(i));
            said.keySet().removeIf(path -> path.get(0).equals("source"));
            typed.keySet().retainAll(said.keySet());

            assertThat(said).hasSizeGreaterThan(40);
            assertThat(typed).isEqualTo(said);
        }
    }

    /** Without the pathways that the XML leaves out, so that the others stand at the same positions. */
    private static CertificationSheet likewise(CertificationSheet typed, CertificationSheet read) {
        return typed.withAccessPathways(typed.accessPathways().stream()
                .filter(way -> read.pathway(way.pathway()).isPresent())
                .toList());
    }

    private static Map<List<String>, Optional<String>> leaves(CertificationSheet sheet) {
        Map<List<String>, Optional<String>> leaves = GalleryJson.leaves(SheetJson.write(sheet));
        leaves.replaceAll((path, value) -> value.map(SampleXmlReadingTest::folded));
        return leaves;
    }

    private static List<CertificationSheet> read() throws IOException {
        try (SheetReader reader =
                SheetReader.builder().open(SampleFile.EXPORT_XML.open(), SampleFile.EXPORT_XML.fileName())) {
            return reader.stream().toList();
        }
    }

    /** A feed has runs of spaces where a page has line breaks, and no no-break spaces. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
