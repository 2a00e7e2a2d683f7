package fr.rncp.testkit;

/**
 * The totals of a written {@link RegisterExport}, to be compared with the counts of a reader.
 *
 * @param sheets number of sheets ({@code FICHE})
 * @param activeSheets number of sheets whose registration is active ({@code ACTIF} = {@code Oui})
 * @param blocks number of skill blocks of the sheets themselves, without those cited in correspondences
 * @param partners number of partner rows ({@code PARTENAIRE})
 * @param certifiers number of certifying body rows ({@code CERTIFICATEUR})
 * @param bytes number of bytes of XML
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
