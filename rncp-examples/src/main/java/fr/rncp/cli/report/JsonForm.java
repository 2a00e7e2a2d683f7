package fr.rncp.cli.report;

import fr.rncp.rules.report.RegisterReportView;
import fr.rncp.rules.report.ReportView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON: see {@link ReportView#schema}. */
final class JsonForm implements WholeReport.ReportForm {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ReportTarget target;
    private final ReportDetail detail;

    JsonForm(ReportTarget target, ReportDetail detail) {
        this.target = target;
        this.detail = detail;
    }

    @Override
    public void write(ReportView report, Optional<ReportChanges> changes) {
        Map<String, Object> tree = new LinkedHashMap<>(report.toTree());
        if (!detail.passed()) {
            tree.computeIfPresent("sheets", (name, sheets) -> withoutPassed((List<?>) sheets));
        }
        changes.map(ReportChanges::toTree).ifPresent(since -> tree.put("since", since));
        print(tree);
    }

    private static List<Object> withoutPassed(List<?> sheets) {
        List<Object> trees = new ArrayList<>();
        for (Object sheet : sheets) {
            Map<Object, Object> tree = new LinkedHashMap<>((Map<?, ?>) sheet);
            tree.remove("passed");
            trees.add(tree);
        }
        return trees;
    }

    @Override
    public void write(RegisterReportView report) {
        print(report.toTree());
    }

    private void print(Map<String, Object> tree) {
        target.print(MAPPER.writeValueAsString(tree) + "\n");
    }
}
