package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.catalogue.relations.RegisterRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies the rules about a whole register to a stream of sheets. Its memory grows only with the number of sheets,
 * blocks and links. It reads no clock.
 *
 * <pre>{@code
 * RuleContext context = RuleContext.at(LocalDate.of(2026, 1, 15));
 * RegisterValidation validation = RegisterValidator.standard().wholeRegister().start(context);
 * sheets.forEach(validation::accept);
 * List<SheetReport> reports = validation.finish();
 * }</pre>
 */
public final class RegisterValidator {

    private static final RegisterValidator STANDARD = new RegisterValidator(RuleProfile.NONE, false);

    private final RuleProfile profile;
    private final boolean whole;

    private RegisterValidator(RuleProfile profile, boolean whole) {
        this.profile = profile;
        this.whole = whole;
    }

    /**
     * {@return the validator that applies all rules of the catalogue to sheets that may be only a part of a register} A
     * link to a sheet that was not passed in is not a fault.
     */
    public static RegisterValidator standard() {
        return STANDARD;
    }

    /**
     * Returns a validator with the same rules under a profile.
     *
     * @param other the profile
     * @return the validator
     */
    public RegisterValidator withProfile(RuleProfile other) {
        return new RegisterValidator(other, whole);
    }

    /**
     * {@return a validator that applies the same rules to sheets that make up a whole register} A link to a sheet of
     * this register that was not passed in is a fault. If the input contains no sheet of the RNCP, or none of the RS,
     * links to that register are not checked.
     */
    public RegisterValidator wholeRegister() {
        return new RegisterValidator(profile, true);
    }

    /** {@return the rules that this validator runs, in order; rules that the profile turns off are left out} */
    public List<RegisterRule> rules() {
        return RuleCatalogue.registerRules().stream()
                .filter(rule -> profile.runs(rule.id()))
                .toList();
    }

    /**
     * Starts a validation, to which no sheet has been added yet.
     *
     * @param context the day of the validation, and further facts that rules may use
     * @return the validation
     */
    public RegisterValidation start(RuleContext context) {
        return new RegisterValidation(
                RegisterRules.rules().stream()
                        .filter(rule -> profile.runs(rule.id()))
                        .toList(),
                profile,
                context,
                whole);
    }

    /**
     * Applies all rules to some sheets: those about a single sheet, under the profile of this validator, and those
     * about the sheets together.
     *
     * @param sheets the sheets; they are iterated over once and not kept
     * @param context the day of the validation, and further facts that rules may use
     * @return one report, in the order of the sheets; a finding about several sheets is in the report of the first
     *     sheet with its number
     */
    public ValidationReport validate(Iterable<CertificationSheet> sheets, RuleContext context) {
        SheetValidator single = SheetValidator.standard().withProfile(profile);
        RegisterValidation validation = start(context);
        List<SheetReport> reports = new ArrayList<>();
        for (CertificationSheet sheet : sheets) {
            validation.accept(sheet);
            reports.add(single.report(sheet, context));
        }
        return ValidationReport.of(context.asOf(), merged(reports, validation.finish()));
    }

    private static List<SheetReport> merged(List<SheetReport> reports, List<SheetReport> together) {
        Map<SheetNumber, SheetReport> more = new HashMap<>();
        together.forEach(report -> more.put(report.number(), report));
        List<SheetReport> merged = new ArrayList<>();
        for (SheetReport report : reports) {
            SheetReport found = more.remove(report.number());
            merged.add(found == null ? report : report.and(found));
        }
        return merged;
    }
}
