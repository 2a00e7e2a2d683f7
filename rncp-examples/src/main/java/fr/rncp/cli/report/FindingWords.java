package fr.rncp.cli.report;

import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.model.Argument;
import fr.rncp.rules.Finding;
import java.util.Optional;

/** A finding in the words of a language: where it is, and what stands there. */
final class FindingWords {

    private static final int LONGEST_EXCERPT = 160;

    private final ReportWords words;
    private final PointerWords pointers;

    FindingWords(ReportWords words) {
        this.words = words;
        this.pointers = new PointerWords(words.language());
    }

    String message(Finding finding) {
        return finding.message(words.language());
    }

    /** The place, and the excerpt in quotation marks; empty if there is neither. */
    String evidence(Finding finding) {
        String place = place(finding);
        Optional<String> excerpt =
                finding.excerpt().map(FindingWords::shortened).map(text -> words.of("quoted", text));
        if (place.isEmpty()) {
            return excerpt.orElse("");
        }
        return excerpt.map(text -> words.of("place.excerpt", place, text)).orElse(place);
    }

    private String place(Finding finding) {
        return text(finding, ReaderFindings.SHORT_PLACE).orElseGet(() -> pointers.of(finding.pointer()));
    }

    /** Of what a reader met: where it stands in the file, which need not be a place in the sheet. */
    static Optional<String> sourcePlace(Finding finding) {
        return text(finding, ReaderFindings.PLACE);
    }

    private static Optional<String> text(Finding finding, String name) {
        return finding.arguments().stream()
                .filter(argument -> argument.name().equals(name))
                .filter(Argument.Text.class::isInstance)
                .map(place -> ((Argument.Text) place).value())
                .findFirst();
    }

    private static String shortened(String text) {
        String line = PrintableText.oneLine(text);
        return line.codePointCount(0, line.length()) <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)).strip() + "…";
    }
}
