package fr.rncp.cli.report;

import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SourceLocation;
import fr.rncp.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for a finding: its place and the excerpt there. */
final class FindingWords {

    private final ReportWords words;

    FindingWords(ReportWords words) {
        this.words = words;
    }

    String message(Finding finding) {
        return finding.message(words.language());
    }

    /**
     * Returns the place, by the names in the sheet if it is known, and the excerpt in quotation marks; empty if there
     * is neither.
     */
    String evidence(Finding finding, Optional<CertificationSheet> sheet) {
        String place = place(finding, sheet);
        Optional<String> excerpt = finding.excerpt().map(PrintableText::oneLine).map(text -> words.of("quoted", text));
        if (place.isEmpty()) {
            return excerpt.orElse("");
        }
        return excerpt.map(text -> words.of("place.excerpt", place, text)).orElse(place);
    }

    /** Returns the place in the sheet, and the location in the file if a reader found it. */
    private String place(Finding finding, Optional<CertificationSheet> sheet) {
        return Stream.concat(inWords(finding.pointer(), sheet).stream(), finding.location().map(this::inWords).stream())
                .filter(place -> !place.isEmpty())
                .reduce((inSheet, inFile) -> words.of("place.both", inSheet, inFile))
                .orElse("");
    }

    private Optional<String> inWords(SheetPointer pointer, Optional<CertificationSheet> sheet) {
        Language language = words.language();
        return pointer.equals(SheetPointers.SHEET)
                ? Optional.empty()
                : sheet.map(known -> pointer.describe(known, language))
                        .or(() -> Optional.of(pointer.describe(language)))
                        .map(PrintableText::oneLine);
    }

    private String inWords(SourceLocation location) {
        List<String> steps = new ArrayList<>();
        location.entry().or(location::file).ifPresent(name -> steps.add(name.substring(name.lastIndexOf('/') + 1)));
        location.line().ifPresent(line -> steps.add(words.of("line", line)));
        location.path().filter(path -> !path.isEmpty()).ifPresent(steps::add);
        return String.join(", ", steps);
    }
}
