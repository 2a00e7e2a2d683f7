package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import fr.rncp.rules.catalogue.relations.CatalogueRegisterRule;
import fr.rncp.rules.catalogue.relations.RegisterDigest;
import fr.rncp.rules.catalogue.relations.SheetDigest;
import java.util.List;

/**
 * Sheets on their way past the rules about a whole register: {@link #accept} each of them, in any order, then
 * {@link #finish}. Of each sheet it keeps its number, level, state and start, its links to other sheets, and the codes
 * and a fingerprint of its blocks: no text, no partner, and not the sheet. For one thread.
 *
 * <p>Of several sheets with one number the first counts, and REL-009 reports them; otherwise the order of the sheets
 * makes no difference.
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
     * Takes note of a sheet.
     *
     * @param sheet any sheet
     * @throws IllegalStateException after {@link #finish}
     */
    public void accept(CertificationSheet sheet) {
        requireRunning();
        register.accept(sheet);
    }

    /**
     * What the rules say of the sheets.
     *
     * @return a report for each sheet of which a rule found something or could not tell, in the order of the sheets'
     *     numbers
     * @throws IllegalStateException if this was called before
     */
    public List<SheetReport> finish() {
        requireRunning();
        finished = true;
        return register.inOrder()
                .map(this::report)
                .filter(report -> !report.isEmpty())
                .toList();
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
