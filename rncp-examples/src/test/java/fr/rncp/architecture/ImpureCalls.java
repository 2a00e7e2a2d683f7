package fr.rncp.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Code that is pure reads no clock, default locale, default time zone or default charset, not even by a method
 * reference.
 */
final class ImpureCalls {

    static final String FIX = "Take the day, the locale, the zone or the charset as an argument, or name it.";

    private static final Map<String, List<ImpureCall>> BY_TYPE =
            ImpureCall.table().stream().collect(Collectors.groupingBy(ImpureCall::type));

    private ImpureCalls() {}

    /** A text for each impure call: where it is, and what to write instead. */
    static List<String> in(Collection<JavaClass> classes) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .flatMap(ImpureCalls::texts)
                .sorted()
                .toList();
    }

    private static Stream<String> texts(JavaCodeUnitAccess<?> access) {
        CodeUnitAccessTarget target = access.getTarget();
        String name = target.getName().replace("<init>", "new");
        List<String> parameters = target.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .toList();
        return BY_TYPE.getOrDefault(target.getOwner().getName(), List.of()).stream()
                .filter(call -> call.isMet(name, parameters))
                .map(call -> access.getDescription() + "; instead: " + call.instead());
    }
}
