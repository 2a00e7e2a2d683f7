package fr.rncp.assertion;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetDifference;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about whole sheets, whose failures print what differs instead of two sheets. Imported beside those of
 * AssertJ, it is chosen for sheets.
 */
public final class SheetAssert extends AbstractAssert<SheetAssert, CertificationSheet> {

    private SheetAssert(CertificationSheet actual) {
        super(actual, SheetAssert.class);
    }

    public static SheetAssert assertThat(CertificationSheet actual) {
        return new SheetAssert(actual);
    }

    /**
     * Checks whether the sheet equals another one, source included; the differences lead from the expected sheet to the
     * actual one.
     */
    @Override
    public SheetAssert isEqualTo(Object expected) {
        isNotNull();
        if (!(expected instanceof CertificationSheet sheet)) {
            return super.isEqualTo(expected);
        }
        SheetDifference difference = SheetDifference.includingSource(sheet, actual);
        if (!difference.isEmpty()) {
            failWithMessage("%nExpected %s, found these differences:%n%s%n", sheet.number(), difference);
        }
        return this;
    }
}
