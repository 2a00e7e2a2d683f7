package fr.rncp.rules.report;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.tree.PublishedSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The report on some sheets, in one language, sheet by sheet. For a register, see {@link RegisterReportView}.
 *
 * <pre>{@code
 * SheetReport report = SheetValidator.standard().report(sheet, context);
 * ReportView view = ReportView.of(sheet, report, context, Language.FRENCH);
 * view.sheets().get(0).findings().forEach(found -> System.out.println(found.message() + " " + found.fix().orElse("")));
 * }</pre>
 *
 * @param language the language of all texts
 * @param asOf the day of the validation
 * @param level the lowest severity of the findings that the sheets list
 * @param sheets the sheets, in the order of the input
 * @param counts the number of findings, including those that are not listed
 * @param coverage the rules by outcome, added up over the sheets
 */
public record ReportView(
        Language language,
        LocalDate asOf,
        Severity level,
        List<ReportedSheet> sheets,
        FindingCounts counts,
        RuleCoverage coverage) {

    private static final int VERSION = 1;

    /** Copies the list. */
    public ReportView {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(level, "level");
        sheets = List.copyOf(sheets);
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(coverage, "coverage");
    }

    /**
     * Creates the report on one sheet, with findings of every severity.
     *
     * @param sheet the sheet
     * @param report what the validator found
     * @param context the day and the facts that the validator knew
     * @param language the language of the report
     * @return the report
     */
    public static ReportView of(CertificationSheet sheet, SheetReport report, RuleContext context, Language language) {
        return builder(context, language).add(sheet, report).build();
    }

    /**
     * Starts a report on several sheets.
     *
     * @param context the day and the facts that the validator knew
     * @param language the language of the report
     * @return a new builder
     */
    public static Builder builder(RuleContext context, Language language) {
        return new Builder(context, language);
    }

    /** {@return the rules that could not be decided for some of the sheets, added up: the most frequent first} */
    public List<UndeterminedCount> undetermined() {
        Map<RuleId, UndeterminedCount> counts = new LinkedHashMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.undetermined().stream())
                .forEach(rule -> UndeterminedCount.add(counts, rule));
        return UndeterminedCount.sorted(counts.values());
    }

    /**
     * Returns the report as a tree that any JSON or YAML writer accepts; see {@link #schema()}.
     *
     * @return texts, numbers, booleans, lists and maps
     */
    public Map<String, Object> toTree() {
        Map<String, Object> tree = head(language, asOf, level);
        tree.put("sheets", sheets.stream().map(ReportedSheet::toTree).toList());
        tree.put("counts", counts.toTree());
        tree.put("coverage", coverage.toTree());
        return tree;
    }

    /** Returns the properties with which reports on sheets and on registers begin. */
    static Map<String, Object> head(Language language, LocalDate asOf, Severity level) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", VERSION);
        tree.put("language", language.code());
        tree.put("asOf", asOf.toString());
        tree.put("lawKnownOn", RuleCatalogue.LAW_KNOWN_ON.toString());
        tree.put("mayMissNewLaw", RuleCatalogue.mayMissNewLaw(asOf));
        tree.put("level", level.name());
        return tree;
    }

    /**
     * Returns the JSON Schema (2020-12) of the trees of this report and of {@link RegisterReportView}.
     *
     * @return the schema, as JSON text
     */
    public static String schema() {
        return PublishedSchema.text(ReportView.class, "rncp-report-1.schema.json");
    }

    /** Returns the day and the number of sheets. */
    @Override
    public String toString() {
        return "ReportView[" + asOf + ", " + sheets.size() + " sheets]";
    }

    /** Builds a {@link ReportView}; not thread-safe. */
    public static final class Builder {

        private final FindingWording wording;
        private final LocalDate asOf;
        private Severity level = Severity.INFO;
        private boolean listsPassed = true;
        private final List<ReportedSheet> sheets = new ArrayList<>();
        private FindingCounts counts = FindingCounts.NONE;
        private RuleCoverage coverage = RuleCoverage.NONE;

        Builder(RuleContext context, Language language) {
            this.wording = new FindingWording(context, language);
            this.asOf = context.asOf();
        }

        /**
         * Lists only findings of at least a severity. Must be called before the first sheet is added.
         *
         * @param least the lowest severity
         * @return this builder
         */
        public Builder level(Severity least) {
            level = least;
            return this;
        }

        /**
         * Leaves out the rules that were applied and found nothing; they are only counted. Must be called before the
         * first sheet is added.
         *
         * @return this builder
         */
        public Builder withoutPassed() {
            listsPassed = false;
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
            return add(Optional.of(sheet), report);
        }

        /**
         * Adds what a reader noticed about a sheet that it could not read.
         *
         * @param report the report
         * @return this builder
         */
        public Builder add(SheetReport report) {
            return add(Optional.empty(), report);
        }

        private Builder add(Optional<CertificationSheet> sheet, SheetReport report) {
            SheetWording words = new SheetWording(wording, sheet, report);
            sheets.add(words.reported(level, listsPassed));
            counts = counts.plus(FindingCounts.of(report));
            coverage = coverage.plus(SheetWording.coverage(report));
            return this;
        }

        /** {@return the report on the sheets that were added} */
        public ReportView build() {
            return new ReportView(wording.language(), asOf, level, sheets, counts, coverage);
        }
    }
}
