package fr.rncp.architecture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A graph as a Mermaid flowchart: the same graph gives the same text. */
final class Flowchart {

    private static final String GROUP = "fr.rncp.";

    private Flowchart() {}

    /** The Markdown of a graph; names are shown without the group that all packages share. */
    static String of(DependencyGraph graph) {
        return Stream.of(
                        Stream.of("```mermaid", "flowchart LR"),
                        graph.nodes().stream().map(node -> "    " + id(node) + "[" + label(node) + "]"),
                        graph.nodes().stream().flatMap(node -> arrows(node, graph.knownBy(node))),
                        Stream.of("```"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> arrows(String from, List<String> targets) {
        return targets.stream().map(to -> "    " + id(from) + " --> " + id(to));
    }

    private static String label(String node) {
        return node.startsWith(GROUP) ? node.substring(GROUP.length()) : node;
    }

    /** A name without dots and hyphens, which mean something to Mermaid. */
    private static String id(String node) {
        return label(node).replaceAll("\\W", "_");
    }
}
