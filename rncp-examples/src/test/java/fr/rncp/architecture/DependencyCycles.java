package fr.rncp.architecture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** No two packages know each other, at any number of removes; the same goes for modules. */
final class DependencyCycles {

    static final String FIX = """
            Move what both sides of an arrow need into one of them, or into a package that both may know.
            Only the root packages (ProjectModule.ALL) may know what is behind them and be known by it.""";

    private DependencyCycles() {}

    /** A text for each cycle: the way round, and a dependency for each of its arrows. */
    static List<String> in(DependencyGraph graph) {
        return ShortestCycles.in(graph).stream()
                .map(cycle -> text(graph, cycle))
                .toList();
    }

    private static String text(DependencyGraph graph, List<String> cycle) {
        String arrows = IntStream.range(0, cycle.size())
                .mapToObj(i -> arrow(graph, cycle.get(i), cycle.get((i + 1) % cycle.size())))
                .collect(Collectors.joining());
        return "cycle: " + String.join(" → ", cycle) + " → " + cycle.get(0) + arrows;
    }

    private static String arrow(DependencyGraph graph, String from, String to) {
        return "\n  " + from + " → " + to + ": " + graph.example(from, to);
    }
}
