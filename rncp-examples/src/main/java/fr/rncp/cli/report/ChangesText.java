package fr.rncp.cli.report;

import fr.rncp.cli.terminal.PrintableText;
import java.util.List;

/** Writes the differences from an earlier report as text. */
final class ChangesText {

    private static final int MARGIN = 4;
    private static final int TEXT_MARGIN = 6;

    private final ReportStyle style;
    private final StringBuilder out = new StringBuilder();

    ChangesText(ReportStyle style) {
        this.style = style;
    }

    String of(ReportChanges changes) {
        ReportWords words = style.words();
        out.append(style.headings().section(words.of("since", words.day(changes.since()))))
                .append('\n');
        if (changes.isEmpty()) {
            out.append(TextForm.indented(2, words.of("since.none")));
        }
        part("since.gone", changes.gone());
        part("since.unknown", changes.unknown());
        part("since.added", changes.added());
        return out.append('\n').toString();
    }

    private void part(String key, List<ReportChange> changes) {
        if (!changes.isEmpty()) {
            out.append(TextForm.indented(2, style.words().count(key, changes.size())));
        }
        changes.forEach(change -> {
            String place = PrintableText.oneLine(change.sheet() + ", " + change.where());
            out.append(ReportStyle.titled(MARGIN, change.rule(), place));
            out.append(TextForm.indented(TEXT_MARGIN, change.message()));
        });
    }
}
