package fr.rncp.testkit;

/**
 * The totals of what a {@link RegisterExport} wrote, for comparison with the counts of a reader.
 *
 * @param sheets sheets ({@code FICHE})
 * @param activeSheets sheets whose registration is active ({@code ACTIF} = {@code Oui})
 * @param blocks skill blocks of the sheets themselves, not those that correspondences cite
 * @param partners partner rows ({@code PARTENAIRE})
 * @param certifiers certifying body rows ({@code CERTIFICATEUR})
 * @param bytes bytes of XML
 */
public record ExportTotals(long sheets, long activeSheets, long blocks, long partners, long certifiers, long bytes) {

    static final ExportTotals ZERO = new ExportTotals(0, 0, 0, 0, 0, 0);

    ExportTotals plus(SheetPlan plan) {
        return new ExportTotals(
                sheets + 1,
                activeSheets + (plan.active() ? 1 : 0),
                blocks + plan.blocks(),
                partners + plan.partners(),
                certifiers + plan.certifiers(),
                bytes);
    }

    ExportTotals withBytes(long written) {
        return new ExportTotals(sheets, activeSheets, blocks, partners, certifiers, written);
    }
}
