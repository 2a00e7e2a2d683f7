package fr.rncp.cli.validate;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RegisterValidation;
import fr.rncp.rules.RegisterValidator;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleProfile;
import fr.rncp.rules.SheetReport;
import fr.rncp.rules.SheetValidator;
import java.time.LocalDate;
import java.util.List;

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

    /** What the rules say of a sheet, and what its reader noticed in it. */
    SheetReport report(CertificationSheet sheet, List<SourceRemark> remarks) {
        return validator().report(sheet, remarks, context);
    }

    /** What a reader noticed in a sheet that could not be read in the end. */
    SheetReport report(SheetNumber sheet, List<SourceRemark> remarks) {
        return validator().report(sheet, remarks, context);
    }

    private SheetValidator validator() {
        return SheetValidator.standard().withProfile(profile);
    }
}
