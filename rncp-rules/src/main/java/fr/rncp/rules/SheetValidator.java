package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.engine.FactRule;
import fr.rncp.rules.engine.SheetFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies rules to sheets; reads no clock.
 *
 * <pre>{@code
 * RuleContext context = RuleContext.at(LocalDate.of(2026, 1, 15));
 * ValidationReport report = SheetValidator.standard().validate(sheet, context);
 * report.findings(Severity.WARNING).forEach(f -> System.out.println(f.rule() + " " + f.message(Language.ENGLISH)));
 * }</pre>
 */
public final class SheetValidator {

    private static final SheetValidator STANDARD = new SheetValidator(RuleCatalogue.rules(), RuleProfile.NONE);

    private final List<Rule> rules;
    private final RuleProfile profile;

    private SheetValidator(List<? extends Rule> rules, RuleProfile profile) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
    }

    /** {@return the validator that applies all rules of the catalogue, without a profile} */
    public static SheetValidator standard() {
        return STANDARD;
    }

    /**
     * Creates a validator that applies the given rules in this order. They may be rules of the catalogue or your own.
     *
     * @param rules the rules
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static SheetValidator of(List<? extends Rule> rules) {
        return new SheetValidator(distinct(rules), RuleProfile.NONE);
    }

    private static <R extends Rule> List<R> distinct(List<R> rules) {
        Set<RuleId> ids = new HashSet<>();
        rules.stream().map(Rule::id).filter(id -> !ids.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two rules have the id " + id);
        });
        return rules;
    }

    /**
     * Returns a validator that applies these rules and then some more, under the same profile.
     *
     * <pre>{@code
     * SheetValidator validator = SheetValidator.standard().plus(new TitleShouts());
     * }</pre>
     *
     * @param more the further rules, in this order
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public SheetValidator plus(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        return new SheetValidator(distinct(all), profile);
    }

    /**
     * Returns a validator that applies the same rules under another profile.
     *
     * @param other the profile
     * @return the validator
     */
    public SheetValidator withProfile(RuleProfile other) {
        return new SheetValidator(rules, other);
    }

    /** {@return the rules that this validator runs, in order; rules that the profile turns off are left out} */
    public List<Rule> rules() {
        return rules.stream().filter(rule -> profile.runs(rule.id())).toList();
    }

    /**
     * Applies the rules to a sheet and returns every outcome, including those of rules that do not apply. Severities
     * are those of the profile; waivers are ignored.
     *
     * @param sheet any sheet
     * @param context the day of the validation, and further facts that rules may use
     * @return an outcome for each rule, in the order of the rules
     */
    public List<RuleOutcome> outcomes(CertificationSheet sheet, RuleContext context) {
        return profile.weighed(judge(sheet, context));
    }

    private List<RuleOutcome> judge(CertificationSheet sheet, RuleContext context) {
        SheetFacts facts = new SheetFacts(sheet, context);
        List<RuleOutcome> outcomes = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            if (profile.runs(rule.id())) {
                outcomes.add(new RuleOutcome(rule.id(), FactRule.of(rule).check(facts)));
            }
        }
        return outcomes;
    }

    /**
     * Validates a sheet.
     *
     * @param sheet any sheet
     * @param context the day of the validation, and further facts that rules may use
     * @return a report on this sheet alone
     */
    public ValidationReport validate(CertificationSheet sheet, RuleContext context) {
        return validate(sheet, List.of(), context);
    }

    /**
     * Validates a sheet and adds the remarks of its reader. If a rule and the reader found the same fault, the report
     * contains only the finding of the rule, with the place of the fault in the source.
     *
     * @param sheet any sheet
     * @param remarks the remarks of the reader on this sheet
     * @param context the day of the validation, and further facts that rules may use
     * @return a report on this sheet alone
     */
    public ValidationReport validate(CertificationSheet sheet, List<SourceRemark> remarks, RuleContext context) {
        return ValidationReport.of(context.asOf(), List.of(report(sheet, remarks, context)));
    }

    /**
     * Validates one of several sheets whose reports are combined later.
     *
     * @param sheet any sheet
     * @param context the day of the validation, and further facts that rules may use
     * @return the findings and the undetermined rules
     */
    public SheetReport report(CertificationSheet sheet, RuleContext context) {
        return report(sheet, List.of(), context);
    }

    /**
     * Validates one of several sheets whose reports are combined later, and adds the remarks of its reader at the end.
     *
     * @param sheet any sheet
     * @param remarks the remarks of the reader on this sheet
     * @param context the day of the validation, and further facts that rules may use
     * @return the findings and the undetermined rules
     */
    public SheetReport report(CertificationSheet sheet, List<SourceRemark> remarks, RuleContext context) {
        List<RuleOutcome> outcomes = new RemarkedOutcomes(sheet.extensions(), remarks).join(judge(sheet, context));
        return profile.apply(sheet.number(), outcomes, context.asOf());
    }

    /**
     * Reports the remarks of a reader on a sheet that it could not read.
     *
     * @param number the number of the sheet
     * @param remarks the remarks of the reader
     * @param context the day of the validation, and further facts that rules may use
     * @return the remarks as findings, under the profile of this validator
     */
    public SheetReport report(SheetNumber number, List<SourceRemark> remarks, RuleContext context) {
        return profile.apply(number, new RemarkedOutcomes(List.of(), remarks).join(List.of()), context.asOf());
    }
}
