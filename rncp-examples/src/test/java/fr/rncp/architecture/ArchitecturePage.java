package fr.rncp.architecture;

import java.util.stream.Collectors;

/** The part of docs/architecture.md that is written from the code: the graphs of modules and packages. */
final class ArchitecturePage {

    private static final String BEGIN = "<!-- graphs: begin; ArchitecturePageTest writes what follows -->\n";
    private static final String END = "<!-- graphs: end -->\n";

    private ArchitecturePage() {}

    /** A page with the graphs of the code between its two markers. */
    static String withGraphs(String page, String graphs) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, begin);
        if (begin < BEGIN.length() || end < 0) {
            throw new IllegalArgumentException("the page needs these lines, in this order:\n" + BEGIN + END);
        }
        return page.substring(0, begin) + graphs + page.substring(end);
    }

    /** The graph of the modules, and for each module the graph of its packages. */
    static String graphs() {
        return ProjectModule.ALL.stream()
                .map(ArchitecturePage::section)
                .collect(Collectors.joining("\n", Flowchart.of(MainCode.MODULES) + "\n", ""));
    }

    private static String section(ProjectModule module) {
        DependencyGraph graph = MainCode.PACKAGES
                .only(MainCode.PACKAGES.nodes().stream().filter(module::holds).toList())
                .withoutArrowsTo(module.roots())
                .reduced();
        return "**" + module.folder() + "**\n\n" + Flowchart.of(graph);
    }
}
