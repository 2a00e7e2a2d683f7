package fr.rncp.api;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * The value of a constant that compilers copy into the code of users: a number, a character, a truth value or a string.
 */
final class ConstantText {

    private ConstantText() {}

    /** {@code " = "} and the value; nothing for another field. */
    static String of(Field field) {
        boolean isConstant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        return isConstant ? " = " + value(field) : "";
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true); // a public constant may come from a hidden type
            Object value = field.get(null);
            return value instanceof String text ? '"' + text.replace("\n", "\\n") + '"' : String.valueOf(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
