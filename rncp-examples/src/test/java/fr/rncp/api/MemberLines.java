package fr.rncp.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of what a type shows to users: components and constants in their order, which users see, then the rest in
 * alphabetical order. Members of hidden supertypes are among them. What every type of its kind has is left out:
 * accessors of components, {@code values}, {@code valueOf}, and the methods of {@code Object}.
 */
final class MemberLines {

    private static final Set<String> OF_OBJECT = Set.of("equals[class java.lang.Object]", "hashCode[]", "toString[]");
    private static final Set<String> OF_ENUM = Set.of("values[]", "valueOf[class java.lang.String]");

    private final Class<?> type;
    private final SeenType seen;
    private final Visibility visibility;

    private MemberLines(Class<?> type, Visibility visibility) {
        this.type = type;
        this.seen = SeenType.of(type, visibility);
        this.visibility = visibility;
    }

    static List<String> of(Class<?> type, Visibility visibility) {
        MemberLines members = new MemberLines(type, visibility);
        String name = members.seen.text().name(type);
        return Stream.concat(
                        Stream.concat(members.components(), members.constants()),
                        Stream.of(members.constructors(), members.fields(), members.methods())
                                .flatMap(lines -> lines)
                                .sorted())
                .map(line -> name + " " + line)
                .toList();
    }

    private Stream<String> components() {
        return type.isRecord() ? Stream.of(type.getRecordComponents()).map(this::component) : Stream.empty();
    }

    private String component(RecordComponent component) {
        return "component " + component.getName() + ": " + seen.text().of(component.getAnnotatedType());
    }

    private Stream<String> constants() {
        return Stream.of(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(field -> "constant " + field.getName() + TypeText.annotations(field));
    }

    private Stream<String> constructors() {
        return Stream.of(type.getDeclaredConstructors())
                .filter(each -> visibility.shows(each, type))
                .map(this::constructor);
    }

    private String constructor(Constructor<?> constructor) {
        return MemberModifiers.of(constructor, type) + "constructor" + new Signature(constructor, seen.text()).text();
    }

    private Stream<String> fields() {
        return seen.withHidden().flatMap(owner -> Stream.of(owner.type().getDeclaredFields())
                .filter(field -> !field.isEnumConstant() && visibility.shows(field, type))
                .map(field -> field(field, owner.text())));
    }

    private String field(Field field, TypeText text) {
        return MemberModifiers.of(field, type) + "field " + field.getName() + ": " + text.of(field.getAnnotatedType())
                + ConstantText.of(field) + TypeText.annotations(field);
    }

    private Stream<String> methods() {
        Map<String, String> lines = new HashMap<>();
        seen.withHidden().forEach(owner -> Stream.of(owner.type().getDeclaredMethods())
                .filter(method -> isListed(method, owner.type()))
                .forEach(method -> lines.putIfAbsent(erased(method), method(method, owner.text()))));
        return lines.values().stream();
    }

    private boolean isListed(Method method, Class<?> owner) {
        boolean isStaticOfInterface = Modifier.isStatic(method.getModifiers()) && owner.isInterface();
        return visibility.shows(method, type)
                && (owner == type || !isStaticOfInterface)
                && !OF_OBJECT.contains(erased(method))
                && !(type.isEnum() && OF_ENUM.contains(erased(method)))
                && !isAccessor(method);
    }

    private boolean isAccessor(Method method) {
        return type.isRecord()
                && method.getParameterCount() == 0
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private String method(Method method, TypeText text) {
        return MemberModifiers.of(method, type) + "method " + method.getName() + new Signature(method, text).text();
    }

    private static String erased(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
