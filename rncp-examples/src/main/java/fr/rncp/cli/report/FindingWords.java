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

/** A finding in the words of a language: where it is, and what stands there. */
final class FindingWords {

    private final ReportWords words;

    FindingWords(ReportWords words) {
        this.words = words;
    }

    String message(Finding finding) {
        return finding.message(words.language());
    }

    /**
     * The place, by the names that the sheet has if it is known, and the excerpt in quotation marks; empty if there is
     * neither.
     */
    String evidence(Finding finding, Optional<CertificationSheet> sheet) {
        String place = place(finding, sheet);
        Optional<String> excerpt = finding.excerpt().map(PrintableText::oneLine).map(text -> words.of("quoted", text));
        if (place.isEmpty()) {
            return excerpt.orElse("");
        }
        return excerpt.map(text -> words.of("place.excerpt", place, text)).orElse(place);
    }

    /** The place in the sheet, and that in the file where a reader noticed it. */
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
