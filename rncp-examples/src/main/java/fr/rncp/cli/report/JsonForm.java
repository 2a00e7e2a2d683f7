package fr.rncp.cli.report;

import fr.rncp.rules.report.RegisterReportView;
import fr.rncp.rules.report.ReportView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON: see {@link ReportView#schema}. */
final class JsonForm implements WholeReport.ReportForm {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ReportTarget target;

    JsonForm(ReportTarget target) {
        this.target = target;
    }

    @Override
    public void write(ReportView report, Optional<ReportChanges> changes) {
        Map<String, Object> tree = new LinkedHashMap<>(report.toTree());
        changes.map(ReportChanges::toTree).ifPresent(since -> tree.put("since", since));
        print(tree);
    }

    @Override
    public void write(RegisterReportView report) {
        print(report.toTree());
    }

    private void print(Map<String, Object> tree) {
        target.print(MAPPER.writeValueAsString(tree) + "\n");
    }
}
