package fr.rncp.cli.report;

import fr.rncp.cli.terminal.PrintableText;
import fr.rncp.model.SourceLocation;
import fr.rncp.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A finding in the words of a language: where it is, and what stands there. */
final class FindingWords {

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
        Optional<String> excerpt = finding.excerpt().map(PrintableText::oneLine).map(text -> words.of("quoted", text));
        if (place.isEmpty()) {
            return excerpt.orElse("");
        }
        return excerpt.map(text -> words.of("place.excerpt", place, text)).orElse(place);
    }

    /** The place in the sheet, and that in the file where a reader noticed it. */
    private String place(Finding finding) {
        return Stream.concat(Stream.of(pointers.of(finding.pointer())), finding.location().map(this::inWords).stream())
                .filter(place -> !place.isEmpty())
                .reduce((sheet, file) -> words.of("place.both", sheet, file))
                .orElse("");
    }

    private String inWords(SourceLocation location) {
        List<String> steps = new ArrayList<>();
        location.entry().or(location::file).ifPresent(name -> steps.add(name.substring(name.lastIndexOf('/') + 1)));
        location.line().ifPresent(line -> steps.add(words.of("line", line)));
        location.path().filter(path -> !path.isEmpty()).ifPresent(steps::add);
        return String.join(", ", steps);
    }
}
