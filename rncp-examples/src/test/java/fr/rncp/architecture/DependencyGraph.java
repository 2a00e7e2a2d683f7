package fr.rncp.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which packages, or modules, know which. Constants that the compiler copies leave no trace in class files and give no
 * arrow.
 *
 * @param arrows for each node, those it knows, each with one dependency as an example
 */
record DependencyGraph(SortedMap<String, SortedMap<String, String>> arrows) {

    /** The graph of the packages of some classes; what these know of other packages is left out. */
    static DependencyGraph ofPackages(Collection<JavaClass> classes) {
        Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        DependencyGraph graph = ofNodes(packages);
        classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> packages.contains(target(dependency)))
                .forEach(dependency -> graph.add(
                        dependency.getOriginClass().getPackageName(), target(dependency), dependency.getDescription()));
        return graph;
    }

    private static DependencyGraph ofNodes(Collection<String> nodes) {
        DependencyGraph graph = new DependencyGraph(new TreeMap<>());
        nodes.forEach(node -> graph.arrows.putIfAbsent(node, new TreeMap<>()));
        return graph;
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getPackageName();
    }

    private void add(String from, String to, String example) {
        if (!from.equals(to)) {
            targets(from).merge(to, example, BinaryOperator.minBy(String::compareTo));
        }
    }

    private SortedMap<String, String> targets(String node) {
        return arrows.getOrDefault(node, new TreeMap<>());
    }

    List<String> nodes() {
        return List.copyOf(arrows.keySet());
    }

    List<String> knownBy(String node) {
        return List.copyOf(targets(node).keySet());
    }

    /** A dependency that makes one node know another. */
    String example(String from, String to) {
        return targets(from).getOrDefault(to, "");
    }

    /** The graph in which all nodes with the same new name are one. */
    DependencyGraph mergedBy(UnaryOperator<String> newName) {
        DependencyGraph merged = ofNodes(nodes().stream().map(newName).toList());
        arrows.forEach((from, targets) ->
                targets.forEach((to, example) -> merged.add(newName.apply(from), newName.apply(to), example)));
        return merged;
    }

    /** The graph without some nodes and their arrows. */
    DependencyGraph without(Collection<String> nodes) {
        return only(nodes().stream().filter(node -> !nodes.contains(node)).toList());
    }

    /** The graph of some nodes and the arrows between them. */
    DependencyGraph only(Collection<String> nodes) {
        return filtered(nodes, (from, to) -> nodes.contains(to));
    }

    /** The graph without the arrows to some nodes. */
    DependencyGraph withoutArrowsTo(Collection<String> nodes) {
        return filtered(nodes(), (from, to) -> !nodes.contains(to));
    }

    /** The graph without the arrows that a longer way replaces. */
    DependencyGraph reduced() {
        return filtered(nodes(), (from, to) -> knownBy(from).stream()
                .noneMatch(other -> !other.equals(to) && leads(other, to)));
    }

    private DependencyGraph filtered(Collection<String> nodes, BiPredicate<String, String> kept) {
        DependencyGraph rest = ofNodes(nodes);
        nodes.forEach(from -> targets(from).forEach((to, example) -> {
            if (kept.test(from, to)) {
                rest.add(from, to, example);
            }
        }));
        return rest;
    }

    private boolean leads(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            knownBy(left.remove()).stream().filter(seen::add).forEach(left::add);
        }
        return seen.contains(to);
    }
}
