package fr.rncp.architecture;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module exports and opens what is on its list, to whom the list says, and nothing else. */
final class ModuleDoors {

    static final String FIX = """
            What is exported without "to" becomes API: take a directive that is not listed out of module-info.java, or name the
            modules that it is for. Without one that is missing, users or mappers no longer reach the package: put it back.
            If the change is meant, change ListedDoors and note it in the changelog.""";

    private ModuleDoors() {}

    /** A text for each directive that is on one side only. */
    static List<String> differences(ModuleDescriptor module, Set<String> listed) {
        Set<String> found = directives(module);
        return Stream.concat(
                        without(found, listed).map(line -> line + " is not listed"),
                        without(listed, found).map(line -> line + " is listed, but missing in module-info.java"))
                .map(text -> module.name() + ": " + text)
                .toList();
    }

    private static Stream<String> without(Set<String> directives, Set<String> others) {
        return directives.stream().filter(line -> !others.contains(line)).sorted();
    }

    private static Set<String> directives(ModuleDescriptor module) {
        return Stream.concat(
                        module.exports().stream().map(ModuleDoors::directive),
                        module.opens().stream().map(ModuleDoors::directive))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String directive(Exports exports) {
        return "exports " + exports.source() + to(exports.targets());
    }

    private static String directive(Opens opens) {
        return "opens " + opens.source() + to(opens.targets());
    }

    private static String to(Set<String> modules) {
        return modules.isEmpty() ? "" : " to " + String.join(", ", new TreeSet<>(modules));
    }
}
