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
 * The setup of a validation: all rules, as configured by a profile.
 *
 * @param profile the profile
 * @param context the day and other known facts
 * @param wholeRegister whether the sheets are a whole register
 */
record ValidationSetup(RuleProfile profile, RuleContext context, boolean wholeRegister) {

    LocalDate asOf() {
        return context.asOf();
    }

    /** Returns the register-wide rules. */
    RegisterValidation startRegister() {
        RegisterValidator validator = RegisterValidator.standard().withProfile(profile);
        return (wholeRegister ? validator.wholeRegister() : validator).start(context);
    }

    /** Validates a sheet; includes the remarks of its reader. */
    SheetReport report(CertificationSheet sheet, List<SourceRemark> remarks) {
        return validator().report(sheet, remarks, context);
    }

    /** Returns the remarks of a reader about an unreadable sheet. */
    SheetReport report(SheetNumber sheet, List<SourceRemark> remarks) {
        return validator().report(sheet, remarks, context);
    }

    private SheetValidator validator() {
        return SheetValidator.standard().withProfile(profile);
    }
}
