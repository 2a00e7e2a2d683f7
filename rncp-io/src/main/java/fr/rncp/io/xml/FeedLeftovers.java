package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.model.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What no mapping took: each attribute and each text becomes an extension with its position, in the order of the source. */
final class FeedLeftovers {

    private final FeedReading reading;
    private final String done;
    private final List<Extension> extensions = new ArrayList<>();

    FeedLeftovers(FeedReading reading, String done) {
        this.reading = reading;
        this.done = done;
    }

    /** Walks an element that is known itself. */
    List<Extension> collect(FeedElement element) {
        element.attributes().forEach((name, value) -> attribute(element, name, value));
        if (!element.children().isEmpty() || element.parent() == null) {
            ownText(element);
        }
        for (FeedElement child : element.children()) {
            if (child.children().isEmpty()) {
                leaf(child);
            }
            collect(child);
        }
        return extensions;
    }

    private void attribute(FeedElement element, String name, String value) {
        String path = element.path().isEmpty() ? "@" + name : element.path() + "/@" + name;
        keep(path, value);
        reading.say(ProblemCode.UNKNOWN_ATTRIBUTE, ProblemSeverity.WARNING, element, path, value, "no attribute", done);
    }

    private void ownText(FeedElement element) {
        if (element.fate() == FeedElement.Fate.TAKEN || element.text().isBlank()) {
            return;
        }
        String path = element.path().isEmpty() ? "text()" : element.path() + "/text()";
        keep(path, element.text());
        if (element.fate() == FeedElement.Fate.UNKNOWN) {
            reading.say(
                    ProblemCode.UNEXPECTED_TEXT,
                    ProblemSeverity.WARNING,
                    element,
                    path,
                    element.text(),
                    "elements only",
                    done);
        }
    }

    private void leaf(FeedElement leaf) {
        if (leaf.fate() == FeedElement.Fate.TAKEN) {
            return;
        }
        boolean known = FeedLeaves.isKnown(leaf);
        if (known && leaf.text().isBlank()) {
            return; // <X/> says as little as no X
        }
        keep(leaf.path(), leaf.text());
        if (leaf.fate() == FeedElement.Fate.UNKNOWN) {
            sayLeftOver(leaf, known);
        }
    }

    private void sayLeftOver(FeedElement leaf, boolean known) {
        if (!known) {
            reading.say(ProblemCode.UNKNOWN_ELEMENT, ProblemSeverity.WARNING, leaf, "an element of feed 4.1", done);
            return;
        }
        Optional<FeedElement> again = leaf.again();
        if (again.isPresent()) {
            String expected = "one " + again.get().name();
            reading.say(repetition(leaf, again.get()), ProblemSeverity.WARNING, leaf, expected, done);
        } else {
            reading.say(ProblemCode.UNEXPECTED_TEXT, ProblemSeverity.WARNING, leaf, "elements only", done);
        }
    }

    /** A level or a date that differs from the one that was read says more than that an element stands twice. */
    private static ProblemCode repetition(FeedElement leaf, FeedElement again) {
        Optional<String> first = Optional.ofNullable(again.parent())
                .flatMap(parent -> parent.child(again.name()))
                .flatMap(element -> leaf.equals(again) ? Optional.of(element) : element.child(leaf.name()))
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty() && !text.equals(leaf.text().strip()));
        if (first.isEmpty()) {
            return ProblemCode.REPEATED_ELEMENT;
        }
        boolean areDates = Stream.of(first.get(), leaf.text().strip())
                .allMatch(text -> FeedDates.parse(text).isPresent());
        return leaf.name().equals("NIVEAU")
                ? ProblemCode.CONTRADICTED_LEVEL
                : areDates ? ProblemCode.CONTRADICTED_DATE : ProblemCode.REPEATED_ELEMENT;
    }

    private void keep(String path, String text) {
        extensions.add(new Extension(path, text));
    }
}
