package fr.rncp.assertion;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetDifference;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about whole sheets, whose failures print the differences rather than two sheets. If its {@code assertThat}
 * is imported along with that of AssertJ, it applies to sheets.
 */
public final class SheetAssert extends AbstractAssert<SheetAssert, CertificationSheet> {

    private SheetAssert(CertificationSheet actual) {
        super(actual, SheetAssert.class);
    }

    public static SheetAssert assertThat(CertificationSheet actual) {
        return new SheetAssert(actual);
    }

    /**
     * Verifies that the sheet equals another one, including the source; the differences lead from the expected sheet to
     * the actual one.
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
