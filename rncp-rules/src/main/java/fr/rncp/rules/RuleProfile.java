package fr.rncp.rules;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.tree.PublishedSchema;
import fr.rncp.rules.tree.TreeReading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The choices of a user about findings: rules that are switched off, changed severities, and findings that are accepted
 * until a day.
 *
 * <pre>{@code
 * RuleProfile profile = RuleProfile.NONE
 *         .without("TER-001", "TXT-002")
 *         .withSeverity(Severity.INFO, "CAP-002")
 *         .withWaiver(
 *                 SheetNumber.of("RNCP36716"),
 *                 RuleId.of("COD-006"),
 *                 "correction demandée",
 *                 LocalDate.of(2026, 12, 31));
 * }</pre>
 *
 * <p>A profile file is JSON or YAML with the same names, described by {@link #schema()} and read by
 * {@link #fromTree(Map)}.
 *
 * @param off rules that are not run
 * @param severities rules whose findings get another severity; at most one entry for each rule
 * @param waivers findings that are accepted
 */
public record RuleProfile(List<RuleId> off, List<SeverityChange> severities, List<Waiver> waivers) {

    /** The profile that changes nothing. */
    public static final RuleProfile NONE = new RuleProfile(List.of(), List.of(), List.of());

    /**
     * Copies the lists; a rule that is listed twice as off is kept once.
     *
     * @throws IllegalArgumentException if a rule has two severities
     */
    public RuleProfile {
        off = List.copyOf(new LinkedHashSet<>(off));
        severities = List.copyOf(severities);
        waivers = List.copyOf(waivers);
        if (severities.stream().map(SeverityChange::rule).distinct().count() < severities.size()) {
            throw new IllegalArgumentException("two severities for one rule: " + severities);
        }
    }

    /**
     * Returns the same profile without some rules. An id that no rule has is not refused, since it may be one of your
     * own rules.
     *
     * @param rules rules that are not run
     * @return the profile
     */
    public RuleProfile without(RuleId... rules) {
        List<RuleId> all = Stream.concat(off.stream(), Stream.of(rules)).toList();
        return new RuleProfile(all, severities, waivers);
    }

    /**
     * Returns the same profile without some rules. An id that no rule has is not refused, since it may be one of your
     * own rules.
     *
     * @param rules the ids of the rules that are not run
     * @return the profile
     * @throws IllegalArgumentException if a text is not a rule id
     */
    public RuleProfile without(String... rules) {
        return without(ids(rules));
    }

    /**
     * Returns the same profile with another severity for some rules. It replaces any other severity that this profile
     * has for them.
     *
     * @param severity the severity of all their findings
     * @param rules the rules
     * @return the profile
     */
    public RuleProfile withSeverity(Severity severity, RuleId... rules) {
        Map<RuleId, Severity> all = new LinkedHashMap<>();
        severities.forEach(change -> all.put(change.rule(), change.severity()));
        Stream.of(rules).forEach(rule -> all.put(rule, severity));
        List<SeverityChange> changes = all.entrySet().stream()
                .map(change -> new SeverityChange(change.getKey(), change.getValue()))
                .toList();
        return new RuleProfile(off, changes, waivers);
    }

    /**
     * Returns the same profile with another severity for some rules. It replaces any other severity that this profile
     * has for them.
     *
     * @param severity the severity of all their findings
     * @param rules the ids of the rules
     * @return the profile
     * @throws IllegalArgumentException if a text is not a rule id
     */
    public RuleProfile withSeverity(Severity severity, String... rules) {
        return withSeverity(severity, ids(rules));
    }

    /**
     * Returns the same profile, which also accepts the findings of a rule on a sheet.
     *
     * @param sheet the sheet
     * @param rule the rule
     * @param reason why the findings are accepted
     * @param until last day of the acceptance, inclusive
     * @return the profile
     * @throws IllegalArgumentException if the reason is blank, or the day outside the years 0 to 9999
     */
    public RuleProfile withWaiver(SheetNumber sheet, RuleId rule, String reason, LocalDate until) {
        Waiver waiver = new Waiver(sheet, rule, reason, until);
        return new RuleProfile(
                off,
                severities,
                Stream.concat(waivers.stream(), Stream.of(waiver)).toList());
    }

    private static RuleId[] ids(String... rules) {
        return Stream.of(rules).map(RuleId::of).toArray(RuleId[]::new);
    }

    /**
     * Reads a profile from the tree that a JSON or YAML parser returns.
     *
     * <pre>{@code
     * off: [TER-001, TXT-002]        # YAML 1.1 reads off without quotes as false: write "off" there
     * severities: {CAP-002: INFO}
     * waivers:
     *   - {sheet: RNCP36716, rule: COD-006, reason: correction demandée, until: 2026-12-31}
     * }</pre>
     *
     * @param tree the file as maps, lists and texts, with names in any order; a day may be a {@link LocalDate}. If the
     *     parser returns another type for days, such as {@link java.util.Date}, write them in quotes
     * @return the profile
     * @throws ProfileFormatException if the tree violates the {@linkplain #schema() schema} or names a rule that does
     *     not exist; lists every fault
     */
    public static RuleProfile fromTree(Map<String, ?> tree) {
        return fromTree(tree, List.of());
    }

    /**
     * Reads a profile that may also name your own rules; otherwise like {@link #fromTree(Map)}.
     *
     * @param tree the file
     * @param ownRules the ids of your own rules
     * @return the profile
     * @throws ProfileFormatException if the tree violates the {@linkplain #schema() schema} or names a rule that does
     *     not exist; lists every fault
     */
    public static RuleProfile fromTree(Map<String, ?> tree, Collection<RuleId> ownRules) {
        return ProfileTree.read(tree, new KnownRules(ownRules));
    }

    /**
     * Returns this profile as a tree that any JSON or YAML writer accepts and that {@link #fromTree(Map)} reads back as
     * the same profile.
     *
     * @return maps, lists and texts; unmodifiable
     */
    public Map<String, Object> toTree() {
        Map<String, Object> changes = new LinkedHashMap<>();
        severities.forEach(
                change -> changes.put(change.rule().value(), change.severity().name()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(ProfileTree.OFF, off.stream().map(RuleId::value).toList());
        tree.put(ProfileTree.SEVERITIES, Collections.unmodifiableMap(changes));
        tree.put(ProfileTree.WAIVERS, waivers.stream().map(Waiver::toTree).toList());
        return Collections.unmodifiableMap(tree);
    }

    /** {@return the schema of a profile file: the text of {@code rncp-profile-1.schema.json}, JSON Schema 2020-12} */
    public static String schema() {
        return PublishedSchema.text(RuleProfile.class, "rncp-profile-1.schema.json");
    }

    /**
     * A changed severity for a rule.
     *
     * @param rule the rule
     * @param severity the severity of all its findings
     */
    public record SeverityChange(RuleId rule, Severity severity) {

        /** Rejects nulls. */
        public SeverityChange {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(severity, "severity");
        }
    }

    /**
     * A waiver for the findings of a rule on a sheet, valid until a day.
     *
     * @param sheet the sheet
     * @param rule the rule
     * @param reason why the findings are accepted
     * @param until last day of the acceptance, inclusive
     */
    public record Waiver(SheetNumber sheet, RuleId rule, String reason, LocalDate until) {

        /**
         * Rejects nulls.
         *
         * @throws IllegalArgumentException if the reason is blank, or the day outside the years 0 to 9999, which a
         *     profile in a file cannot contain
         */
        public Waiver {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(rule, "rule");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a waiver needs a reason that is not blank");
            }
            Objects.requireNonNull(until, "until");
            if (!TreeReading.hasFourDigits(until)) {
                throw new IllegalArgumentException("a day of the years 0 to 9999 is expected, found " + until);
            }
        }

        private Map<String, Object> toTree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put(ProfileTree.SHEET, sheet.value());
            tree.put(ProfileTree.RULE, rule.value());
            tree.put(ProfileTree.REASON, reason);
            tree.put(ProfileTree.UNTIL, until.toString());
            return Collections.unmodifiableMap(tree);
        }
    }

    /**
     * Applies this profile to the outcomes of some rules on a sheet. No other method turns outcomes into a report.
     *
     * @param sheet the sheet
     * @param outcomes the outcomes, with the severities of the rules; rules that are switched off are left out
     * @param asOf the day of the validation, for waivers
     * @return the findings with the severities of this profile, the waived findings apart, and the rules by outcome
     */
    public SheetReport apply(SheetNumber sheet, List<RuleOutcome> outcomes, LocalDate asOf) {
        SortedOutcomes sorted = new SortedOutcomes(finding -> waiver(sheet, finding, asOf));
        weighed(outcomes).forEach(sorted::add);
        return sorted.report(sheet);
    }

    /** Returns the outcomes of the rules that are not switched off, with the severities of this profile. */
    List<RuleOutcome> weighed(List<RuleOutcome> outcomes) {
        return off.isEmpty() && severities.isEmpty() ? outcomes : changed(outcomes);
    }

    private List<RuleOutcome> changed(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(result -> runs(result.rule()))
                .map(result -> new RuleOutcome(result.rule(), weighed(result.outcome())))
                .toList();
    }

    /** Checks whether the rule is run. */
    boolean runs(RuleId rule) {
        return !off.contains(rule);
    }

    private Outcome weighed(Outcome outcome) {
        return outcome instanceof Violated violated
                ? new Violated(violated.findings().stream().map(this::weighed).toList())
                : outcome;
    }

    /** Returns the finding with the severity of this profile. */
    private Finding weighed(Finding finding) {
        return severities.stream()
                .filter(change -> change.rule().equals(finding.rule()))
                .findFirst()
                .map(change -> finding.withSeverity(change.severity()))
                .orElse(finding);
    }

    private Optional<Waiver> waiver(SheetNumber sheet, Finding finding, LocalDate asOf) {
        return waivers.isEmpty()
                ? Optional.empty()
                : waivers.stream()
                        .filter(waiver -> waiver.sheet().equals(sheet)
                                && waiver.rule().equals(finding.rule())
                                && !asOf.isAfter(waiver.until()))
                        .findFirst();
    }
}
