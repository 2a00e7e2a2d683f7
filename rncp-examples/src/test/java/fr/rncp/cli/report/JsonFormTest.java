package fr.rncp.cli.report;

import static fr.rncp.cli.report.ReportFixture.finding;
import static fr.rncp.cli.report.ReportFixture.json;
import static fr.rncp.cli.report.ReportFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonFormTest {

    private static final SchemaResource SCHEMA = SchemaResource.ofReport();
    private static final Finding ERROR = finding("OWN-001", Severity.ERROR, "/title", "a \"title\"\n\u0007");
    private static final Finding INFO = finding("OWN-002", Severity.INFO, "", "");

    @Test
    void listsSheetsWithTheirFindingsInWords() {
        JsonNode report = SCHEMA.read(json(ReportFixture.PLAIN, List.of(sheet("RS1"), sheet("RS2", ERROR, INFO))));

        assertThat(report.path("sheets")).hasSize(2);
        JsonNode finding = report.at("/sheets/1/findings/0");
        assertThat(finding.path("rule").asString()).isEqualTo("OWN-001");
        assertThat(finding.path("where").asString()).isEqualTo("title");
        assertThat(finding.path("excerpt").asString()).isEqualTo("a \"title\"\n\u0007");
        assertThat(report.at("/counts/ERROR").asInt()).isEqualTo(1);
        assertThat(report.at("/coverage/undetermined").asInt()).isEqualTo(2);
        assertThat(report.at("/sheets/0").has("passed")).isFalse();
    }

    @Test
    void listsRulesThatPassedIfAsked() {
        ReportDetail passed = new ReportDetail(false, true, Optional.empty());
        assertThat(SCHEMA.read(json(passed, List.of(sheet("RS1")))).at("/sheets/0/passed"))
                .hasSize(3);
    }

    @Test
    void listsWaivedFindingsApart() {
        SheetNumber number = SheetNumber.of("RS1");
        Waiver waiver = new Waiver(number, RuleId.of("OWN-001"), "known", LocalDate.of(2027, 1, 1));
        SheetReport waived = new SheetReport(number, List.of(), List.of(), List.of(new WaivedFinding(ERROR, waiver)));

        JsonNode report = SCHEMA.read(json(ReportFixture.PLAIN, List.of(waived)));
        assertThat(report.at("/counts/waived").asInt()).isEqualTo(1);
        assertThat(report.at("/sheets/0/findings")).isEmpty();
        assertThat(report.at("/sheets/0/waived/0/reason").asString()).isEqualTo("known");
        assertThat(report.at("/sheets/0/waived/0/until").asString()).isEqualTo("2027-01-01");
    }

    @Test
    void addsUpManySheetsByRule() {
        List<SheetReport> many = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> sheet("RS" + i, ERROR, INFO))
                .toList();
        JsonNode report = SCHEMA.read(json(ReportFixture.PLAIN, many));

        assertThat(report.path("sheetCount").asInt()).isEqualTo(101);
        assertThat(report.at("/rules/0/findings").asInt()).isEqualTo(101);
        assertThat(report.at("/rules/0/examples")).hasSize(3);
        assertThat(report.at("/undetermined/0/sheets").asInt()).isEqualTo(101);
    }

    @Test
    void followsItsSchemaWithoutSheets() {
        assertThat(SCHEMA.read(json(ReportFixture.PLAIN, List.of())).path("sheets"))
                .isEmpty();
    }
}
