package fr.rncp.model.place;

import fr.rncp.model.prose.Prose;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A component of a record of the sheet.
 *
 * @param name its name
 * @param accessor reads it from its record, which has the right type
 * @param shape the shape of its value
 */
record SheetComponent(String name, Function<Object, Object> accessor, Shape shape) {

    static <T> SheetComponent leaf(String name, Function<T, Object> accessor) {
        return group(name, accessor, Shape.Plain.PLAIN);
    }

    static <T> SheetComponent list(String name, Function<T, Object> accessor, Shape item) {
        return group(name, accessor, new Shape.ListShape(item));
    }

    @SuppressWarnings("unchecked") // the table of shapes assigns each component to its own record
    static <T> SheetComponent group(String name, Function<T, Object> accessor, Shape shape) {
        return new SheetComponent(name, (Function<Object, Object>) accessor, shape);
    }

    /** Returns the value in a record, without Optional; empty for an absent scalar or text. */
    Optional<Object> valueIn(Object owner) {
        Object value = accessor.apply(owner);
        if (value instanceof Optional<?> optional) {
            return optional.map(Function.identity());
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return value.equals(Prose.NONE) ? Optional.empty() : Optional.of(value);
    }
}
