package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import java.util.List;

/**
 * A rule about a single sheet. The library's own are in {@link RuleCatalogue}; implement this interface for yours,
 * whose messages are their own keys (see {@link Finding#messageKey()}).
 *
 * <p>A rule is pure (the same sheet and context give the same outcome), total (it never throws), and safe for use by
 * several threads.
 */
public interface Rule extends RuleDefinition {

    /**
     * {@return pointers to the parts of a sheet that the rule reads, in which {@code *} stands for any position; the
     * whole sheet unless a rule narrows it} Any other part leaves the outcome of the rule as it is.
     */
    default List<SheetPointer> reads() {
        return List.of(new SheetPointer(""));
    }

    /**
     * Judges a sheet.
     *
     * @param sheet any sheet
     * @param context the day and what else is known
     * @return what it says
     */
    Outcome check(CertificationSheet sheet, RuleContext context);
}
