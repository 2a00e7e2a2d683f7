package fr.rncp.testkit;

import fr.rncp.model.value.Answer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A component of a record that is not empty: its name and its value, unwrapped from {@code Optional}.
 *
 * @param name name of the component
 * @param value its value
 */
record HeldPart(String name, Object value) {

    /** Returns every component that is not empty, in the order of the record. */
    static List<HeldPart> of(Record document) {
        List<HeldPart> held = new ArrayList<>();
        for (RecordComponent component : document.getClass().getRecordComponents()) {
            Object value = unwrapped(read(component, document));
            if (!isEmpty(value)) {
                held.add(new HeldPart(component.getName(), value));
            }
        }
        return held;
    }

    private static Object read(RecordComponent component, Record document) {
        try {
            return component.getAccessor().invoke(document);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the accessor of " + component + " is not public or throws", e);
        }
    }

    private static Object unwrapped(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : "";
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : "";
        }
        return value;
    }

    /** Checks whether a value is an unknown answer, an empty text or list, or a record that consists only of these. */
    private static boolean isEmpty(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return value instanceof Record document ? of(document).isEmpty() : value == Answer.UNKNOWN || value.equals("");
    }
}
