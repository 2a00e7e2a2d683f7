package fr.rncp.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A simple type name, nested types included, occurs in one package only; every record may have its nested
 * {@code Builder}.
 */
final class Homonyms {

    static final String FIX =
            "Rename all but one after what it knows, or make them one type in a package that all may know.";

    private Homonyms() {}

    /** A text for each name that occurs in more than one package. */
    static List<String> among(Collection<JavaClass> classes) {
        SortedMap<String, List<JavaClass>> byName = classes.stream()
                .filter(Homonyms::isNamed)
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.toList()));
        return byName.values().stream()
                .filter(Homonyms::areFarApart)
                .map(Homonyms::text)
                .toList();
    }

    private static boolean isNamed(JavaClass type) {
        return type.isTopLevelClass()
                || (type.isMemberClass() && !type.getSimpleName().equals("Builder"));
    }

    private static boolean areFarApart(List<JavaClass> types) {
        return types.stream().map(JavaClass::getPackageName).distinct().count() > 1;
    }

    private static String text(List<JavaClass> types) {
        String names = types.stream().map(JavaClass::getName).sorted().collect(Collectors.joining(", "));
        return types.get(0).getSimpleName() + " occurs in more than one package: " + names;
    }
}
