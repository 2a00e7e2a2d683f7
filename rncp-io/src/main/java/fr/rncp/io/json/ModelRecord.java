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
 * A record of rncp-model, seen by reflection.
 *
 * @param type the record
 */
record ModelRecord(Class<?> type) {

    /** The packages of what a sheet is made of; rncp-model opens them. */
    private static final Set<String> PACKAGES = Stream.of(CertificationSheet.class, SheetNumber.class, Prose.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    /** The record, if the type is one of the model. */
    static Optional<ModelRecord> of(Class<?> type) {
        return type.isRecord() && PACKAGES.contains(type.getPackageName())
                ? Optional.of(new ModelRecord(type))
                : Optional.empty();
    }

    /**
     * The record that a builder builds; its setters stand in the generated class that it extends, which builds it too.
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

    /** Whether a type is a record of the model or builds one. */
    static boolean involves(Class<?> type) {
        return of(type).isPresent() || built(type).isPresent();
    }

    List<String> components() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** Whether its JSON is that of its only component. */
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

    /** Of the overloads {@code title(String)} and {@code title(Optional)}, the one that takes what the component is. */
    boolean isSetter(String name, Class<?> parameter) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(c -> c.getName().equals(name)
                        && parameter == (c.getType() == List.class ? Iterable.class : c.getType()));
    }
}
