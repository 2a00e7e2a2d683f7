package fr.rncp.rules;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Enumerates the parts of a sheet by pointer, from the records themselves, and creates sheets that differ in one part
 * only.
 */
final class SheetParts {

    private static final Set<Class<?>> VALUES = Set.of(Coded.class, Prose.class, SheetPointer.class);

    private SheetParts() {}

    /** Returns pointers to all parts except the source, with {@code *} for positions. */
    static List<SheetPointer> pointers() {
        List<SheetPointer> pointers = new ArrayList<>();
        collect(CertificationSheet.class, "", pointers);
        return pointers.stream().filter(p -> !p.value().startsWith("/source")).toList();
    }

    private static void collect(Class<?> type, String prefix, List<SheetPointer> pointers) {
        for (RecordComponent component : type.getRecordComponents()) {
            String pointer = prefix + "/" + component.getName();
            pointers.add(new SheetPointer(pointer));
            if (isDocument(component.getType())) {
                collect(component.getType(), pointer, pointers);
            } else if (component.getType() == List.class && isDocument(element(component))) {
                collect(element(component), pointer + "/*", pointers);
            }
        }
    }

    private static boolean isDocument(Class<?> type) {
        return type.isRecord() && !VALUES.contains(type) && !Code.class.isAssignableFrom(type);
    }

    private static Class<?> element(RecordComponent list) {
        return ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0] instanceof Class<?> known
                ? known
                : Object.class;
    }

    /** Returns the sheet with one part taken from another sheet; for lists, each position that both have. */
    static CertificationSheet graft(CertificationSheet sheet, CertificationSheet donor, SheetPointer pointer) {
        return (CertificationSheet)
                graft(sheet, donor, List.of(pointer.value().substring(1).split("/", -1)));
    }

    private static Object graft(Object target, Object donor, List<String> steps) {
        if (steps.isEmpty()) {
            return donor;
        }
        if (steps.get(0).equals("*")) {
            return graftEach((List<?>) target, (List<?>) donor, steps.subList(1, steps.size()));
        }
        try {
            RecordComponent[] components = target.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object mine = components[i].getAccessor().invoke(target);
                values[i] = components[i].getName().equals(steps.get(0))
                        ? graft(mine, components[i].getAccessor().invoke(donor), steps.subList(1, steps.size()))
                        : mine;
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return target.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<?> graftEach(List<?> targets, List<?> donors, List<String> steps) {
        return IntStream.range(0, targets.size())
                .mapToObj(i -> i < donors.size() ? graft(targets.get(i), donors.get(i), steps) : targets.get(i))
                .toList();
    }
}
