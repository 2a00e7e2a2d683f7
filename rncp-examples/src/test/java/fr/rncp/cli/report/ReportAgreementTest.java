package fr.rncp.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.rncp.cli.CommandRun;
import fr.rncp.examples.SampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text, JSON, NDJSON and CSV of one report contain the same findings in the same words. */
class ReportAgreementTest {

    private static final List<String> COMPARED =
            List.of("rule", "severity", "part", "pointer", "where", "excerpt", "message", "fix");

    private Path folder = Path.of("");

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
    }

    private String report(String language, String format) throws IOException {
        Path page = folder.resolve("page.txt");
        Files.writeString(page, SampleFile.RNCP36716_PAGE.text());
        Path xml = folder.resolve("sheet.xml");
        Files.writeString(xml, SampleFile.EXPORT_XML.text());
        return CommandRun.of(
                        "validate",
                        page,
                        xml,
                        "--as-of=2026-01-15",
                        "--level=info",
                        "--all",
                        "--lang=" + language,
                        "--format=" + format)
                .out();
    }

    private static List<List<String>> ofJson(String report) {
        return new JsonMapper()
                .readTree(report)
                .path("sheets")
                .valueStream()
                .flatMap(sheet -> Stream.of("findings", "copy", "waived")
                        .flatMap(part -> sheet.path(part).valueStream()))
                .map(ReportAgreementTest::values)
                .sorted(ORDER)
                .toList();
    }

    private static final Comparator<List<String>> ORDER = Comparator.comparing(Object::toString);

    private static List<String> values(JsonNode finding) {
        return COMPARED.stream().map(name -> finding.path(name).asString("")).toList();
    }

    private static List<List<String>> ofLines(String report) {
        return report.lines()
                .map(line -> values(new JsonMapper().readTree(line)))
                .sorted(ORDER)
                .toList();
    }

    private static List<List<String>> ofCsv(String report) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(report)) {
            return csv.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map((Map<String, String> row) ->
                            COMPARED.stream().map(row::get).toList())
                    .sorted(ORDER)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void findingsAreTheSameInEveryFormat(String language) throws IOException {
        List<List<String>> json = ofJson(report(language, "json"));

        assertThat(json).hasSizeGreaterThan(20);
        assertThat(ofLines(report(language, "ndjson"))).isEqualTo(json);
        assertThat(ofCsv(report(language, "csv"))).isEqualTo(json);
        String text = squeezed(report(language, "text"));
        json.forEach(finding -> {
            assertThat(text).contains(finding.get(0), squeezed(finding.get(6)), squeezed(finding.get(7)));
            assertThat(text).contains(squeezed(finding.get(5)));
        });
    }

    @Test
    void sumsAreThoseOfTheRows() throws IOException {
        JsonNode counts = new JsonMapper().readTree(report("en", "json")).path("counts");
        long rows = report("en", "ndjson").lines().count();
        long sum = Stream.of("ERROR", "WARNING", "INFO", "copy", "waived")
                .mapToLong(name -> counts.path(name).asLong())
                .sum();
        assertThat(rows).isEqualTo(sum);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }
}
