package fr.rncp.rules.catalogue;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import java.util.List;
import java.util.stream.Stream;

/** Sheets from a source that does not state everything; the rest of the source stays. */
public final class Sheets {

    private Sheets() {}

    /** The sheet from a source that lost these places too. */
    public static CertificationSheet losing(CertificationSheet sheet, String... pointers) {
        return sheet.withSource(sheet.source().withLost(joined(sheet.source().lost(), pointers)));
    }

    /** The sheet from a source from which these places were inferred too. */
    public static CertificationSheet inferring(CertificationSheet sheet, String... pointers) {
        return sheet.withSource(
                sheet.source().withInferred(joined(sheet.source().inferred(), pointers)));
    }

    private static List<SheetPointer> joined(List<SheetPointer> before, String... pointers) {
        return Stream.concat(before.stream(), Stream.of(pointers).map(SheetPointer::new))
                .toList();
    }
}
