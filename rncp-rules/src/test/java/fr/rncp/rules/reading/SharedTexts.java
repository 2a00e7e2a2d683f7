package fr.rncp.rules.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The texts of the real sheets kept beside the project, never in it; tests that need them are skipped without. */
final class SharedTexts {

    private static final Pattern SHEET = Pattern.compile("<FICHE>(.*?)</FICHE>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<NUMERO_FICHE>(.*?)<");
    private static final Pattern LEAF = Pattern.compile("<([A-Z_]+)>([^<>]*\\S[^<>]*)<");

    private SharedTexts() {}

    static Path directory() {
        Optional<Path> found = Stream.of(System.getenv("RNCP_SHARED_DATA"), "../../shared/data", "../shared/data")
                .flatMap(Stream::ofNullable)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no shared data");
        return found.orElseThrow();
    }

    /** Every text of both exports. */
    static List<Leaf> all() throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (String register : List.of("RNCP", "RS")) {
            Path file = directory().resolve("xml/export_fiches_" + register + "_V4_1.xml");
            SHEET.matcher(Files.readString(file)).results().forEach(sheet -> leaves.addAll(leaves(sheet.group(1))));
        }
        return leaves;
    }

    private static List<Leaf> leaves(String sheet) {
        Matcher number = NUMBER.matcher(sheet);
        String name = number.find() ? number.group(1) : "";
        List<Leaf> leaves = new ArrayList<>();
        Matcher leaf = LEAF.matcher(sheet);
        while (leaf.find()) {
            String place = String.join(";", name, leaf.group(1), Integer.toString(leaves.size() + 1));
            leaves.add(new Leaf(place, unescaped(leaf.group(2))));
        }
        return leaves;
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** A text and where it stands: sheet, element, number of the text in the sheet. */
    record Leaf(String place, String text) {}
}
