package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.examples.BadFile.ReadingResult;
import fr.rncp.io.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The gallery as data: complete, and the same to those who read its JSON and to those who ask Java. */
class BadFileTest {

    private static final Path FOLDER = Path.of("src/main/resources/fr/rncp/examples/gallery");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Path> outcomes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json") && !file.endsWith("index.json"))
                    .toList()
                    .stream();
        }
    }

    @Test
    void showsEveryPitfall() {
        assertThat(BadFile.all().stream().map(BadFile::pitfall).distinct().toList())
                .isEqualTo(IntStream.rangeClosed(1, 20).mapToObj(i -> "R" + i).toList());
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.BadFile#all")
    void isSmallAndNamedAfterItsId(BadFile file) throws IOException {
        assertThat(file.fileName()).startsWith(file.id() + "-");
        assertThat(file.url().getPath()).endsWith("/gallery/" + file.fileName());
        try (var bytes = file.open()) {
            assertThat(bytes.readAllBytes()).hasSizeLessThan(8_000);
        }
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.BadFile#all")
    void tellsProblemsByTheNamesOfTheReader(BadFile file) {
        List<String> names = Stream.of(ProblemCode.values()).map(Enum::name).toList();
        assertThat(names)
                .as(file.expected().tells()::toString)
                .containsAll(file.expected().tells());
    }

    @ParameterizedTest
    @MethodSource("fr.rncp.examples.BadFile#all")
    void expectsSomethingElseThanTheBugGives(BadFile file) {
        ReadingResult expected = file.expected();
        ReadingResult bugged = file.bugged();
        boolean otherFact =
                bugged.facts().entrySet().stream().anyMatch(fact -> excludes(expected, fact.getKey(), fact.getValue()));

        assertThat(expected.facts()).isNotEmpty();
        assertThat(otherFact
                        || expected.refused() != bugged.refused()
                        || !expected.tells().equals(bugged.tells()))
                .isTrue();
    }

    private static boolean excludes(ReadingResult outcome, String pointer, Optional<String> value) {
        return outcome.facts().entrySet().stream()
                .anyMatch(fact -> excludes(fact.getKey(), fact.getValue(), pointer, value));
    }

    /** Another value at the same place, something below what is absent, or nothing above what is there. */
    private static boolean excludes(String place, Optional<String> expected, String pointer, Optional<String> value) {
        if (place.equals(pointer)) {
            return !expected.equals(value);
        }
        return expected.isEmpty()
                ? value.isPresent() && pointer.startsWith(place + "/")
                : value.isEmpty() && place.startsWith(pointer + "/");
    }

    /** To write the index anew after a file was added: {@code -Drncp.writeDocs=true}. */
    @Test
    void listsEveryFileOfTheFolder() throws IOException {
        ArrayNode index = JSON.createArrayNode();
        for (Path outcome :
                outcomes().sorted(Comparator.comparing(BadFileTest::order)).toList()) {
            JsonNode entry = JSON.readTree(Files.readString(outcome));
            assertThat(FOLDER.resolve(entry.get("file").asString()))
                    .as(outcome::toString)
                    .exists();
            index.addObject()
                    .put("id", entry.get("id").asString())
                    .put("title", entry.get("title").asString())
                    .put("format", entry.get("format").asString())
                    .put("file", entry.get("file").asString())
                    .put("outcome", outcome.getFileName().toString());
        }
        String text = JSON.writeValueAsString(index).replace("\r", "") + "\n";
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(FOLDER.resolve("index.json"), text);
        }
        assertThat(Files.readString(FOLDER.resolve("index.json")))
                .as("run this test with -Drncp.writeDocs=true")
                .isEqualTo(text);
    }

    /** R2b after R2a, R10 after R9. */
    private static String order(Path outcome) {
        String id = outcome.getFileName().toString().replaceAll("-.*", "");
        return id.matches("R[0-9][a-z]?") ? "R0" + id.substring(1) : id;
    }

    /** The small reader of {@link GalleryJson} reads what Jackson reads. */
    @ParameterizedTest
    @MethodSource("outcomes")
    void readsItsJsonAsJacksonDoes(Path outcome) throws IOException {
        String text = Files.readString(outcome, StandardCharsets.UTF_8);
        Map<List<String>, Optional<String>> expected = new LinkedHashMap<>();
        collect(JSON.readTree(text), List.of(), expected);
        assertThat(List.copyOf(GalleryJson.leaves(text).entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
    }

    @Test
    void readsEscapes() {
        String json =
                "{\"a\\\"\\\\\\/\": \"\\u00e9\\n\\r\\t\\b\\f{}[],: \\ud83d\\ude80\", \"b\": [-1.5e3, {}, [], true]}";
        Map<List<String>, Optional<String>> expected = new HashMap<>();
        collect(JSON.readTree(json), List.of(), expected);
        expected.replace(List.of("b", "0"), Optional.of("-1.5e3"));
        assertThat(GalleryJson.leaves(json)).isEqualTo(expected);
        assertThat(expected).isNotEqualTo(Map.of());
    }

    private static void collect(JsonNode node, List<String> path, Map<List<String>, Optional<String>> leaves) {
        if (node.isObject()) {
            node.propertyStream().forEach(member -> collect(member.getValue(), step(path, member.getKey()), leaves));
        } else if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> collect(node.get(i), step(path, Integer.toString(i)), leaves));
        } else {
            leaves.put(path, node.isNull() ? Optional.empty() : Optional.of(node.asString()));
        }
    }

    private static List<String> step(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
