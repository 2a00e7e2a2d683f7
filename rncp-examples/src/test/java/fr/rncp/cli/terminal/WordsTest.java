package fr.rncp.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/rncp/cli/terminal/messages",
                "/fr/rncp/cli/terminal/values",
                "/fr/rncp/cli/inspect/census",
                "/fr/rncp/cli/report/report",
                "/fr/rncp/cli/rules/rule"
            })
    void bundlesHaveTheSameKeysWithTheSameValuesInBothLanguages(String bundle) throws IOException {
        assertThat(places(bundle + "_fr.properties")).isEqualTo(places(bundle + "_en.properties"));
    }

    private static Map<String, Integer> places(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, Integer> places = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> places.put(key, properties.getProperty(key).split("\\{}", -1).length - 1));
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 0, 0 sheets were", "ENGLISH, 1, 1 sheet was", "ENGLISH, 25638, '25,638 sheets were'",
        "FRENCH, 0, 0 fiche a", "FRENCH, 2, 2 fiches ont", "FRENCH, 25638, 25\u202F638 fiches ont"
    })
    void countsAsEachLanguageDoes(Language language, long count, String start) {
        assertThat(Words.ofMessages(language).count("selection.unknown", count)).startsWith(start);
    }
}
