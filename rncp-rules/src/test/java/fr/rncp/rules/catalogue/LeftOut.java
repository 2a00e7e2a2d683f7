package fr.rncp.rules.catalogue;

import fr.rncp.rules.RuleId;
import java.util.List;

/**
 * An id of the catalogue of candidate rules that has no rule; docs/rules.md lists these ids.
 *
 * @param id the id, which no other rule may take
 * @param reason the reason why there is no such rule
 */
record LeftOut(RuleId id, String reason) {

    static final List<LeftOut> ALL = List.of(
            of("ID-008", "compares the title with that of a document from elsewhere; a sheet holds none"),
            of("COD-019", "judges the number of a school (UAI); no sheet carries one"),
            of("COD-020", "needs the NSF code of each Formacode; the published list does not have it"),
            of(
                    "DAT-012",
                    "asks how dates are written; only the reader of a page sees that, and says so (DAT-012 among its problems)"));

    private static LeftOut of(String id, String reason) {
        return new LeftOut(RuleId.of(id), reason);
    }
}
