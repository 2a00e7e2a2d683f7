package fr.rncp.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds cycles: for each node that lies on one, unless it lies on one found before, the shortest. */
final class ShortestCycles {

    private ShortestCycles() {}

    /** The cycles of a graph; none if and only if it is acyclic. */
    static List<List<String>> in(DependencyGraph graph) {
        Set<String> found = new HashSet<>();
        List<List<String>> cycles = new ArrayList<>();
        for (String node : graph.nodes()) {
            if (!found.contains(node)) {
                wayBack(graph, node).ifPresent(cycles::add);
                cycles.forEach(found::addAll);
            }
        }
        return cycles;
    }

    private static Optional<List<String>> wayBack(DependencyGraph graph, String start) {
        Set<String> seen = new HashSet<>();
        Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(start)));
        while (!ways.isEmpty()) {
            List<String> way = ways.remove();
            List<String> next = graph.knownBy(way.get(way.size() - 1));
            if (next.contains(start)) {
                return Optional.of(way);
            }
            next.stream().filter(seen::add).forEach(node -> ways.add(append(way, node)));
        }
        return Optional.empty();
    }

    private static List<String> append(List<String> way, String node) {
        return Stream.concat(way.stream(), Stream.of(node)).toList();
    }
}
