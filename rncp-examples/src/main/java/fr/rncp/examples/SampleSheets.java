package fr.rncp.examples;

import fr.rncp.model.CertificationSheet;
import java.util.List;

/**
 * The two sample certifications as typed sheets, for tests and for trying the library out.
 *
 * <pre>{@code
 * CertificationSheet sheet = SampleSheets.rncp36716();
 * sheet.classification().level(); // Optional[LEVEL_5]
 * }</pre>
 *
 * <p>They say everything that the text of their public page says, and nothing else: what that text has lost (which
 * column of a table was ticked, the page's header) is listed in {@code source().lost()}, and what was derived instead of
 * read in {@code source().inferred()}. The same two sheets are embedded as files: {@link SampleFile}. The facts are France
 * compétences'.
 *
 * <p>The sheets are immutable and always the same instances; all methods are thread-safe and throw nothing.
 */
public final class SampleSheets {

    private SampleSheets() {}

    /**
     * RNCP36440, level 4, a certification of French Polynesia: three blocks, five pathways with a jury of two
     * professionals. Its page states no title: {@code Technicien d'assistance en informatique} is inferred.
     *
     * @return the sheet
     */
    public static CertificationSheet rncp36440() {
        return Rncp36440Sample.SHEET;
    }

    /**
     * RNCP36716, <i>Technicien informatique en installation, maintenance et support</i>, level 5: three blocks, 28 jobs,
     * statistics of three cohorts, a jury of at least three.
     *
     * @return the sheet
     */
    public static CertificationSheet rncp36716() {
        return Rncp36716Sample.SHEET;
    }

    /**
     * Both sheets, in the order of their numbers.
     *
     * @return RNCP36440, then RNCP36716
     */
    public static List<CertificationSheet> all() {
        return List.of(rncp36440(), rncp36716());
    }
}
