package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import java.util.List;

/**
 * A rule about a single sheet. The rules of the library are in {@link RuleCatalogue}. Implement this interface for your
 * own rules. A finding of such a rule contains the message itself instead of a key (see {@link Finding#messageKey()}).
 *
 * <p>A rule is pure (the same sheet and context give the same outcome), total (it never throws), and safe for use by
 * several threads.
 */
public interface Rule extends RuleDefinition {

    /**
     * {@return pointers to the parts of a sheet that the rule reads, in which {@code *} matches any position; by
     * default, the whole sheet} The other parts have no influence on the outcome.
     */
    default List<SheetPointer> reads() {
        return List.of(new SheetPointer(""));
    }

    /**
     * Returns the sources that apply to a sheet: an article on registrations on request does not apply to one by law,
     * and an article of 2026 does not apply to an application of 2024.
     *
     * @param sheet any sheet
     * @param context the day of the validation, and further facts that rules may use
     * @return the sources that are known to apply; by default, all {@link #sources()}
     */
    default List<RuleSource> sourcesFor(CertificationSheet sheet, RuleContext context) {
        return sources();
    }

    /**
     * Applies this rule to a sheet.
     *
     * @param sheet any sheet
     * @param context the day of the validation, and further facts that rules may use
     * @return the outcome
     */
    Outcome check(CertificationSheet sheet, RuleContext context);
}
