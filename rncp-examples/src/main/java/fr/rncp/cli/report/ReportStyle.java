package fr.rncp.cli.report;

import fr.rncp.cli.terminal.Headings;
import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceLocation;
import fr.rncp.rules.Severity;
import fr.rncp.rules.report.ReportedFinding;
import fr.rncp.rules.report.ReportedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The style of a text report.
 *
 * @param words its words
 * @param headings its headings, with colours if any
 */
record ReportStyle(ReportWords words, Headings headings) {

    private static final int RULE = 9;
    private static final int SEVERITY = 15;

    /** Returns the line that opens a rule: severity, id and title. */
    String rule(int margin, Severity severity, String id, String title) {
        String name = words.of(ReportWords.key(severity));
        String plain = TextLayout.hanging(
                " ".repeat(margin) + TextLayout.left(name, SEVERITY) + TextLayout.left(id + " ", RULE), own(id, title));
        String rest = plain.substring(margin + name.length()).stripTrailing();
        return " ".repeat(margin) + headings.severity(severity, name) + rest + "\n";
    }

    /** Returns a line with an id and a title. */
    static String titled(int margin, String id, String title) {
        return TextLayout.hanging(" ".repeat(margin) + TextLayout.left(id + " ", RULE), own(id, title))
                        .stripTrailing()
                + "\n";
    }

    /** Returns the title, unless it is only the id, as that of a rule which does not belong to the library. */
    static String own(String id, String title) {
        return title.equals(id) ? "" : title;
    }

    /** Returns a text behind its label, such as "Why". */
    String labelled(int margin, String label, String text) {
        return TextLayout.hanging(" ".repeat(margin) + TextLayout.left(words.of(label), words.labelWidth()), text);
    }

    /** Returns the sources in words, each with its kind. */
    String sources(List<ReportedSource> sources) {
        return sources.stream()
                .map(source -> words.of("source", source.citation(), words.kind(source.kind())))
                .collect(Collectors.joining(words.of("separator")));
    }

    /** Returns the place in the sheet and in the file, and the excerpt. */
    String evidence(ReportedFinding finding) {
        String place = PrintableText.oneLine(finding.where());
        String file = finding.location().map(this::inWords).orElse("");
        String both = file.isEmpty() ? place : isWholeSheet(finding) ? file : words.of("place.both", place, file);
        Optional<String> excerpt = finding.excerpt().map(PrintableText::oneLine);
        return excerpt.map(text -> words.of("place.excerpt", both, words.of("quoted", text)))
                .orElse(both);
    }

    private static boolean isWholeSheet(ReportedFinding finding) {
        return finding.pointer().equals(SheetPointers.SHEET);
    }

    private String inWords(SourceLocation location) {
        List<String> steps = new ArrayList<>();
        location.entry()
                .or(location::file)
                .ifPresent(name -> steps.add(PrintableText.oneLine(name.substring(name.lastIndexOf('/') + 1))));
        location.line().ifPresent(line -> steps.add(words.of("line", line)));
        return String.join(", ", steps);
    }
}
