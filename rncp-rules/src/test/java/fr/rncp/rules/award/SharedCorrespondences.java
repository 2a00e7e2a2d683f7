package fr.rncp.rules.award;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Relations;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The correspondences of the real export kept beside the project; tests that need them are skipped where it is absent. Rules know no reader: elements are picked by tag. */
final class SharedCorrespondences {

    private SharedCorrespondences() {}

    static List<CertificationSheet> sheets() {
        Optional<Path> found = Stream.of(System.getenv("RNCP_SHARED_DATA"), "../../shared/data", "../shared/data")
                .flatMap(Stream::ofNullable)
                .map(directory -> Path.of(directory).resolve("xml/export_fiches_RNCP_V4_1.xml"))
                .filter(Files::isRegularFile)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no shared data");
        return elements(read(found.orElseThrow()), "FICHE").stream()
                .map(SharedCorrespondences::sheet)
                .filter(sheet -> !sheet.relations().correspondences().isEmpty())
                .toList();
    }

    private static CertificationSheet sheet(String xml) {
        Relations.Builder relations = Relations.builder();
        elements(xml, "CORRESPONDANCE").stream()
                .map(SharedCorrespondences::correspondence)
                .forEach(relations::addCorrespondences);
        return CertificationSheet.builder()
                .number(SheetNumber.of(elements(xml, "NUMERO_FICHE").get(0)))
                .relations(relations.build())
                .build();
    }

    private static BlockCorrespondence correspondence(String xml) {
        String target = elements(xml, "DESTINATION").get(0);
        return new BlockCorrespondence(
                elements(xml, "SOURCE").stream()
                        .flatMap(source -> codes(source).stream())
                        .toList(),
                elements(target, "NUMERO_FICHE").stream().map(SheetNumber::of).findFirst(),
                codes(target));
    }

    private static List<SkillBlockCode> codes(String xml) {
        return elements(xml, "CODE").stream().map(SkillBlockCode::new).toList();
    }

    private static List<String> elements(String xml, String name) {
        return Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(xml)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
