package fr.rncp.cli.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetReport.WaivedFinding;
import fr.rncp.rules.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report as JSON (rncp-report-1.schema.json), one line per sheet. Findings on a whole register follow those on its
 * sheets, so a sheet may have a second line. Only one finding is in memory at a time.
 */
public final class JsonReport implements Report {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ReportTarget target;
    private final Language language;
    private final Severity least;
    private boolean first = true;

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
        SheetNumber number = report.number();
        List<String> undetermined =
                report.undetermined().stream().map(RuleId::value).toList();
        target.print((first ? "\n    " : ",\n    ") + "{\"number\":" + MAPPER.writeValueAsString(number.value()));
        print("findings", findings, finding -> json(number, finding));
        target.print(",\"undetermined\":" + MAPPER.writeValueAsString(undetermined));
        if (!report.waived().isEmpty()) {
            print("waived", report.waived(), waived -> json(number, waived));
        }
        target.print("}");
        first = false;
    }

    /** Prints findings one by one: those of a large sheet need more memory than the sheet. */
    private <T> void print(String property, List<T> findings, Function<T, ObjectNode> json) {
        target.print(",\"" + property + "\":[");
        for (int i = 0; i < findings.size(); i++) {
            target.print((i == 0 ? "" : ",") + MAPPER.writeValueAsString(json.apply(findings.get(i))));
        }
        target.print("]");
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
        target.print((first ? "],\n" : "\n  ],\n") + lines.substring(0, lines.length() - 2) + "\n}\n");
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
