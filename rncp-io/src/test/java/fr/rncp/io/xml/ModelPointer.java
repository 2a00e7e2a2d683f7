package fr.rncp.io.xml;

import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.QualificationLevel;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolves a JSON Pointer in the records of the model and formats the value as in JSON. */
final class ModelPointer {

    private ModelPointer() {}

    /** Returns the value, or empty if there is none. */
    static Optional<String> find(Record sheet, String pointer) {
        Object here = sheet;
        for (String step : pointer.substring(1).split("/", -1)) {
            Optional<Object> next = step(present(here), step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return spelled(present(here));
    }

    /** Returns every value of a record, at any depth. */
    static List<String> everything(Object value) {
        Object here = present(value);
        if (here instanceof List<?> list) {
            return list.stream().flatMap(item -> everything(item).stream()).toList();
        }
        if (here instanceof Record parent && !(here instanceof Code) && !(here instanceof Prose)) {
            return Arrays.stream(parent.getClass().getRecordComponents())
                    .flatMap(c -> everything(value(parent, c)).stream())
                    .toList();
        }
        return spelled(here).stream().toList();
    }

    private static Object present(Object value) {
        return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
    }

    private static Optional<Object> step(Object here, String step) {
        if (here instanceof List<?> list) {
            int index = Integer.parseInt(step);
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }
        return here instanceof Record parent ? component(parent, step) : Optional.empty();
    }

    private static Optional<Object> component(Record parent, String name) {
        return Arrays.stream(parent.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .map(c -> value(parent, c))
                .findFirst();
    }

    private static Object value(Record parent, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parent);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("an accessor of a public record", e);
        }
    }

    private static Optional<String> spelled(Object value) {
        if (value instanceof Answer answer) {
            return answer.isKnown() ? Optional.of(Boolean.toString(answer.isYes())) : Optional.empty();
        }
        if (value instanceof Prose prose) {
            return prose.isEmpty() ? Optional.empty() : Optional.of(prose.text());
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
        }
        if (value instanceof Optional) {
            return Optional.empty();
        }
        return Optional.of(
                value instanceof Code code
                        ? code.value()
                        : value instanceof QualificationLevel level
                                ? Integer.toString(level.number())
                                : value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
}
