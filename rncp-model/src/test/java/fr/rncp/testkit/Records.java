package fr.rncp.testkit;

import fr.rncp.model.prose.Prose;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Walks through a record and everything it holds. */
final class Records {

    private Records() {}

    /**
     * A component of a record, or an item of a list in one.
     *
     * @param component record and component, such as {@code Partner.siret}
     * @param value what it holds; empty for an absent scalar, text or list
     */
    record Held(String component, Optional<Object> value) {}

    static List<Held> everythingIn(Record record) {
        List<Held> all = new ArrayList<>();
        walk(record, all);
        return all;
    }

    private static void walk(Record record, List<Held> all) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = record.getClass().getSimpleName() + "." + component.getName();
            Object value = valueOf(component, record);
            Collection<?> items = value instanceof Collection<?> list ? list : List.of(value);
            items.forEach(item -> visit(name, item, all));
            if (items.isEmpty()) {
                all.add(new Held(name, Optional.empty()));
            }
        }
    }

    private static void visit(String name, Object item, List<Held> all) {
        Optional<Object> present = present(item);
        all.add(new Held(name, present));
        if (present.isPresent() && present.get() instanceof Record inner) {
            walk(inner, all);
        }
    }

    private static Optional<Object> present(Object item) {
        if (item instanceof Optional<?> optional) {
            return optional.map(value -> value);
        }
        if (item instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return item.equals(Prose.NONE) ? Optional.empty() : Optional.of(item);
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
