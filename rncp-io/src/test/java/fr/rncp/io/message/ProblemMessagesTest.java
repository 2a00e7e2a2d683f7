package fr.rncp.io.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.io.SheetJson;
import fr.rncp.io.Wording;
import fr.rncp.model.Argument;
import fr.rncp.model.Language;
import fr.rncp.model.Pathway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemMessagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "fr", "rncp", "io");
    private static final String SCHEMA = "expected.schema.";

    /** Keys without a phrase: the sentence, separators of items, and terms. */
    private static final Pattern OTHER_KEY =
            Pattern.compile("problem\\.(?:text|described|nothing)|.*\\.separator|(?:pageTable|pathway)\\..*");

    static Stream<Phrase> phrases() {
        return Stream.of(Expectation.values(), Observation.values(), Handling.values())
                .flatMap(Stream::of);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ProblemMessages.in(Language.FRENCH).sources().keySet())
                .as("a key of one bundle is missing in the other")
                .isEqualTo(ProblemMessages.in(Language.ENGLISH).sources().keySet());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void bothLanguagesNameEveryArgumentOfPhrase(Phrase phrase) {
        for (Language language : Language.values()) {
            String template = ProblemMessages.in(language).find(phrase.key()).orElse("no message {of} this key");
            assertThat(WordedProblems.names(template))
                    .as(() ->
                            phrase + ": problems_" + language.code() + ".properties, " + phrase.key() + ": " + template)
                    .isEqualTo(new TreeSet<>(phrase.names()));
        }
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        Map<String, String> french = ProblemMessages.in(Language.FRENCH).sources();
        ProblemMessages.in(Language.ENGLISH).sources().forEach((key, english) -> assertThat(
                        WordedProblems.names(french.getOrDefault(key, "")))
                .as(() -> key + " names other arguments in French than in English")
                .isEqualTo(WordedProblems.names(english)));
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> used = phrases().map(Phrase::key).collect(Collectors.toCollection(TreeSet::new));
        expectedBySchema().keySet().forEach(name -> used.add(SCHEMA + name));
        ProblemMessages.in(Language.ENGLISH).sources().keySet().stream()
                .filter(key -> !OTHER_KEY.matcher(key).matches())
                .forEach(key -> assertThat(used)
                        .as(() -> key + " belongs to no phrase: remove it")
                        .contains(key));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void someReaderReportsEveryPhrase(Phrase phrase) throws IOException {
        Pattern name = Pattern.compile("\\b" + phrase.getClass().getSimpleName() + "\\." + phrase + "\\b");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .anyMatch(file -> name.matcher(read(file)).find()))
                    .as(() -> "no reader reports " + phrase + ": remove it and its messages")
                    .isTrue();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void expectsInEnglishWhatTheSchemaExpects() {
        Map<String, String> bundle = new TreeMap<>();
        ProblemMessages.in(Language.ENGLISH).sources().forEach((key, text) -> {
            if (key.startsWith(SCHEMA)) {
                bundle.put(key.substring(SCHEMA.length()), text);
            }
        });
        assertThat(bundle)
                .as("x-expected of the schema and " + SCHEMA + "… of the bundle")
                .isEqualTo(expectedBySchema());
    }

    /** Returns {@code x-expected} of the definitions and properties of the schema, by their names. */
    private static Map<String, String> expectedBySchema() {
        Map<String, String> expected = new TreeMap<>();
        collect("", JsonMapper.shared().readTree(SheetJson.schema()), expected);
        return expected;
    }

    private static void collect(String name, JsonNode node, Map<String, String> expected) {
        if (node.path("x-expected").isString()) {
            String text = node.get("x-expected").asString();
            String other = expected.put(name, text);
            assertThat(other).as(() -> name + " has two texts").isIn(null, text);
        }
        node.properties().forEach(property -> collect(property.getKey(), property.getValue(), expected));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void messagesAreNeitherEmptyNorSentences(Language language) {
        ProblemMessages.in(language)
                .sources()
                .forEach((key, text) -> assertThat(text).as(key).isNotBlank().doesNotEndWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "ENGLISH | the sections \"Secteurs\", \"published texts\"",
                "FRENCH  | les rubriques «\u00a0Secteurs\u00a0», «\u00a0textes publiés\u00a0»"
            })
    void argumentsOfOneNameAreList(Language language, String expected) {
        List<Argument> parts =
                List.of(Argument.text("parts", "Secteurs"), new Argument.Term("parts", "pageTable.texts"));
        assertThat(Expectation.PARTS.with(parts).in(language)).isEqualTo(expected);
    }

    @Test
    void emptyListLeavesNoNameVisible() {
        assertThat(Handling.LOST.with(List.of()).in(Language.ENGLISH))
                .isEqualTo("these values are unknown and are listed in source.lost: ");
    }

    @ParameterizedTest
    @EnumSource(Pathway.class)
    void namesEveryPathwayOfTable(Pathway pathway) {
        String key = "pathway." + pathway.name().toLowerCase(Locale.ROOT);
        boolean isOfTable = pathway != Pathway.OTHER;
        assertThat(ProblemMessages.in(Language.FRENCH).find(key).isPresent()).isEqualTo(isOfTable);
    }

    @Test
    void valuesOfPhraseAreTyped() {
        assertThat(Expectation.LIMITS_OF_JSON.with(1, 2L, "3", LocalDate.of(2026, 1, 2)))
                .isEqualTo(new Wording(
                        "expected.limit.json",
                        List.of(
                                Argument.number("bytes", 1),
                                Argument.number("characters", 2),
                                Argument.text("depth", "3"),
                                Argument.day("values", LocalDate.of(2026, 1, 2)))));
    }

    @Test
    void refusesPhraseWithMissingValues() {
        assertThatThrownBy(Expectation.LIMITS_OF_JSON::with).isInstanceOf(IllegalArgumentException.class);
    }
}
