package fr.rncp.cli.report;

import java.util.Optional;

/**
 * The optional contents of a report.
 *
 * @param all whether every finding and every undetermined rule is listed, not only the first ones
 * @param passed whether the rules that found nothing are listed
 * @param earlier an earlier report, with which this one is compared
 */
public record ReportDetail(boolean all, boolean passed, Optional<EarlierReport> earlier) {}
