package fr.rncp.testkit;

import fr.rncp.model.value.Answer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A component of a record that holds something: its name and its value, out of its {@code Optional}.
 *
 * @param name name of the component
 * @param value what it holds
 */
record HeldPart(String name, Object value) {

    /** Every component that an empty record of that type would not have, in the order of the record. */
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

    /** An answer that is unknown, an empty text or list, a record of nothing but these. */
    private static boolean isEmpty(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return value instanceof Record document ? of(document).isEmpty() : value == Answer.UNKNOWN || value.equals("");
    }
}
