package fr.rncp.api;

import static java.util.stream.Collectors.joining;

import fr.rncp.model.Experimental;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The line of a type: what it is, its full name and type parameters, its supertypes, what it permits, its annotations.
 */
final class TypeLine {

    private static final Set<String> IMPLIED = Set.of("Object", "Record", "Annotation");

    private TypeLine() {}

    static String of(Class<?> type, Visibility visibility) {
        SeenType seen = SeenType.of(type, visibility);
        return kind(type) + " " + type.getCanonicalName()
                + seen.text().parameters(type.getTypeParameters())
                + supertypes(type, seen)
                + permitted(type, seen)
                + TypeText.annotations(type)
                + inheritedMark(type);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isRecord() || type.isEnum()) {
            return type.isRecord() ? "record" : "enum";
        }
        String extent = type.isSealed() ? "sealed " : "";
        return extent + (type.isInterface() ? "interface" : classModifiers(type) + "class");
    }

    private static String classModifiers(Class<?> type) {
        int modifiers = type.getModifiers();
        boolean isInner = type.isMemberClass() && !Modifier.isStatic(modifiers);
        return (isInner ? "inner " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "");
    }

    private static String supertypes(Class<?> type, SeenType seen) {
        List<String> parents = seen.seenParents()
                .filter(name -> !IMPLIED.contains(name) && !(type.isEnum() && name.startsWith("Enum<")))
                .toList();
        return parents.isEmpty() ? "" : " extends " + String.join(", ", parents);
    }

    private static String permitted(Class<?> type, SeenType seen) {
        if (!type.isSealed() || type.isEnum()) {
            return "";
        }
        return Stream.of(Objects.requireNonNull(type.getPermittedSubclasses()))
                .map(each -> seen.text().visibility().shows(each) ? seen.text().name(each) : "hidden ones")
                .distinct()
                .collect(joining(", ", " permits ", ""));
    }

    /** The mark of the package or of a type around this one, which holds for it too. */
    private static String inheritedMark(Class<?> type) {
        return isExperimental(type) && !type.isAnnotationPresent(Experimental.class) ? " @Experimental" : "";
    }

    /** Checks whether a type is marked as experimental, or a type around it, or its package. */
    static boolean isExperimental(Class<?> type) {
        return type.getPackage().isAnnotationPresent(Experimental.class)
                || Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getDeclaringClass)
                        .anyMatch(each -> each.isAnnotationPresent(Experimental.class));
    }
}
