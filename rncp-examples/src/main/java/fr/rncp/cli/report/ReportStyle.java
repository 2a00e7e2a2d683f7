package fr.rncp.cli.report;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.rules.Severity;
import java.util.stream.Stream;

/**
 * The style of a text report.
 *
 * @param words its words
 * @param findings findings in that language
 * @param headings its headings, with colours if any
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

    /** Returns a word in the colour of a severity, padded. */
    String severity(Severity severity, String text, int width) {
        return headings.severity(severity, text) + " ".repeat(Math.max(width - TextLayout.columns(text), 1));
    }
}
