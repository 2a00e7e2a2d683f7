package fr.rncp.cli.report;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.report.FormPart;
import fr.rncp.rules.report.ReportedFinding;
import fr.rncp.rules.report.ReportedSheet;
import fr.rncp.rules.report.UndeterminedRule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the report on a sheet as text. For one sheet. */
public final class SheetText {

    private static final int LONGEST_TITLE = 1_000;
    private static final int MARGIN = 2;
    private static final int RULE_MARGIN = 4;
    private static final int TEXT_MARGIN = 6;

    /** The number of findings of a rule, and of rules of a reason, that are listed unless all are requested. */
    private static final int FIRST = 5;

    private static final String CUT_PAGE = "SRC-007";

    private final ReportStyle style;
    private final ReportWords words;
    private final ReportDetail detail;
    private final boolean listsUndetermined;
    private final StringBuilder out = new StringBuilder();

    /** A rule and the severity of its findings. */
    private record RuleKey(Severity severity, RuleId rule) {}

    /**
     * Creates a writer.
     *
     * @param undetermined whether the rules that could not be decided are listed
     */
    SheetText(ReportStyle style, ReportDetail detail, boolean undetermined) {
        this.listsUndetermined = undetermined;
        this.style = style;
        this.words = style.words();
        this.detail = detail;
    }

    /** Creates a writer of the first findings of each rule. */
    public static SheetText in(Language language, Headings headings) {
        ReportStyle style = new ReportStyle(ReportWords.in(language), headings);
        return new SheetText(style, new ReportDetail(false, false, Optional.empty()), false);
    }

    /** Returns the report on a sheet as text. */
    public String of(ReportedSheet sheet) {
        heading(sheet);
        coverage(sheet);
        Map<FormPart, List<ReportedFinding>> parts = sheet.findings().stream()
                .collect(Collectors.groupingBy(ReportedFinding::part, LinkedHashMap::new, Collectors.toList()));
        parts.forEach((part, findings) -> part(part.heading(words.language()), findings));
        part(words.of("part.copy"), sheet.copy());
        part(words.of("part.waived"), sheet.waived());
        if (listsUndetermined) {
            undetermined(sheet.undetermined());
        }
        passed(sheet.passed());
        return out.toString();
    }

    private void heading(ReportedSheet sheet) {
        String number = sheet.number().value();
        String line = sheet.title()
                .map(title -> TextLayout.hanging(number + "  ", head(title)))
                .orElse(number + "\n");
        line.lines().forEach(part -> out.append(style.headings().bold(part)).append('\n'));
    }

    /** Returns the beginning of a title that is longer than any real one. */
    private static String head(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }

    /** The first lines: how many rules could be checked, and where the copy is cut. */
    private void coverage(ReportedSheet sheet) {
        if (sheet.coverage().rules() == 0) {
            out.append(TextForm.indented(MARGIN, words.of("sheet.unread")));
            return;
        }
        out.append(TextForm.indented(MARGIN, sheet.coverage().describe(words.language())));
        sheet.copy().stream()
                .filter(finding -> finding.rule().value().equals(CUT_PAGE))
                .forEach(cut -> out.append(TextForm.indented(MARGIN, cutAfter(cut))));
        if (sheet.findings().isEmpty()) {
            out.append(TextForm.indented(MARGIN, words.of("sheet.nothing")));
        }
    }

    private String cutAfter(ReportedFinding cut) {
        return cut.excerpt().map(text -> words.of("sheet.cut", text)).orElseGet(cut::message);
    }

    private void part(String heading, List<ReportedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.append('\n').append("  ").append(style.headings().section(heading)).append('\n');
        Map<RuleKey, List<ReportedFinding>> rules = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new RuleKey(finding.severity(), finding.rule()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        rules.values().forEach(this::rule);
    }

    private void rule(List<ReportedFinding> findings) {
        ReportedFinding first = findings.get(0);
        out.append(style.rule(RULE_MARGIN, first.severity(), first.rule().value(), first.title()));
        List<ReportedFinding> listed = shown(findings);
        byMessage(listed).forEach((message, same) -> {
            out.append(TextForm.indented(TEXT_MARGIN, message));
            same.forEach(finding -> out.append(style.labelled(TEXT_MARGIN, "label.where", style.evidence(finding))));
            same.forEach(this::waiver);
        });
        more("more", TEXT_MARGIN, findings.size() - listed.size());
        if (!first.why().isEmpty()) {
            out.append(style.labelled(TEXT_MARGIN, "label.why", style.sources(first.why())));
        }
        first.fix().ifPresent(fix -> out.append(style.labelled(TEXT_MARGIN, "label.fix", fix)));
    }

    private void waiver(ReportedFinding finding) {
        finding.waiver()
                .map(waiver -> words.of("waived.until", waiver.reason(), words.day(waiver.until())))
                .ifPresent(text -> out.append(style.labelled(TEXT_MARGIN, "label.waived", text)));
    }

    private static Map<String, List<ReportedFinding>> byMessage(List<ReportedFinding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(ReportedFinding::message, LinkedHashMap::new, Collectors.toList()));
    }

    private <T> List<T> shown(List<T> items) {
        return detail.all() || items.size() <= FIRST ? items : items.subList(0, FIRST);
    }

    private void more(String key, int margin, int hidden) {
        if (hidden > 0) {
            out.append(TextForm.indented(margin, words.count(key, hidden)));
        }
    }

    private void undetermined(List<UndeterminedRule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        out.append('\n')
                .append("  ")
                .append(style.headings().section(words.of("part.undetermined")))
                .append('\n');
        List<Map.Entry<String, List<UndeterminedRule>>> reasons = byReason(rules);
        List<Map.Entry<String, List<UndeterminedRule>>> listed = shown(reasons);
        listed.forEach(reason -> rules(reason.getKey(), reason.getValue()));
        more("more.reasons", RULE_MARGIN, reasons.size() - listed.size());
    }

    /** Returns the rules by reason, the most frequent reason first. */
    private static List<Map.Entry<String, List<UndeterminedRule>>> byReason(List<UndeterminedRule> rules) {
        Map<String, List<UndeterminedRule>> byReason = rules.stream()
                .collect(Collectors.groupingBy(UndeterminedRule::reason, LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .sorted(Comparator.comparing(reason -> -reason.getValue().size()))
                .toList();
    }

    private void rules(String reason, List<UndeterminedRule> rules) {
        out.append(TextForm.indented(RULE_MARGIN, capitalised(reason)));
        List<UndeterminedRule> listed = shown(rules);
        listed.forEach(
                rule -> out.append(ReportStyle.titled(TEXT_MARGIN, rule.rule().value(), rule.title())));
        more("more", TEXT_MARGIN, rules.size() - listed.size());
    }

    private static String capitalised(String reason) {
        return reason.isEmpty() ? reason : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    private void passed(List<RuleId> rules) {
        if (rules.isEmpty()) {
            return;
        }
        Function<RuleId, String> title =
                rule -> RuleCatalogue.title(rule, words.language()).orElse(rule.value());
        out.append('\n')
                .append("  ")
                .append(style.headings().section(words.of("part.passed")))
                .append('\n');
        rules.forEach(rule -> out.append(ReportStyle.titled(RULE_MARGIN, rule.value(), title.apply(rule))));
    }
}
