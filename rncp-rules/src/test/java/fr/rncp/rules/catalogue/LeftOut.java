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
            of("ID-008", "compares the title with that of an external document, which a sheet does not contain"),
            of(
                    "BLK-014",
                    "reported titles that present a block as optional, which is a fact and no fault; BlockOptionGroups reads it"),
            of(
                    "BLK-015",
                    "limited the optional units of a vocational baccalaureate to three; décret 2014-725 says two, and the number in force could not be verified"),
            of("COD-019", "checks the number of a school (UAI), which no sheet contains"),
            of("COD-020", "needs the NSF code of each Formacode, which the published list does not contain"),
            of(
                    "JUR-008",
                    "retired: a jury that differs between pathways is a fact, not a fault; the sheet shows both texts"),
            of(
                    "DAT-012",
                    "checks how dates are written, which only the reader of a page can see; it reports DAT-012 among"
                            + " its problems"));

    private static LeftOut of(String id, String reason) {
        return new LeftOut(RuleId.of(id), reason);
    }
}
