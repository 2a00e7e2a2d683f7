package fr.rncp.api;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * The modifiers of a member that matter to those who use or extend the type that shows it, each with a space after it.
 */
final class MemberModifiers {

    private MemberModifiers() {}

    static String of(Member member, Class<?> seen) {
        int modifiers = member.getModifiers();
        return word(Modifier.isProtected(modifiers), "protected")
                + word(Modifier.isStatic(modifiers), "static")
                + word(Modifier.isAbstract(modifiers) && !seen.isAnnotation(), "abstract")
                + word(isDefault(member, seen), "default")
                + word(Modifier.isFinal(modifiers) && isOpen(member, seen), "final");
    }

    /** A final method is one that cannot be overridden: worth knowing where others can. */
    private static boolean isOpen(Member member, Class<?> seen) {
        return !(member instanceof Method) || !Modifier.isFinal(seen.getModifiers());
    }

    private static boolean isDefault(Member member, Class<?> seen) {
        return seen.isInterface() && member instanceof Method method && method.isDefault();
    }

    private static String word(boolean isSet, String word) {
        return isSet ? word + " " : "";
    }
}
