package fr.rncp.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real sheets kept beside the project, never in it; tests that need them are skipped where they are absent. The
 * model knows no XML: a few elements of a file of known form are picked out by their tags.
 */
public final class SharedSheets {

    private SharedSheets() {}

    static Path directory() {
        Optional<Path> found = Stream.of(
                        System.getProperty("RNCP_SHARED_DATA"),
                        System.getenv("RNCP_SHARED_DATA"),
                        "../../shared/data",
                        "../shared/data")
                .flatMap(Stream::ofNullable)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no shared data");
        return found.orElseThrow();
    }

    /** Both exports, sheet by sheet, as XML. */
    public static List<String> all() {
        return Stream.of("RNCP", "RS")
                .map(register -> directory().resolve("xml/export_fiches_" + register + "_V4_1.xml"))
                .flatMap(file -> elements(read(file), "FICHE").stream())
                .toList();
    }

    public static String number(String sheet) {
        return elements(sheet, "NUMERO_FICHE").get(0);
    }

    /** What every element of this name holds: XML, or the text of a leaf. */
    public static List<String> elements(String xml, String name) {
        return Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(xml)
                .results()
                .map(result -> result.group(1))
                .map(SharedSheets::unescaped)
                .toList();
    }

    /** Every text of a sheet. */
    public static List<String> leaves(String sheet) {
        return Pattern.compile(">([^<>]*\\S[^<>]*)<")
                .matcher(sheet)
                .results()
                .map((MatchResult result) -> unescaped(result.group(1)))
                .toList();
    }

    private static String unescaped(String xml) {
        return xml.contains("<")
                ? xml
                : xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String read(Path file) {
        Assumptions.assumeTrue(Files.isRegularFile(file), "no shared export");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
