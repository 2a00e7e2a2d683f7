package fr.rncp.rules.report;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RuleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The report on one sheet.
 *
 * @param number the number of the sheet
 * @param title the title of the sheet; empty if the sheet has none or could not be read
 * @param coverage the number of rules by outcome
 * @param undetermined the rules that could not be decided, with the reasons, in the order of the rules
 * @param findings the findings of at least the severity of the report, in the order of the public page, the most severe
 *     of a part first
 * @param copy what the reader noticed about the copy that was read (ids {@code SRC-…} and {@code TXT-…}), apart because
 *     the certifying body cannot correct the copy
 * @param passed the rules that were applied and found nothing
 * @param waived the findings that the profile accepts
 */
public record ReportedSheet(
        SheetNumber number,
        Optional<String> title,
        RuleCoverage coverage,
        List<UndeterminedRule> undetermined,
        List<ReportedFinding> findings,
        List<ReportedFinding> copy,
        List<RuleId> passed,
        List<ReportedFinding> waived) {

    /** Copies the lists. This constructor may change incompatibly. */
    public ReportedSheet {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(coverage, "coverage");
        undetermined = List.copyOf(undetermined);
        findings = List.copyOf(findings);
        copy = List.copyOf(copy);
        passed = List.copyOf(passed);
        waived = List.copyOf(waived);
    }

    /** Returns the number and the number of findings. */
    @Override
    public String toString() {
        return "ReportedSheet[" + number + ", " + findings.size() + " findings, " + copy.size() + " on the copy]";
    }

    Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", number.value());
        title.ifPresent(text -> tree.put("title", text));
        tree.put("coverage", coverage.toTree());
        tree.put(
                "undetermined",
                undetermined.stream().map(UndeterminedRule::toTree).toList());
        tree.put("findings", trees(findings));
        tree.put("copy", trees(copy));
        if (!passed.isEmpty()) {
            tree.put("passed", passed.stream().map(RuleId::value).toList());
        }
        tree.put("waived", trees(waived));
        return tree;
    }

    private static List<Map<String, Object>> trees(List<ReportedFinding> findings) {
        return findings.stream().map(ReportedFinding::toTree).toList();
    }
}
