package fr.rncp.io.json;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SheetNumber;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record of rncp-model, accessed by reflection.
 *
 * @param type the record
 */
record ModelRecord(Class<?> type) {

    /** The packages of the types that a sheet consists of; rncp-model opens them. */
    private static final Set<String> PACKAGES = Stream.of(CertificationSheet.class, SheetNumber.class, Prose.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    /** Returns the record, if the type is a record of the model. */
    static Optional<ModelRecord> of(Class<?> type) {
        return type.isRecord() && PACKAGES.contains(type.getPackageName())
                ? Optional.of(new ModelRecord(type))
                : Optional.empty();
    }

    /**
     * Returns the record that a builder creates. The setters and the build method are in the generated superclass of
     * the builder.
     */
    static Optional<ModelRecord> built(Class<?> builder) {
        if (!PACKAGES.contains(builder.getPackageName())
                || !builder.getSimpleName().endsWith("Builder")) {
            return Optional.empty();
        }
        return Arrays.stream(builder.getMethods())
                .filter(m -> m.getName().equals("build") && m.getParameterCount() == 0)
                .findFirst()
                .flatMap(m -> of(m.getReturnType()));
    }

    /** Checks whether a type is a record of the model or a builder of one. */
    static boolean involves(Class<?> type) {
        return of(type).isPresent() || built(type).isPresent();
    }

    List<String> components() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** Checks whether its JSON is that of its only component. */
    boolean isScalar() {
        return type.getRecordComponents().length == 1;
    }

    @Nullable
    Class<?> builder() {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(c -> c.getSimpleName().equals("Builder"))
                .findFirst()
                .orElse(null);
    }

    boolean isCanonical(Member member) {
        return member instanceof Constructor<?> constructor
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    /**
     * Checks whether a method is the setter with the type of the component: {@code title(Optional)}, not its overload
     * {@code title(String)}.
     */
    boolean isSetter(String name, Class<?> parameter) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(c -> c.getName().equals(name)
                        && parameter == (c.getType() == List.class ? Iterable.class : c.getType()));
    }
}
