package fr.rncp.model.place;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.Excerpt;
import fr.rncp.model.value.Answer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * The {@code toString} of a document: identifying values, and sizes in place of texts and lists. Absent values are
 * omitted.
 */
public final class DocumentSummary {

    private static final int LONGEST_NAME = 60;

    private final String type;
    private final StringJoiner identity = new StringJoiner(" ");
    private final StringJoiner details = new StringJoiner(", ");

    private DocumentSummary(String type) {
        this.type = type;
    }

    public static DocumentSummary of(String type) {
        return new DocumentSummary(type);
    }

    /** Adds a code, a constant or another short value that identifies the document. */
    public DocumentSummary id(Optional<?> value) {
        value.map(v -> Excerpt.head(v.toString(), LONGEST_NAME)).ifPresent(identity::add);
        return this;
    }

    public DocumentSummary id(OptionalInt number) {
        return id(boxed(number));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Adds a title or a name in quotation marks, cut after 60 characters. */
    public DocumentSummary name(Optional<String> name) {
        name.map(text -> '"' + VisibleText.oneLine(Excerpt.head(text, LONGEST_NAME)) + '"')
                .ifPresent(identity::add);
        return this;
    }

    public DocumentSummary value(String label, Optional<?> value) {
        value.map(v -> label + " " + Excerpt.head(v.toString(), LONGEST_NAME)).ifPresent(details::add);
        return this;
    }

    public DocumentSummary value(String label, OptionalInt number) {
        return value(label, boxed(number));
    }

    public DocumentSummary value(String label, Answer answer) {
        return value(label, answer.isKnown() ? Optional.of(answer) : Optional.empty());
    }

    /** Adds the number of elements of a list. */
    public DocumentSummary count(List<?> list, String one, String several) {
        if (!list.isEmpty()) {
            details.add(list.size() + " " + (list.size() == 1 ? one : several));
        }
        return this;
    }

    /** Adds the number of characters of a text. */
    public DocumentSummary text(String label, Prose text) {
        if (!text.isEmpty()) {
            details.add(label + " " + text.text().length() + " characters");
        }
        return this;
    }

    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(", ", type + "[", "]");
        if (identity.length() > 0) {
            all.add(identity.toString());
        }
        if (details.length() > 0) {
            all.add(details.toString());
        }
        return all.toString();
    }
}
