package fr.rncp.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type whose members users see: one that they can name, or a hidden one that it inherits from, as the generated
 * {@code With…} interfaces.
 *
 * @param type the type that declares the members
 * @param text how its types are written where users see them
 */
record SeenType(Class<?> type, TypeText text) {

    static SeenType of(Class<?> type, Visibility visibility) {
        return new SeenType(type, new TypeText(visibility, Map.of()));
    }

    /** This type, then the hidden ones that it inherits from, the nearer first. */
    Stream<SeenType> withHidden() {
        return Stream.concat(
                Stream.of(this),
                parents().filter(parent -> !isSeen(parent)).map(this::inherited).flatMap(SeenType::withHidden));
    }

    /** The supertypes that users can name: its own, and those of the hidden types between. */
    Stream<String> seenParents() {
        return withHidden()
                .flatMap(seen -> seen.parents().filter(seen::isSeen).map(seen.text::of))
                .distinct();
    }

    private boolean isSeen(AnnotatedType parent) {
        return text.visibility().shows(TypeText.raw(parent));
    }

    private Stream<AnnotatedType> parents() {
        return Stream.concat(
                Optional.<AnnotatedType>ofNullable(type.getAnnotatedSuperclass()).stream(),
                Stream.of(type.getAnnotatedInterfaces()));
    }

    private SeenType inherited(AnnotatedType parent) {
        Class<?> raw = TypeText.raw(parent);
        Map<TypeVariable<?>, String> bindings = new HashMap<>();
        if (parent instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                bindings.put(raw.getTypeParameters()[i], text.of(arguments[i]));
            }
        }
        return new SeenType(raw, new TypeText(text.visibility(), bindings));
    }
}
