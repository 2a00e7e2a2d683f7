package fr.rncp.examples.cli;

import fr.rncp.rules.Severity;

/**
 * How a text report speaks.
 *
 * @param words its language
 * @param findings findings in that language
 * @param headings its colours, if any
 */
record ReportStyle(ReportWords words, FindingWords findings, Headings headings) {

    static ReportStyle of(ReportWords words, Headings headings) {
        return new ReportStyle(words, new FindingWords(words), headings);
    }

    /** A word about findings of a severity, padded, in its colour. */
    String severity(Severity severity, String text, int width) {
        return headings.severity(severity, text) + " ".repeat(Math.max(width - TextLayout.columns(text), 1));
    }
}
