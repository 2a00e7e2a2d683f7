package fr.rncp.io.json;

import fr.rncp.io.stream.SheetFragment;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Converts positions inside a fragment to locations in its file. */
final class FragmentLocations {

    private final SheetFragment fragment;
    private final SourceLocation start;
    private Optional<SheetNumber> sheet = Optional.empty();

    FragmentLocations(SheetFragment fragment) {
        this.fragment = fragment;
        this.start = fragment.start();
    }

    /** Sets the number of the sheet, if it can be read from the document. */
    void nameSheet(JsonNode document) {
        JsonNode number = document.path("number");
        if (number.isString()) {
            try {
                sheet = Optional.of(new SheetNumber(number.stringValue()));
            } catch (IllegalArgumentException e) {
                // A malformed number is a violation of the schema, and is reported as such.
            }
        }
    }

    /** Returns the number of the sheet, if it is already known. */
    Optional<SheetNumber> sheet() {
        return sheet;
    }

    SourceLocation whole() {
        return start;
    }

    /**
     * Returns the location of a line and column inside the fragment, from 1. Columns of its first line are shifted by
     * the text before the fragment.
     */
    SourceLocation at(int line, int column) {
        long firstLine = start.line().orElse(1);
        int firstColumn = start.column().orElse(1);
        return start.at(firstLine + line - 1, line == 1 ? firstColumn + column - 1 : column);
    }

    SourceLocation at(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? start
                : at(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    SourceLocation atByte(int offset) {
        int line = 1;
        int lineStart = 0;
        byte[] bytes = fragment.bytes();
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        return at(line, offset - lineStart + 1);
    }

    /** Returns the location of each pointer; for a missing value, the location of the object in which it is missing. */
    Map<JsonPointer, SourceLocation> of(Collection<JsonPointer> pointers, LimitedJsonParser text) {
        Set<JsonPointer> wanted = new HashSet<>();
        for (JsonPointer pointer : pointers) {
            for (JsonPointer p = pointer; p != null; p = p.head()) {
                wanted.add(p);
            }
        }
        Map<JsonPointer, TokenStreamLocation> found = text.places(fragment.bytes(), wanted);
        Map<JsonPointer, SourceLocation> places = new HashMap<>();
        for (JsonPointer pointer : pointers) {
            places.put(pointer, at(nearest(pointer, found)).atPath(pointer.toString()));
        }
        return places;
    }

    private static @Nullable TokenStreamLocation nearest(
            JsonPointer pointer, Map<JsonPointer, TokenStreamLocation> found) {
        for (JsonPointer p = pointer; p != null; p = p.head()) {
            TokenStreamLocation location = found.get(p);
            if (location != null) {
                return location;
            }
        }
        return null;
    }
}
