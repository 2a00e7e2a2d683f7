package fr.rncp.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import fr.rncp.cli.Exports;
import fr.rncp.cli.option.DayConverter;
import fr.rncp.examples.SampleFile;
import fr.rncp.io.ProblemCode;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleDefinition;
import fr.rncp.rules.RuleId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules themselves have tests of their own; here TER-001 stands for all: no sample states its territories in XML.
 */
class ValidateCommandTest {

    private static final String DAY = "--as-of=2026-01-15";

    private Path folder;

    private Exports exports;

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
        exports = new Exports(empty);
    }

    @Test
    void tellsFindingsWithPlaceAndSums() throws IOException {
        CommandRun run = CommandRun.of("validate", exports.good(), DAY, "--level", "info");

        assertThat(run.out()).startsWith("RNCP36440\n  ");
        assertThat(run.out()).contains("\n    notice         TER-001  The sheet states whether the certification is");
        assertThat(run.out()).contains("\n      Where   whether the certification is accessible in New Caledonia\n");
        assertThat(run.out()).contains("\n      Why     ", "\n      Correct ");
        assertThat(run.out()).contains("\nSummary\n  sheets               2 sheets, validated as of 2026-01-15\n");
        assertThat(run.out()).endsWith("\n  law                  taken into account up to 2026-03-27\n");
    }

    @Test
    void showsNoNoticesUnlessAskedTo() throws IOException {
        String out = CommandRun.of("validate", exports.good(), DAY).out();

        assertThat(out).doesNotContain("  notice ");
        assertThat(out).contains(" (shown with --level info)\n");
    }

    @Test
    void speaksFrenchIfAskedTo() throws IOException {
        String out = CommandRun.of("validate", exports.good(), DAY, "--level", "info", "--lang", "fr")
                .out();

        assertThat(out)
                .contains(
                        "      La fiche n’indique pas si la certification est accessible en\n      Nouvelle-Calédonie.\n");
        assertThat(out).contains("      Où       accessibilité en Nouvelle-Calédonie\n");
        assertThat(out).contains("\nBilan\n  fiches               2 fiches, examen au 15/01/2026\n");
    }

    @Test
    void validatesAsOfTodayByDefault() throws IOException {
        LocalDate before = DayConverter.today();
        CommandRun run = CommandRun.of("validate", exports.good(), "--format", "json");
        LocalDate after = DayConverter.today();

        LocalDate asOf = LocalDate.parse(json(run.out()).get("asOf").asString());
        assertThat(asOf).isBetween(before, after);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, error, 1", "ERROR, warning, 1", "ERROR, never, 0", "WARNING, warning, 1", "INFO, error, 0"})
    void failsAtTheSeverityThatFailOnNames(String severity, String failOn, int status) throws IOException {
        Path profile = exports.write(
                "p.json", "{" + onlyTerritories() + ", \"severities\": {\"TER-001\": \"" + severity + "\"}}");
        CommandRun run = CommandRun.of(
                "validate", exports.good(), DAY, "--fail-on", failOn, "--profile", profile, "--level", "error");

        assertThat(run.status()).as(run.err()).isEqualTo(status);
    }

    @Test
    void failsAtAnErrorUnlessTold() throws IOException {
        Path profile = exports.write("p.json", "{\"severities\": {\"TER-001\": \"ERROR\"}}");

        assertThat(CommandRun.of("validate", exports.good(), DAY, "--profile", profile)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void countsWaivedFindingsApartAndTellsExpiredWaivers() throws IOException {
        String waiver = "{\"sheet\": \"%s\", \"rule\": \"TER-001\", \"reason\": \"asked\", \"until\": \"%s\"}";
        String waivers =
                waiver.formatted("RNCP36440", "2026-01-15") + "," + waiver.formatted("RNCP36716", "2026-01-14");
        Path profile = exports.write("p.json", "{" + onlyTerritories() + ", \"waivers\": [" + waivers + "]}");
        CommandRun run = CommandRun.of("validate", exports.good(), DAY, "--profile", profile, "--level", "info");

        assertThat(run.errorLine())
                .isEqualTo("rncp: a waiver has expired: TER-001 of RNCP36716, accepted until 2026-01-14");
        assertThat(run.out()).contains("\n  Waived findings\n    notice         TER-001  ", "asked (until 2026-01-15)");
        assertThat(run.out()).contains("  waived               2 findings waived by the profile\n");
    }

    @Test
    void refusesABadProfileBeforeItReadsAnything() throws IOException {
        Path profile = exports.write("p.json", "{\"off\": [\"TER-011\"]}");
        CommandRun run = CommandRun.of("validate", exports.good(), "--profile", profile);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLine())
                .startsWith("rncp: " + profile + ": /off/0: the rule \"TER-011\" does not exist; did you mean TER-001");
        assertThat(CommandRun.of("validate", exports.good(), "--profile", exports.path("none"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void writesJsonThatFollowsItsSchema() throws IOException {
        Path report = exports.path("r.json");
        CommandRun run = CommandRun.of("validate", exports.odd(), DAY, "-o", report, "--level", "info", "--lang", "fr");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rncp: 2 fiches : ");
        assertThat(run.err()).contains(" ; rapport écrit dans " + report + ", ");
        JsonNode json = SchemaResource.ofReport().read(Files.readString(report));
        assertThat(json.get("sheets")).hasSize(2);
        assertThat(json.get("language").asString()).isEqualTo("fr");
        assertThat(json.at("/sheets/0/number").asString()).isEqualTo("RNCP36440");
    }

    @Test
    void givesTheSameReportFromXmlAndFromItsJson() throws IOException {
        CommandRun.of("convert", exports.good(), "-o", exports.path("x.ndjson"));

        assertThat(findingsOfRules(exports.path("x.ndjson"))).isEqualTo(findingsOfRules(exports.good()));
    }

    /** Those of the reader are of the file, and have a place there. */
    private static List<JsonNode> findingsOfRules(Path file) {
        String report = CommandRun.of("validate", file, DAY, "--level", "info", "--format", "json")
                .out();
        return json(report)
                .get("sheets")
                .valueStream()
                .flatMap(sheet -> sheet.get("findings").valueStream())
                .filter(finding -> !finding.has("location"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void givesTheSameReportWithAnyNumberOfThreads(int threads) throws IOException {
        assertThat(CommandRun.of("validate", many(), DAY, "--level", "info", "--threads", threads)
                        .out())
                .isEqualTo(CommandRun.of("validate", many(), DAY, "--level", "info")
                        .out());
    }

    @Test
    void tellsWhatTheReaderMetAsInfo() throws IOException {
        Path page = exports.write("page.txt", SampleFile.RNCP36716_PAGE.text());
        CommandRun text = CommandRun.of("validate", page, DAY, "--level", "info");
        JsonNode json = json(CommandRun.of("validate", page, DAY, "--level", "info", "--format", "json")
                .out());
        List<JsonNode> lost = json.at("/sheets/0/copy")
                .valueStream()
                .filter(finding -> finding.get("rule").asString().equals("SRC-002"))
                .toList();

        assertThat(text.out().replaceAll("\\s+", " "))
                .contains("Where access pathway “individual application”, whether the pathway is open; page.txt, line "
                        + "208: “Par candidature individuelle X - -”");
        assertThat(lost).hasSize(3);
        assertThat(lost.get(0).get("severity").asString()).isEqualTo("INFO");
        assertThat(lost.get(0).get("pointer").asString()).isEqualTo("/accessPathways/4/available");
        assertThat(lost.get(0).at("/location/file").asString()).isEqualTo(page.toString());
        assertThat(lost.get(0).at("/location/line").asInt()).isEqualTo(208);
    }

    @Test
    void leavesOutWhatAProfileSaysOfTheReaderToo() throws IOException {
        Path page = exports.write("page.txt", SampleFile.RNCP36716_PAGE.text());
        Path profile = exports.write("p.json", "{\"off\": [\"SRC-002\"]}");
        String out = CommandRun.of("validate", page, DAY, "--level", "info", "--profile", profile)
                .out();

        assertThat(out).doesNotContain("SRC-002");
        assertThat(out).contains("SRC-005");
    }

    @Test
    void evaluatesRegisterWideRulesForSeveralSheets() throws IOException {
        CommandRun one = CommandRun.of("validate", exports.write("a.json", SampleFile.RNCP36716_JSON.text()), DAY);
        CommandRun twice =
                CommandRun.of("validate", exports.path("a.json"), exports.path("a.json"), DAY, "--level", "info");

        assertThat(one.out().replaceAll("\\s+", " ")).contains("not provided the other sheets of the register (");
        assertThat(one.out()).doesNotContain("REL-009  ");
        assertThat(twice.out()).contains("REL-009  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replaces", "replacedBy"})
    void findsASingleSheetThatReplacesItself(String side) throws IOException {
        Path file = exports.write(
                "a.json", "{\"version\":1,\"number\":\"RNCP99101\",\"relations\":{\"" + side + "\":[\"RNCP99101\"]}}");
        assertThat(CommandRun.of("validate", file, DAY).out())
                .containsOnlyOnce("      Sheet RNCP99101 states that it is replaced by itself.\n");
    }

    @Test
    void namesWhatWasNotGiven() throws IOException {
        Path file = exports.write("a.json", SampleFile.RNCP36716_JSON.text());
        assertThat(CommandRun.of("validate", file, DAY).out().replaceAll("\\s+", " "))
                .contains("not provided a list of ROME codes (--nomenclature rome=FILE)");
        assertThat(CommandRun.of("validate", file, DAY, "--lang", "fr").out().replaceAll("\\s+", " "))
                .contains("une liste des codes ROME (--nomenclature rome=FICHIER)");
        assertThat(CommandRun.of("validate", file, DAY, "--format", "json").out())
                .contains("\"reason\" : \"not provided: a list of ROME codes\"");
    }

    @Test
    void knowsWhatIsSaidOfTheApplication() throws IOException {
        Path file = exports.write(
                "a.json",
                "{\"version\":1,\"number\":\"RNCP99101\",\"registration\":{\"type\":\"ON_REQUEST\",\"termYears\":5,"
                        + "\"decisionDate\":\"2025-12-01\"},\"statistics\":[{\"year\":2024,\"certifiedCount\":40}]}");
        String unknown = CommandRun.of("validate", file, DAY).out().replaceAll("\\s+", " ");
        assertThat(unknown).contains("(--applied-on DATE)").doesNotContain("error DAT-006 ");
        String known = CommandRun.of("validate", file, DAY, "--applied-on", "2025-10-02", "--first-request", "yes")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(known).contains("error DAT-006 ").doesNotContain("(--applied-on DATE)");
        assertThat(CommandRun.of("validate", file, DAY, "--applied-on=2025-10-02", "--first-request=non")
                        .out())
                .doesNotContain("DAT-006  ");
        assertThat(CommandRun.of("validate", file, DAY, "--applied-on=2025-10-02", "--emerging-occupation=oui")
                        .out())
                .contains("DAT-005  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--applied-on=02/10/2025", "--first-request=maybe", "--emerging-occupation=1"})
    void rejectsUnclearWordsOnTheApplication(String option) throws IOException {
        CommandRun run = CommandRun.of("validate", exports.good(), DAY, option);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(option.substring(0, option.indexOf('='))).contains("is expected");
    }

    @Test
    void takesTheWholeRegisterAsCompleteIfTold() throws IOException {
        String sheet = SampleFile.RNCP36716_JSON
                .text()
                .replaceFirst("\"number\"", "\"relations\": {\"replacedBy\": [\"RNCP99\"]}, \"number\"");
        Path file =
                exports.write("a.json", sheet.replaceFirst("\"relations\"\\s*:\\s*\\{[^{}]*\\},\\s*\"number\"", "$0"));

        String part = CommandRun.of("validate", file, DAY, "--level", "info").out();
        String whole = CommandRun.of("validate", file, DAY, "--level", "info", "--whole-register")
                .out();
        assertThat(part).doesNotContain("    warning        REL-010", "    error          REL-010");
        assertThat(whole).containsPattern("    (warning|error) +REL-010").contains("RNCP99");
    }

    @Test
    void stopsAtAnUnreadableSheetAndLeavesNoFile() throws IOException {
        exports.write("r.json", "before");
        CommandRun run = CommandRun.of("validate", exports.half(), "-o", exports.path("r.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("half.xml:");
        assertThat(exports.read("r.json")).isEqualTo("before");
        assertNothingBut("half.xml", "r.json");
    }

    @Test
    void keepsGoingIfAskedTo() throws IOException {
        CommandRun run = CommandRun.of("validate", exports.half(), DAY, "--keep-going", "--fail-on", "never");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("  sheets               1 sheet, validated");
        assertThat(run.err()).contains("1 sheet could not be read; first: ");
    }

    @Test
    void failsIfNothingCouldBeRead() throws IOException {
        CommandRun run = CommandRun.of("validate", exports.none(), "--keep-going", "--format", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).startsWith("rncp: no sheet could be read: ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void warnsOfNewerLawWhereTheReportIsNotRead() throws IOException {
        CommandRun json = CommandRun.of("validate", exports.good(), "--as-of", "2026-09-27", "--format", "json");
        CommandRun text = CommandRun.of("validate", exports.good(), "--as-of", "2026-09-27");

        assertThat(json.err()).contains("newer law may be missing");
        assertThat(json(json.out()).get("mayMissNewLaw").asBoolean()).isTrue();
        assertThat(text.err()).isEmpty();
        assertThat(text.out().replaceAll("\\s+", " ")).endsWith("newer law may be missing. ");
    }

    @Test
    void compressesAReportIfItsNameSaysSo() throws IOException {
        CommandRun.of("validate", exports.good(), DAY, "-o", exports.path("r.json.gz"));

        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(exports.path("r.json.gz")))) {
            assertThat(new JsonMapper().readTree(in).get("sheets")).hasSize(2);
        }
    }

    @Test
    void checksCodesAgainstGivenLists() throws IOException {
        Path list = exports.write("rome-9.csv", "code_rome,libelle_rome,code_rome_parent\nA9901,Dresseur,A9901\n");
        String out = CommandRun.of("validate", exports.good(), DAY, "--nomenclature", "rome@2020-01-01=" + list)
                .out();

        assertThat(out).contains("COD-012", "ROME 9");
        assertThat(CommandRun.of("validate", exports.good(), DAY).out()).doesNotContain("ROME 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rome", "rome@2020-01-01"})
    void dropsNoListForAnotherOfTheSameDay(String kind) throws IOException {
        Path one = exports.write("rome-8.csv", "code_rome,libelle_rome,code_rome_parent\nA9901,Dresseur,A9901\n");
        Path other = exports.write("rome-9.csv", "code_rome,libelle_rome,code_rome_parent\nA9902,Dompteur,A9902\n");
        CommandRun run = CommandRun.of(
                "validate", exports.good(), "--nomenclature", kind + "=" + one, "--nomenclature", kind + "=" + other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("two lists of rome begin on the same day");
    }

    @Test
    void saysThatAReportIsWrittenOnlyIfItIs() throws IOException {
        CommandRun run = CommandRun.into(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                "validate",
                exports.good(),
                "--format",
                "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("report written");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of|15/01/2026|a day such as 2026-12-31 is expected, not 15/01/2026",
                "--level|fatal|error, warning or info is expected, not fatal",
                "--fail-on|info|error, warning or never is expected, not info",
                "--lang|de|fr or en is expected, not de",
                "--format|xml|text, json, ndjson or csv is expected, not xml",
                "--nomenclature|insee=x|rome, formacode, idcc or nsf is expected, not insee",
                "--nomenclature|rome|a kind and a file such as rome=rome.csv is expected, not rome",
                "--nomenclature|rome=|a kind and a file such as rome=rome.csv is expected, not rome=",
                "--nomenclature|rome@x=y|a day such as 2025-06-01 after @ is expected, not x",
                "--nomenclature|rome=none.csv|none.csv: no such file or folder",
                "--threads|0|--threads is at least 1, not 0"
            })
    void refusesWhatItDoesNotUnderstand(String option, String value, String message) throws IOException {
        CommandRun run = CommandRun.of("validate", exports.good(), option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-o|r.html|the extension of r.html must be one of .txt, .json, .ndjson, .csv",
                "-o|r.pdf.gz|the extension of r.pdf.gz must be one of .txt, .json, .ndjson, .csv",
                "-o|report|the extension of report must be one of .txt, .json, .ndjson, .csv"
            })
    void refusesAnExtensionOfNoFormat(String option, String file, String message) throws IOException {
        CommandRun run = CommandRun.of("validate", exports.good(), DAY, option, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains(message);
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void refusesAnExtensionThatContradictsTheFormat() throws IOException {
        CommandRun run = CommandRun.of("validate", exports.good(), "--format", "json", "-o", exports.path("r.csv"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("--format json contradicts the extension of ");
    }

    @Test
    void failsAtNewFindingsOnlyIfComparedWithAnEarlierReport() throws IOException {
        Path profile = exports.write("p.json", "{\"severities\": {\"TER-001\": \"ERROR\"}}");
        CommandRun.of("validate", exports.good(), DAY, "--profile", profile, "-o", exports.path("before.json"));
        CommandRun again = CommandRun.of(
                "validate", exports.good(), DAY, "--profile", profile, "--since", exports.path("before.json"));

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("Since the report of 2026-01-15\n  Nothing has changed.\n");
        Path none = exports.write("none.json", "{\"version\":1,\"sheets\":[],\"asOf\":\"2026-01-01\"}");
        assertThat(CommandRun.of("validate", exports.good(), DAY, "--profile", profile, "--since", none)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void refusesToCompareRows() throws IOException {
        CommandRun run = CommandRun.of("validate", exports.good(), "--format", "csv", "--since", exports.good());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine()).contains("--since needs a report as text or json");
    }

    @Test
    void writesOverNothingThatItReads() throws IOException {
        Path profile = exports.write("p.json", "{}");
        for (Path read : List.of(exports.good(), profile)) {
            CommandRun run = CommandRun.of("validate", exports.good(), "--profile", profile, "-o", read);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errorLine()).contains("the output is one of the inputs");
        }
    }

    @Test
    void speaksTheSameUnderAnyLocale() throws IOException {
        String here = CommandRun.of("validate", many(), DAY, "--level", "info", "--lang", "fr")
                .out();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(CommandRun.of("validate", many(), DAY, "--level", "INFO", "--lang", "FR")
                            .out())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsManySheetsRuleByRule() throws IOException {
        String out = CommandRun.of("validate", many(), DAY, "--level", "info").out();

        assertThat(out).startsWith("101 sheets: of ").contains("\nNotices\n");
        assertThat(out).contains("\n  TER-001  202 findings on 101 sheets. The sheet states whether the\n");
        assertThat(out).contains("    RNCP1000   The sheet does not state whether the certification is");
        assertThat(out).contains("    and 199 more (in the complete report: --format csv)\n");
    }

    /** A hundred sheets and one. */
    private Path many() throws IOException {
        String sheets = IntStream.range(1000, 1101)
                .mapToObj(i -> "{\"version\":1,\"number\":\"RNCP" + i + "\",\"title\":\"İstanbul\"}")
                .collect(Collectors.joining("\n"));
        return exports.write("many.ndjson", sheets);
    }

    /** Switches all other rules off. */
    private static String onlyTerritories() {
        return Stream.concat(
                        RuleCatalogue.definitions().stream().map(RuleDefinition::id),
                        Stream.of(ProblemCode.values())
                                .flatMap(code -> code.ruleId().stream())
                                .map(RuleId::of))
                .filter(id -> !id.value().equals("TER-001"))
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(",", "\"off\": [", "]"));
    }

    private static JsonNode json(String report) {
        return new JsonMapper().readTree(report);
    }

    private void assertNothingBut(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList())
                    .isEqualTo(Stream.of(names).sorted().toList());
        }
    }
}
