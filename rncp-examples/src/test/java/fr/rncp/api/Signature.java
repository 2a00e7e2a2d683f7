package fr.rncp.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/**
 * What follows the name of a method or constructor: type parameters, parameter types, result, checked exceptions,
 * annotations.
 *
 * @param executable the method or constructor
 * @param types how its types are written
 */
record Signature(Executable executable, TypeText types) {

    String text() {
        String typeParameters = types.parameters(executable.getTypeParameters());
        return typeParameters + "(" + parameters() + ")" + result()
                + types.list(" throws ", executable.getAnnotatedExceptionTypes(), ", ", "")
                + TypeText.annotations(executable);
    }

    private String parameters() {
        String parameters = types.list("", executable.getAnnotatedParameterTypes(), ", ", "");
        return executable.isVarArgs()
                ? parameters.substring(0, parameters.length() - "[]".length()) + "..."
                : parameters;
    }

    private String result() {
        if (!(executable instanceof Method method)) {
            return "";
        }
        AnnotatedType type = method.getAnnotatedReturnType();
        return ": " + types.of(type) + elementDefault(method);
    }

    /** The default of an element of an annotation. */
    private static String elementDefault(Method method) {
        return Optional.ofNullable(method.getDefaultValue())
                .map(value -> " default " + Arrays.deepToString(new Object[] {value}))
                .orElse("");
    }
}
