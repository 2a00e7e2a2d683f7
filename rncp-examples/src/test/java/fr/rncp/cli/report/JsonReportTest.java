package fr.rncp.cli.report;

import static fr.rncp.cli.report.ReportFixture.finding;
import static fr.rncp.cli.report.ReportFixture.json;
import static fr.rncp.cli.report.ReportFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.rncp.cli.validate.SchemaResource;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetReport.WaivedFinding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonReportTest {

    private static final SchemaResource SCHEMA = SchemaResource.ofReport();
    private static final Finding ERROR = finding("OWN-001", Severity.ERROR, "/title", "a \"title\"\n\u0007");
    private static final Finding INFO = finding("OWN-002", Severity.INFO, "", "");

    @Test
    void writesALineForEachSheetAndTheSumsAfterThem() {
        assertThat(json(Severity.WARNING, List.of(sheet("RS1", INFO), sheet("RS2", ERROR, INFO))))
                .isEqualTo("""
                {
                  "version": 1,
                  "asOf": "2026-01-15",
                  "lawKnownOn": "2026-03-27",
                  "language": "en",
                  "level": "WARNING",
                  "sheets": [
                    {"number":"RS2","findings":[{"rule":"OWN-001","severity":"ERROR","pointer":"/title","message":"Found 2 blocks.","excerpt":"a \\"title\\"\\n\\u0007"}],"undetermined":["UNSURE-001"]}
                  ],
                  "sheetCount": 2,
                  "mayMissNewLaw": false,
                  "counts": {"OWN-001":1,"OWN-002":2},
                  "severities": {"ERROR":1,"WARNING":0,"INFO":2},
                  "undetermined": {"UNSURE-001":2},
                  "waivedCount": 0
                }
                """);
    }

    @Test
    void joinsLaterFindingsToTheSheet() {
        JsonNode report =
                SCHEMA.read(json(Severity.INFO, List.of(sheet("RS1", ERROR), sheet("RS2", INFO), sheet("RS1", INFO))));

        assertThat(report.path("sheets").size()).isEqualTo(2);
        assertThat(report.at("/sheets/0/number").asString()).isEqualTo("RS1");
        assertThat(report.at("/sheets/0/findings").size()).isEqualTo(2);
        assertThat(report.at("/sheets/0/undetermined").size()).isEqualTo(1);
    }

    @Test
    void listsWaivedFindingsOfASheetThatHasNoOthers() {
        SheetNumber number = SheetNumber.of("RS1");
        Waiver waiver = new Waiver(number, RuleId.of("OWN-001"), "known", LocalDate.of(2027, 1, 1));
        String written = json(
                Severity.ERROR,
                List.of(new SheetReport(number, List.of(), List.of(), List.of(new WaivedFinding(ERROR, waiver)))));

        JsonNode report = SCHEMA.read(written);
        assertThat(report.path("waivedCount").asInt()).isEqualTo(1);
        assertThat(report.at("/sheets/0/waived/0/reason").asString()).isEqualTo("known");
    }

    @Test
    void followsItsSchema() {
        assertFollowsSchema(json(Severity.INFO, List.of()));
        assertFollowsSchema(json(Severity.INFO, List.of(sheet("RS1", INFO), sheet("RS2", ERROR, INFO))));
    }

    private static void assertFollowsSchema(String report) {
        assertThatCode(() -> SCHEMA.read(report)).doesNotThrowAnyException();
    }
}
