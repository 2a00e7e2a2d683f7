package fr.rncp.rules.engine;

import fr.rncp.model.Extension;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that belongs to a component of the sheet but is among the extensions, because it is a second value or could
 * not be parsed.
 *
 * @param pointer its place in the sheet
 * @param component the component to which the text belongs, if the reader knew it
 * @param text the text, without outer blanks
 */
public record UnmappedText(SheetPointer pointer, Optional<SheetPointer> component, String text) {

    public static final List<SheetPointer> READS =
            List.of(SheetPointers.EXTENSIONS_POINTER, SheetPointers.EXTENSIONS_TEXT);

    public static Stream<UnmappedText> of(SheetCheck check) {
        return check.positions(check.sheet().extensions())
                .mapToObj(i -> of(check.sheet().extensions().get(i), SheetPointers.EXTENSIONS.at(i)));
    }

    private static UnmappedText of(Extension extension, SheetPointer pointer) {
        return new UnmappedText(pointer, extension.pointer(), extension.text().strip());
    }

    /** Checks whether the text belongs to a component or to a part of it. */
    public boolean isFor(SheetPointer place) {
        return component.filter(place::covers).isPresent();
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * Returns the component to which the text belongs, because a user looks for the text there. If the component is
     * unknown, returns the place of the text itself.
     */
    public SheetPointer place() {
        return component.orElse(pointer);
    }
}
