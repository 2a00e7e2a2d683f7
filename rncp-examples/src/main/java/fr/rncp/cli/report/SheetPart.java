package fr.rncp.cli.report;

import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a text report for one sheet. It lists a few findings of each rule, the most severe first, and keeps
 * neither the sheet nor further findings.
 */
public final class SheetPart {

    private static final int RULE = 9;
    private static final int MOST_OF_A_RULE = 5;
    private static final int LONGEST_TITLE = 1_000;

    private final ReportStyle style;
    private final int severityWidth;
    private final String ruleMargin;
    private final String margin;
    private final String heading;
    private final Optional<CertificationSheet> outline;
    private final Map<Key, Group> groups = new LinkedHashMap<>();

    /** The key of a group of findings: rule and severity. */
    private record Key(Severity severity, RuleId rule) {}

    /** The first findings of a rule as printed, and the number of all. */
    private static final class Group {
        private final StringBuilder first = new StringBuilder();
        private String latestMessage = "";
        private int findings;
    }

    public SheetPart(ReportStyle style, SheetNumber number, Optional<CertificationSheet> sheet) {
        this.style = style;
        this.severityWidth = style.severityWidth();
        this.ruleMargin = " ".repeat(2 + severityWidth);
        this.margin = ruleMargin + " ".repeat(RULE);
        this.heading = heading(number, sheet);
        this.outline = sheet.map(SheetPart::outline);
    }

    /** Returns number and title. */
    private static String heading(SheetNumber number, Optional<CertificationSheet> sheet) {
        return sheet.flatMap(CertificationSheet::title)
                .map(text -> TextLayout.hanging(number + "  ", head(text)))
                .orElse(number.value());
    }

    /** Returns the beginning of a title that is longer than any real one. */
    private static String head(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }

    /** Returns the parts of a sheet whose names occur in findings about several sheets, which are added at the end. */
    private static CertificationSheet outline(CertificationSheet sheet) {
        return CertificationSheet.builder()
                .number(sheet.number())
                .relations(sheet.relations())
                .blocks(sheet.blocks().stream().map(SheetPart::named).toList())
                .build();
    }

    private static SkillBlock named(SkillBlock block) {
        return SkillBlock.builder().code(block.code()).title(block.title()).build();
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     * @param sheet the sheet, if available
     */
    public void add(Finding finding, Optional<CertificationSheet> sheet) {
        Group group = groups.computeIfAbsent(new Key(finding.severity(), finding.rule()), key -> new Group());
        if (group.findings++ < MOST_OF_A_RULE) {
            print(group, finding, sheet.or(() -> outline));
        }
    }

    /** Writes a message that several findings share only once. */
    private void print(Group group, Finding finding, Optional<CertificationSheet> sheet) {
        String message = style.findings().message(finding);
        if (!message.equals(group.latestMessage)) {
            group.first.append(message(finding, message));
            group.latestMessage = message;
        }
        String evidence = style.findings().evidence(finding, sheet);
        group.first.append(evidence.isEmpty() ? "" : TextLayout.hanging(margin + "- ", evidence));
    }

    private String message(Finding finding, String message) {
        // Wrapped before colours are added, which take no columns.
        String plain =
                TextLayout.hanging(ruleMargin + TextLayout.left(finding.rule().value(), RULE), message);
        String severity = style.words().of(ReportWords.key(finding.severity()));
        return "  " + style.severity(finding.severity(), severity, severityWidth)
                + plain.substring(ruleMargin.length());
    }

    /** Returns the part as it is printed. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        heading.lines().forEach(line -> out.append(style.headings().bold(line)).append('\n'));
        groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().severity()))
                .forEach(group -> out.append(text(group.getValue())));
        return out.append('\n').toString();
    }

    private String text(Group group) {
        int more = group.findings - MOST_OF_A_RULE;
        return group.first + (more > 0 ? margin + "- " + style.words().count("more", more) + "\n" : "");
    }
}
