package fr.rncp.rules.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding and its sheet: a row of a table of findings.
 *
 * @param sheet the number of the sheet
 * @param finding the finding
 */
public record SheetFinding(SheetNumber sheet, ReportedFinding finding) {

    /** The columns of {@link #toRow}, in order. */
    public static final List<String> COLUMNS = List.of(
            "sheet",
            "rule",
            "severity",
            "part",
            "pointer",
            "where",
            "excerpt",
            "message",
            "why",
            "source_kind",
            "fix",
            "file",
            "entry",
            "line",
            "column",
            "waived_until");

    /** Rejects nulls. */
    public SheetFinding {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(finding, "finding");
    }

    /**
     * Returns a function that puts the findings on a sheet into words: first those of the report, then the waived ones.
     * It is cheaper than a {@link ReportView} for each sheet.
     *
     * @param context the day and the facts that the validator knew
     * @param language the language of the texts
     * @param level the lowest severity of the findings that are not waived
     * @return a thread-safe function of a sheet, if it is known, and what the validator found
     */
    public static BiFunction<Optional<CertificationSheet>, SheetReport, Stream<SheetFinding>> in(
            RuleContext context, Language language, Severity level) {
        FindingWording wording = new FindingWording(context, language);
        return (sheet, report) -> new SheetWording(wording, sheet, report)
                .all(level)
                .map(finding -> new SheetFinding(report.number(), finding));
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sheet", sheet.value());
        tree.putAll(finding.toTree());
        return tree;
    }

    /**
     * Returns the finding as a row.
     *
     * @return a text or a number for each of the {@link #COLUMNS} that has a value, in their order
     */
    public Map<String, Object> toRow() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("sheet", sheet.value());
        row.put("rule", finding.rule().value());
        row.put("severity", finding.severity().name());
        row.put("part", finding.part().name());
        row.put("pointer", finding.pointer().value());
        row.put("where", finding.where());
        finding.excerpt().ifPresent(text -> row.put("excerpt", text));
        row.put("message", finding.message());
        putSources(row);
        finding.fix().ifPresent(text -> row.put("fix", text));
        putLocation(row, finding.location().orElse(SourceLocation.UNKNOWN));
        finding.waiver().map(Waiver::until).ifPresent(day -> row.put("waived_until", day.toString()));
        return row;
    }

    private void putSources(Map<String, Object> row) {
        if (!finding.why().isEmpty()) {
            row.put("why", finding.why().stream().map(ReportedSource::citation).collect(Collectors.joining("; ")));
            row.put("source_kind", finding.why().get(0).kind().name());
        }
    }

    private static void putLocation(Map<String, Object> row, SourceLocation location) {
        location.file().ifPresent(file -> row.put("file", file));
        location.entry().ifPresent(entry -> row.put("entry", entry));
        location.line().ifPresent(line -> row.put("line", line));
        location.column().ifPresent(column -> row.put("column", column));
    }
}
