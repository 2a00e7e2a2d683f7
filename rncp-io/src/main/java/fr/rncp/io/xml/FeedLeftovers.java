package fr.rncp.io.xml;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.model.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Collects the content that no mapping took. Each attribute and each text becomes an extension with its position, in
 * the order of the source.
 */
final class FeedLeftovers {

    private final FeedReading reading;
    private final Wording handling;
    private final List<Extension> extensions = new ArrayList<>();

    FeedLeftovers(FeedReading reading, Wording handling) {
        this.reading = reading;
        this.handling = handling;
    }

    /** Collects from an element that is itself known. */
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
        extensions.add(new Extension(path, value));
        Fault unknown = Fault.of(ProblemCode.UNKNOWN_ATTRIBUTE, value, Expectation.NO_ATTRIBUTE);
        reading.warnOfPart(unknown, element, path, handling);
    }

    private void ownText(FeedElement element) {
        if (element.fate() == FeedElement.Fate.TAKEN || element.text().isBlank()) {
            return;
        }
        String path = element.path().isEmpty() ? "text()" : element.path() + "/text()";
        keep(path, element);
        if (element.fate() == FeedElement.Fate.UNKNOWN) {
            Fault text = Fault.of(ProblemCode.UNEXPECTED_TEXT, element.text(), Expectation.ELEMENTS_ONLY);
            reading.warnOfText(text, element, path, handling);
        }
    }

    private void leaf(FeedElement leaf) {
        if (leaf.fate() == FeedElement.Fate.TAKEN) {
            return;
        }
        boolean known = FeedLeaves.isKnown(leaf);
        if (known && leaf.text().isBlank()) {
            return; // <X/> states as little as an absent X
        }
        keep(leaf.path(), leaf);
        if (leaf.fate() == FeedElement.Fate.UNKNOWN) {
            reading.warn(leftOver(leaf, known), leaf, handling);
        }
    }

    private static Fault leftOver(FeedElement leaf, boolean known) {
        if (!known) {
            return Fault.of(ProblemCode.UNKNOWN_ELEMENT, leaf.text(), Expectation.FEED_ELEMENT);
        }
        return leaf.again()
                .map(again -> Fault.of(repetition(leaf, again), leaf.text(), Expectation.ONE_ELEMENT, again.name()))
                .orElseGet(() -> Fault.of(ProblemCode.UNEXPECTED_TEXT, leaf.text(), Expectation.ELEMENTS_ONLY));
    }

    /**
     * Returns the kind of a repetition. A level or a date that differs from the first one is a contradiction, which is
     * more specific than a repeated element.
     */
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

    private void keep(String path, FeedElement element) {
        extensions.add(new Extension(path, element.text(), FeedLeaves.component(element)));
    }
}
