package fr.rncp.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Types as a user would write them: generic, with {@code @Nullable}, by simple name if they are of the project or of
 * java.base.
 *
 * @param visibility which types users can name; others are marked as hidden
 * @param bindings what type variables mean in the type that users see, where it inherits from a generic one
 */
record TypeText(Visibility visibility, Map<TypeVariable<?>, String> bindings) {

    static final String HIDDEN = "hidden:";

    String of(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        return type instanceof AnnotatedArrayType array
                ? of(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " ") + nullable + "[]"
                : nullable + unmarked(type);
    }

    private String unmarked(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return name(raw(type)) + list("<", generic.getAnnotatedActualTypeArguments(), ", ", ">");
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return "?" + bounds(" extends ", wildcard.getAnnotatedUpperBounds())
                    + list(" super ", wildcard.getAnnotatedLowerBounds(), " & ", "");
        }
        return type instanceof AnnotatedTypeVariable
                ? Objects.requireNonNullElse(
                        bindings.get(type.getType()), type.getType().getTypeName())
                : name(raw(type));
    }

    /** The types between an opening and an end; nothing if there is none. */
    String list(String opening, AnnotatedType[] types, String separator, String end) {
        return types.length == 0 ? "" : Stream.of(types).map(this::of).collect(joining(separator, opening, end));
    }

    /** The declaration of type parameters, such as {@code <T extends Code>}; nothing if there is none. */
    String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables).map(this::parameter).collect(joining(", ", "<", ">"));
    }

    private String parameter(TypeVariable<?> variable) {
        return variable.getName() + bounds(" extends ", variable.getAnnotatedBounds());
    }

    private String bounds(String opening, AnnotatedType[] bounds) {
        String text = list("", bounds, " & ", "");
        return text.isEmpty() || text.equals("Object") ? "" : opening + text;
    }

    String name(Class<?> type) {
        String name = Objects.requireNonNull(type.getCanonicalName(), type.getName());
        String mark = visibility.shows(type) ? "" : HIDDEN;
        return mark + (isShort(type) ? withoutPackage(type, name) : name);
    }

    private static boolean isShort(Class<?> type) {
        return !Visibility.isForeign(type)
                || "java.base".equals(type.getModule().getName());
    }

    private static String withoutPackage(Class<?> type, String name) {
        return type.isPrimitive() ? name : name.substring(type.getPackageName().length() + 1);
    }

    static Class<?> raw(AnnotatedType type) {
        Type bare = type.getType();
        return (Class<?>) (bare instanceof ParameterizedType generic ? generic.getRawType() : bare);
    }

    /** The annotations of a declaration that can be read at run time, each after a space, in alphabetical order. */
    static String annotations(AnnotatedElement declaration) {
        return Stream.of(declaration.getAnnotations())
                .map(annotation -> " @" + annotation.annotationType().getSimpleName())
                .sorted()
                .collect(joining());
    }
}
