package fr.rncp.cli.report;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.rules.Severity;
import java.util.stream.Stream;

/**
 * How a text report speaks.
 *
 * @param words its language
 * @param findings findings in that language
 * @param headings its colours, if any
 */
public record ReportStyle(ReportWords words, FindingWords findings, Headings headings) {

    public static ReportStyle of(ReportWords words, Headings headings) {
        return new ReportStyle(words, new FindingWords(words), headings);
    }

    /** Returns the columns of the longest severity in words, with the space behind it. */
    int severityWidth() {
        return 2
                + Stream.of(Severity.values())
                        .map(ReportWords::key)
                        .map(words::of)
                        .mapToInt(TextLayout::columns)
                        .max()
                        .orElse(0);
    }

    /** A word about findings of a severity, padded, in its colour. */
    String severity(Severity severity, String text, int width) {
        return headings.severity(severity, text) + " ".repeat(Math.max(width - TextLayout.columns(text), 1));
    }
}
