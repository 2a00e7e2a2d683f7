package fr.rncp.cli.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetReport.WaivedFinding;
import fr.rncp.rules.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON (rncp-report-1.schema.json), one line per sheet. Memory grows with the findings only. */
public final class JsonReport implements Report {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ReportTarget target;
    private final Language language;
    private final Severity least;

    /** By sheet, because findings on a whole register follow those of its sheets. */
    private final Map<SheetNumber, Entry> entries = new LinkedHashMap<>();

    public JsonReport(ReportTarget target, Language language, Severity least) {
        this.target = target;
        this.language = language;
        this.least = least;
    }

    /** Writes the properties that are known before the first sheet. */
    public JsonReport asOf(LocalDate day) {
        ObjectNode head = MAPPER.createObjectNode()
                .put("version", 1)
                .put("asOf", day.toString())
                .put("lawKnownOn", RuleCatalogue.LAW_KNOWN_ON.toString())
                .put("language", language.code())
                .put("level", least.name());
        target.print("{\n" + lines(head) + "  \"sheets\": [");
        return this;
    }

    @Override
    public void add(Optional<CertificationSheet> known, SheetReport report) {
        List<Finding> findings = report.findings(least);
        if (findings.isEmpty() && report.waived().isEmpty()) {
            return;
        }
        Entry entry = entries.computeIfAbsent(report.number(), number -> new Entry());
        findings.forEach(finding -> entry.findings.add(MAPPER.writeValueAsString(json(report.number(), finding))));
        report.undetermined().forEach(rule -> entry.undetermined.add(MAPPER.writeValueAsString(rule.value())));
        report.waived().forEach(finding -> entry.waived.add(MAPPER.writeValueAsString(json(report.number(), finding))));
    }

    /** What is reported for a sheet, as JSON. */
    private static final class Entry {
        private final List<String> findings = new ArrayList<>(4);
        private final Set<String> undetermined = new LinkedHashSet<>();
        private final List<String> waived = new ArrayList<>(0);

        String line(SheetNumber number) {
            return "{\"number\":" + MAPPER.writeValueAsString(number.value()) + ",\"findings\":" + list(findings)
                    + ",\"undetermined\":" + list(undetermined)
                    + (waived.isEmpty() ? "" : ",\"waived\":" + list(waived)) + "}";
        }

        private static String list(Collection<String> values) {
            return "[" + String.join(",", values) + "]";
        }
    }

    private void printSheets() {
        String before = "\n    ";
        for (Map.Entry<SheetNumber, Entry> entry : entries.entrySet()) {
            target.print(before + entry.getValue().line(entry.getKey()));
            before = ",\n    ";
        }
    }

    private ObjectNode json(SheetNumber sheet, Finding finding) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("rule", finding.rule().value())
                .put("severity", finding.severity().name())
                .put("pointer", finding.pointer().value());
        finding.location()
                .ifPresent(location -> json.put("place", location.inSheet(sheet).toString()));
        json.put("message", finding.message(language));
        finding.excerpt().ifPresent(excerpt -> json.put("excerpt", excerpt));
        return json;
    }

    private ObjectNode json(SheetNumber sheet, WaivedFinding waived) {
        return json(sheet, waived.finding())
                .put("reason", waived.waiver().reason())
                .put("until", waived.waiver().until().toString());
    }

    @Override
    public void finish(ValidationTally tally) {
        printSheets();
        ValidationReport summary = tally.summary();
        ObjectNode tail = MAPPER.createObjectNode()
                .put("sheetCount", summary.sheetCount())
                .put("mayMissNewLaw", summary.mayMissNewLaw());
        ObjectNode counts = tail.putObject("counts");
        summary.counts().forEach(count -> counts.put(count.rule().value(), count.findings()));
        ObjectNode severities = tail.putObject("severities");
        for (Severity severity : Severity.values()) {
            severities.put(severity.name(), tally.findings(severity));
        }
        ObjectNode undetermined = tail.putObject("undetermined");
        tally.undetermined().forEach((rule, sheets) -> undetermined.put(rule.value(), sheets));
        if (!tally.needs().isEmpty()) {
            tail.set("needs", needs(tally));
        }
        tail.put("waivedCount", tally.waived());
        String lines = lines(tail);
        target.print((entries.isEmpty() ? "],\n" : "\n  ],\n") + lines.substring(0, lines.length() - 2) + "\n}\n");
    }

    private static ObjectNode needs(ValidationTally tally) {
        ObjectNode needs = MAPPER.createObjectNode();
        tally.needs().forEach((need, rules) -> {
            ObjectNode counted = needs.putObject(need.name());
            rules.forEach((rule, sheets) -> counted.put(rule.value(), sheets));
        });
        return needs;
    }

    /** Returns the properties, one per line, each followed by a comma. */
    private static String lines(ObjectNode properties) {
        StringBuilder lines = new StringBuilder();
        properties.forEachEntry((name, value) -> lines.append("  \"")
                .append(name)
                .append("\": ")
                .append(MAPPER.writeValueAsString(value))
                .append(",\n"));
        return lines.toString();
    }
}
