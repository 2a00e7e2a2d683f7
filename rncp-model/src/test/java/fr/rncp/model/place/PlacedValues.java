package fr.rncp.model.place;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Coded;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Every place of a sheet and its value, found by reflection on the records. */
final class PlacedValues {

    private final Map<SheetPointer, Optional<Object>> values = new LinkedHashMap<>();

    private PlacedValues() {}

    static Map<SheetPointer, Optional<Object>> of(CertificationSheet sheet) {
        PlacedValues placed = new PlacedValues();
        placed.add("", Optional.of(sheet));
        return placed.values;
    }

    private void add(String pointer, Optional<Object> value) {
        values.put(new SheetPointer(pointer), value);
        if (value.isPresent() && value.get() instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                add(pointer + "/" + i, Optional.of(items.get(i)));
            }
        } else if (value.isPresent() && value.get() instanceof Record owner && hasPlaces(owner)) {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                add(pointer + "/" + component.getName(), present(read(component, owner)));
            }
        }
    }

    private static boolean hasPlaces(Record value) {
        return value instanceof Coded<?> || value.getClass().getRecordComponents().length > 1;
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Object> present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> present);
        }
        if (value instanceof OptionalInt number) {
            return number.stream().mapToObj(each -> (Object) each).findFirst();
        }
        return Optional.of(value).filter(each -> !each.equals(Prose.NONE));
    }
}
