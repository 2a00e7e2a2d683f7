package fr.rncp.cli.report;

import static fr.rncp.cli.report.ReportFixture.finding;
import static fr.rncp.cli.report.ReportFixture.json;
import static fr.rncp.cli.report.ReportFixture.sheet;
import static fr.rncp.cli.report.ReportFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.cli.validate.SchemaResource;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EarlierReportTest {

    private static final Finding TITLE = finding("OWN-001", Severity.ERROR, "/title", "a title");
    private static final Finding BLOCK = finding("OWN-002", Severity.INFO, "/blocks/0/skills", "installer");

    private Path folder = Path.of("");

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void listsWhatIsGoneAndWhatIsNew() throws IOException {
        Finding other = finding("OWN-003", Severity.ERROR, "", "");

        assertThat(since(sheet("RS1", TITLE, BLOCK), sheet("RS1", BLOCK, other)))
                .contains("""
                Since the report of 2026-01-15
                  1 finding is gone:
                    OWN-001  RS1, title
                      Found 2 blocks.
                  1 new finding:
                    OWN-003  RS1, the sheet as a whole
                      Found 2 blocks.
                """);
    }

    @Test
    void recognisesAFindingThatMoved() throws IOException {
        Finding moved = finding("OWN-002", Severity.INFO, "/blocks/1/skills", "installer");
        assertThat(since(sheet("RS1", BLOCK), sheet("RS1", moved))).contains("  Nothing has changed.\n");
    }

    @Test
    void doesNotCallAFindingGoneThatCannotBeCheckedAnyMore() throws IOException {
        SheetReport unknown =
                new SheetReport(sheet("RS1").number(), List.of(), List.of(RuleId.of("OWN-001")), List.of());
        assertThat(since(sheet("RS1", TITLE), unknown))
                .doesNotContain("gone")
                .contains("  1 finding can no longer be checked:\n    OWN-001  RS1, title\n");
    }

    @Test
    void saysNothingOfSheetsThatAreNotThere() throws IOException {
        assertThat(since(sheet("RS1", TITLE), sheet("RS2"))).contains("  Nothing has changed.\n");
    }

    private String since(SheetReport before, SheetReport after) throws IOException {
        Path file = folder.resolve("before.json");
        Files.writeString(file, json(ReportFixture.PLAIN, List.of(before)));
        return text(new ReportDetail(false, false, Optional.of(EarlierReport.read(file))), List.of(after));
    }

    @Test
    void jsonWithDifferencesFollowsItsSchema() throws IOException {
        Path file = folder.resolve("before.json");
        Files.writeString(file, json(ReportFixture.PLAIN, List.of(sheet("RS1", TITLE))));
        ReportDetail since = new ReportDetail(false, false, Optional.of(EarlierReport.read(file)));
        JsonNode report = SchemaResource.ofReport().read(json(since, List.of(sheet("RS1", BLOCK))));

        assertThat(report.at("/since/asOf").asString()).isEqualTo("2026-01-15");
        assertThat(report.at("/since/gone/0/rule").asString()).isEqualTo("OWN-001");
        assertThat(report.at("/since/added/0/rule").asString()).isEqualTo("OWN-002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"version\":1,\"sheets\":[]}",
                "{\"version\":1,\"sheets\":[],\"asOf\":\"x\"}",
                "{\"version\":2,\"sheets\":[],\"asOf\":\"2026-01-15\"}"
            })
    void refusesWhatIsNoReport(String content) throws IOException {
        Path file = folder.resolve("before.json");
        Files.writeString(file, content);
        assertThatThrownBy(() -> EarlierReport.read(file))
                .isInstanceOf(CommandFailure.class)
                .hasMessage(file + ": a JSON report of rncp validate on at most 100 sheets is expected");
    }
}
