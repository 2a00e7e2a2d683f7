package fr.rncp.api;

import fr.rncp.architecture.ProjectModule;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which types and members users can name.
 *
 * @param packages the packages of the project that are exported to all
 */
record Visibility(Set<String> packages) {

    private static final String PROJECT = "fr.rncp.";

    /** The visibility that the descriptors of the four modules give. */
    static Visibility ofProject() {
        return new Visibility(ProjectModule.ALL.stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Checks whether a type and all types around it are public or protected, in a package that is exported. */
    boolean shows(Class<?> type) {
        return type.isPrimitive()
                || (isAccessible(type)
                        && Optional.<Class<?>>ofNullable(type.getDeclaringClass())
                                .map(this::shows)
                                .orElseGet(() -> isForeign(type) || packages.contains(type.getPackageName())));
    }

    /**
     * Checks whether a type that users see shows them a member: a protected one only where they may extend the type.
     */
    boolean shows(Member member, Class<?> seen) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || (Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(seen.getModifiers())));
    }

    /** Checks whether a type is not of the project. */
    static boolean isForeign(Class<?> type) {
        return !type.getName().startsWith(PROJECT);
    }

    private static boolean isAccessible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
    }
}
