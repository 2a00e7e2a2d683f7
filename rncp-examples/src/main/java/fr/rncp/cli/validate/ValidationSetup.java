package fr.rncp.cli.validate;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.RegisterValidation;
import fr.rncp.rules.RegisterValidator;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetReport.WaivedFinding;
import fr.rncp.rules.SheetValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What sheets are judged by: all rules, as a profile wants them.
 *
 * @param profile the profile
 * @param context the day and what else is known
 * @param wholeRegister whether the sheets are all there are in their register
 */
record ValidationSetup(RuleProfile profile, RuleContext context, boolean wholeRegister) {

    LocalDate asOf() {
        return context.asOf();
    }

    /** The rules about sheets together. */
    RegisterValidation startRegister() {
        RegisterValidator validator = RegisterValidator.standard().withProfile(profile);
        return (wholeRegister ? validator.wholeRegister() : validator).start(context);
    }

    /** What the rules say of a sheet, and then what its reader met in it and no rule has found again. */
    SheetReport of(CertificationSheet sheet, List<Finding> met) {
        SheetReport rules = SheetValidator.standard().withProfile(profile).report(sheet, context);
        SheetReport reader = of(
                sheet.number(),
                met.stream().filter(finding -> !isFound(finding, rules)).toList());
        List<Finding> findings = Stream.concat(rules.findings().stream(), reader.findings().stream())
                .toList();
        List<WaivedFinding> waived =
                Stream.concat(rules.waived().stream(), reader.waived().stream()).toList();
        return new SheetReport(sheet.number(), findings, rules.undetermined(), waived);
    }

    /** The same rule on the same words: an unreadable date, which stays in the sheet's extensions. */
    private static boolean isFound(Finding met, SheetReport rules) {
        return Stream.concat(rules.findings().stream(), rules.waived().stream().map(WaivedFinding::finding))
                .anyMatch(found ->
                        found.rule().equals(met.rule()) && found.excerpt().equals(met.excerpt()));
    }

    /** What a reader met in a sheet, as the profile wants it. */
    SheetReport of(SheetNumber sheet, List<Finding> met) {
        return profile.report(sheet, met, asOf());
    }
}
