package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.catalogue.relations.CatalogueRegisterRule;
import fr.rncp.rules.catalogue.relations.RegisterDigest;
import fr.rncp.rules.catalogue.relations.SheetDigest;
import java.util.List;

/**
 * A running validation of a register: pass each sheet to {@link #accept}, in any order, then call {@link #finish}. It
 * does not keep the sheets themselves. It keeps only the number, level, state and start of each sheet, its links to
 * other sheets, and the codes and fingerprints of its blocks. A validation must be used by one thread only.
 *
 * <p>If several sheets have the same number, only the first one is used, and REL-009 reports them. Apart from that, the
 * order of the sheets makes no difference.
 */
public final class RegisterValidation {

    private final List<CatalogueRegisterRule> rules;
    private final RuleProfile profile;
    private final RuleContext context;
    private final RegisterDigest register;
    private boolean finished;

    RegisterValidation(List<CatalogueRegisterRule> rules, RuleProfile profile, RuleContext context, boolean whole) {
        this.rules = rules;
        this.profile = profile;
        this.context = context;
        this.register = new RegisterDigest(whole);
    }

    /**
     * Adds a sheet to the validation.
     *
     * @param sheet any sheet
     * @throws IllegalStateException after {@link #finish}
     */
    public void accept(CertificationSheet sheet) {
        requireRunning();
        register.accept(sheet);
    }

    /**
     * Applies the rules to the sheets.
     *
     * @return a report for each sheet, in the order of the sheet numbers
     * @throws IllegalStateException if this was called before
     */
    public List<SheetReport> finish() {
        requireRunning();
        finished = true;
        return register.inOrder().map(this::report).toList();
    }

    private SheetReport report(SheetDigest sheet) {
        List<RuleOutcome> outcomes = rules.stream()
                .map(rule -> new RuleOutcome(rule.id(), rule.check(register, sheet)))
                .toList();
        return profile.apply(sheet.number(), outcomes, context.asOf());
    }

    private void requireRunning() {
        if (finished) {
            throw new IllegalStateException("this validation is finished; start another one");
        }
    }
}
