package fr.rncp.cli.report;

import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.rules.Severity;
import fr.rncp.rules.report.ReportView;
import fr.rncp.rules.report.ReportedFinding;
import fr.rncp.rules.report.ReportedSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The findings of an earlier report, as JSON on a few sheets.
 *
 * @param asOf the day of the earlier report
 * @param level the lowest severity that it lists
 * @param findings its findings, in order
 */
public record EarlierReport(LocalDate asOf, Severity level, List<ReportChange> findings) {

    /**
     * Reads a report.
     *
     * @throws CommandFailure if the file does not contain a report of this command on a few sheets
     */
    public static EarlierReport read(Path file) throws IOException {
        try {
            return read(file, new JsonMapper().readTree(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw refusal(file);
        }
    }

    private static EarlierReport read(Path file, JsonNode report) {
        if (report.path("version").asInt(0) != 1 || !report.path("sheets").isArray()) {
            throw refusal(file);
        }
        List<ReportChange> findings = new ArrayList<>();
        for (JsonNode sheet : report.path("sheets")) {
            String number = sheet.path("number").asString("");
            sheet.path("findings").forEach(finding -> findings.add(change(number, finding)));
            sheet.path("copy").forEach(finding -> findings.add(change(number, finding)));
        }
        return new EarlierReport(day(file, report), severity(report.path("level")), findings);
    }

    private static LocalDate day(Path file, JsonNode report) {
        try {
            return LocalDate.parse(report.path("asOf").asString(""));
        } catch (DateTimeException e) {
            throw refusal(file);
        }
    }

    private static CommandFailure refusal(Path file) {
        return new CommandFailure("since.file", file);
    }

    private static ReportChange change(String sheet, JsonNode finding) {
        return new ReportChange(
                sheet,
                text(finding, "rule"),
                severity(finding.path("severity")),
                text(finding, "pointer"),
                text(finding, "excerpt"),
                text(finding, "where"),
                text(finding, "message"));
    }

    private static Severity severity(JsonNode name) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.name().equals(name.asString("")))
                .findFirst()
                .orElse(Severity.INFO);
    }

    private static String text(JsonNode finding, String property) {
        return finding.path(property).asString("");
    }

    /** Compares a later report with this one. */
    ReportChanges changes(ReportView later) {
        List<ReportChange> now = new ArrayList<>();
        Set<String> sheets = new HashSet<>();
        Set<String> undetermined = new HashSet<>();
        for (ReportedSheet sheet : later.sheets()) {
            String number = sheet.number().value();
            sheets.add(number);
            sheet.findings().forEach(finding -> now.add(change(number, finding)));
            sheet.copy().forEach(finding -> now.add(change(number, finding)));
            sheet.undetermined().forEach(rule -> undetermined.add(number + rule.rule()));
        }
        Severity least = level.compareTo(later.level()) < 0 ? level : later.level();
        List<ReportChange> before = reaching(least, findings);
        List<ReportChange> after = reaching(least, now);
        List<ReportChange> left = without(before, after).stream()
                .filter(finding -> sheets.contains(finding.sheet()))
                .toList();
        Predicate<ReportChange> unknown = finding -> undetermined.contains(finding.sheet() + finding.rule());
        return new ReportChanges(
                asOf,
                left.stream().filter(unknown.negate()).toList(),
                left.stream().filter(unknown).toList(),
                without(after, before));
    }

    private static List<ReportChange> reaching(Severity least, List<ReportChange> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().reaches(least))
                .toList();
    }

    private static ReportChange change(String sheet, ReportedFinding finding) {
        return new ReportChange(
                sheet,
                finding.rule().value(),
                finding.severity(),
                finding.pointer().value(),
                finding.excerpt().orElse(""),
                finding.where(),
                finding.message());
    }

    /**
     * Returns the findings that have no counterpart: first those of the same place and text are paired, then those of
     * the same text (a block may have moved), then those of the same place (a text may have changed).
     */
    private static List<ReportChange> without(List<ReportChange> some, List<ReportChange> others) {
        List<ReportChange> rest = new ArrayList<>(some);
        List<ReportChange> open = new ArrayList<>(others);
        for (ReportChange.Likeness likeness : ReportChange.Likeness.values()) {
            rest.removeIf(finding -> takes(open, finding, likeness));
        }
        return rest;
    }

    private static boolean takes(List<ReportChange> open, ReportChange finding, ReportChange.Likeness likeness) {
        for (int i = 0; i < open.size(); i++) {
            if (finding.isLike(open.get(i), likeness)) {
                open.remove(i);
                return true;
            }
        }
        return false;
    }
}
