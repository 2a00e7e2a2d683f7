package fr.rncp.cli.report;

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
import org.junit.jupiter.api.Test;

class ReportWordsTest {

    @Test
    void hasTheSameKeysWithTheSamePlacesInBothLanguages() throws IOException {
        assertThat(places("fr")).isEqualTo(places("en"));
    }

    @Test
    void countsZeroAsEachLanguageDoes() {
        assertThat(ReportWords.in(Language.ENGLISH).count("sheets", 0)).isEqualTo("0 sheets");
        assertThat(ReportWords.in(Language.FRENCH).count("sheets", 0)).isEqualTo("0 fiche");
        assertThat(ReportWords.in(Language.FRENCH).count("sheets", 2)).isEqualTo("2 fiches");
    }

    private static Map<String, Integer> places(String language) throws IOException {
        Properties properties = new Properties();
        String file = "report_" + language + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ReportWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, Integer> places = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> places.put(key, properties.getProperty(key).split("\\{}", -1).length - 1));
        return places;
    }
}
