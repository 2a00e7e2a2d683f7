package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The replacements between sheets, as stated by either side. Immutable once built; time and memory grow with the number
 * of links.
 */
final class Replacements {

    /** A sheet and the one that replaces it. */
    record Replacement(SheetNumber older, SheetNumber newer) {}

    private final Set<Replacement> statedByOlder = new HashSet<>();
    private final Set<Replacement> statedByNewer = new HashSet<>();
    private final Map<SheetNumber, Integer> nodes = new HashMap<>();
    private final List<List<Integer>> successors = new ArrayList<>();
    private final StrongComponents components;

    Replacements(Collection<SheetDigest> sheets) {
        for (SheetDigest sheet : sheets) {
            sheet.replacedBy().forEach(newer -> statedByOlder.add(new Replacement(sheet.number(), newer)));
            sheet.replaces().forEach(older -> statedByNewer.add(new Replacement(older, sheet.number())));
        }
        statedByOlder.forEach(this::addEdge);
        statedByNewer.stream().filter(link -> !statedByOlder.contains(link)).forEach(this::addEdge);
        components = new StrongComponents(successors);
    }

    private void addEdge(Replacement link) {
        successors.get(node(link.older())).add(node(link.newer()));
    }

    private int node(SheetNumber number) {
        return nodes.computeIfAbsent(number, n -> {
            successors.add(new ArrayList<>());
            return successors.size() - 1;
        });
    }

    boolean olderStates(Replacement link) {
        return statedByOlder.contains(link);
    }

    boolean newerStates(Replacement link) {
        return statedByNewer.contains(link);
    }

    /** Checks whether the newer sheet of a stated link is itself replaced by the older one, via other sheets. */
    boolean runsInCircle(Replacement link) {
        return link.older().equals(link.newer()) || component(link.older()) == component(link.newer());
    }

    private int component(SheetNumber number) {
        Integer node = nodes.get(number);
        return node == null ? -1 : components.of(node);
    }
}
