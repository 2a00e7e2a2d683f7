package fr.rncp.rules.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import java.util.List;
import java.util.stream.Stream;

/** Creates sheets from sources that do not state everything; the rest of the source is unchanged. */
public final class Sheets {

    private Sheets() {}

    /** Returns the sheet from a source that has also lost these places. */
    public static CertificationSheet losing(CertificationSheet sheet, String... pointers) {
        return sheet.withSource(sheet.source().withLost(joined(sheet.source().lost(), pointers)));
    }

    /** Returns the sheet from a source from which these places were also inferred. */
    public static CertificationSheet inferring(CertificationSheet sheet, String... pointers) {
        return sheet.withSource(
                sheet.source().withInferred(joined(sheet.source().inferred(), pointers)));
    }

    private static List<SheetPointer> joined(List<SheetPointer> before, String... pointers) {
        return Stream.concat(before.stream(), Stream.of(pointers).map(SheetPointer::new))
                .toList();
    }
}
