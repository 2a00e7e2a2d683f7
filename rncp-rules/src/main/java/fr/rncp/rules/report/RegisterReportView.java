package fr.rncp.rules.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The report on a register, in one language: sums, and the first findings of each rule. Its size does not depend on the
 * number of sheets.
 *
 * <pre>{@code
 * RegisterReportView.Builder report = RegisterReportView.builder(context, Language.FRENCH);
 * sheets.forEach(sheet -> report.add(sheet, SheetValidator.standard().report(sheet, context)));
 * RegisterReportView view = report.build();
 * }</pre>
 *
 * @param language the language of all texts
 * @param asOf the day of the validation
 * @param level the lowest severity of the findings that are listed
 * @param sheetCount the number of sheets
 * @param rules the rules with findings of at least that severity: the most severe first, then the most frequent
 * @param undetermined the rules that could not be decided for some sheets, the most frequent first
 * @param counts the number of findings, including those that are not listed
 * @param coverage the rules by outcome, added up over the sheets
 */
public record RegisterReportView(
        Language language,
        LocalDate asOf,
        Severity level,
        long sheetCount,
        List<ReportedRule> rules,
        List<UndeterminedCount> undetermined,
        FindingCounts counts,
        RuleCoverage coverage) {

    /** Copies the lists. This constructor may change incompatibly. */
    public RegisterReportView {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(level, "level");
        rules = List.copyOf(rules);
        undetermined = List.copyOf(undetermined);
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(coverage, "coverage");
    }

    /**
     * Starts a report, to which no sheet has been added yet.
     *
     * @param context the day and the facts that the validator knew
     * @param language the language of the report
     * @return a new builder
     */
    public static Builder builder(RuleContext context, Language language) {
        return new Builder(context, language);
    }

    /**
     * Returns the report as a tree that any JSON or YAML writer accepts; see {@link ReportView#schema()}.
     *
     * @return texts, numbers, booleans, lists and maps
     */
    public Map<String, Object> toTree() {
        Map<String, Object> tree = ReportView.head(language, asOf, level);
        tree.put("sheetCount", sheetCount);
        tree.put("rules", rules.stream().map(ReportedRule::toTree).toList());
        tree.put(
                "undetermined",
                undetermined.stream().map(UndeterminedCount::toTree).toList());
        tree.put("counts", counts.toTree());
        tree.put("coverage", coverage.toTree());
        return tree;
    }

    /** Returns the day and the number of sheets. */
    @Override
    public String toString() {
        return "RegisterReportView[" + asOf + ", " + sheetCount + " sheets]";
    }

    /** Builds a {@link RegisterReportView}. Its memory grows with the number of rules only. Not thread-safe. */
    public static final class Builder {

        private final RuleSums sums;
        private final LocalDate asOf;
        private final Language language;
        private Severity level = Severity.INFO;

        Builder(RuleContext context, Language language) {
            this.sums = new RuleSums(new FindingWording(context, language));
            this.asOf = context.asOf();
            this.language = language;
        }

        /**
         * Lists only findings of at least a severity.
         *
         * @param least the lowest severity
         * @return this builder
         */
        public Builder level(Severity least) {
            level = least;
            return this;
        }

        /**
         * Adds a sheet.
         *
         * @param sheet the sheet
         * @param report what the validator found
         * @return this builder
         */
        public Builder add(CertificationSheet sheet, SheetReport report) {
            sums.countSheet();
            sums.add(Optional.of(sheet), report);
            return this;
        }

        /**
         * Adds what rules over the register reported on a sheet that was added before, or what a reader noticed about a
         * sheet that it could not read. The number of sheets does not change.
         *
         * @param report the report
         * @return this builder
         */
        public Builder add(SheetReport report) {
            sums.add(Optional.empty(), report);
            return this;
        }

        /** {@return the report on the sheets that were added} */
        public RegisterReportView build() {
            return new RegisterReportView(
                    language,
                    asOf,
                    level,
                    sums.sheetCount(),
                    sums.rules(level),
                    sums.undetermined(),
                    sums.counts(),
                    sums.coverage());
        }
    }
}
