package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The replacements between sheets, as stated by either side. For one thread; time and memory grow with the number of
 * links.
 */
final class Replacements {

    /** A sheet and the one that replaces it. */
    record Replacement(SheetNumber older, SheetNumber newer) {}

    private final Set<Replacement> statedByOlder = new HashSet<>();
    private final Set<Replacement> statedByNewer = new HashSet<>();
    private final Map<SheetNumber, Integer> nodes = new HashMap<>();
    private final List<List<Integer>> successors = new ArrayList<>();
    private final StrongComponents components;
    private @Nullable Map<Integer, Circle> circles;

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

    /** Returns the sheets that replace each other and that a sheet is one of, in the order of their numbers. */
    SortedSet<SheetNumber> circleOf(SheetNumber number) {
        return circles().getOrDefault(component(number), new Circle()).members;
    }

    /** Checks whether a sheet is the first of those that state a replacement within its circle. */
    boolean reports(SheetNumber number) {
        Circle circle = circles().get(component(number));
        return circle != null && circle.staters.first().equals(number);
    }

    /** Sheets that replace each other, and those of them that state it. */
    private static final class Circle {
        private final SortedSet<SheetNumber> members = new TreeSet<>();
        private final SortedSet<SheetNumber> staters = new TreeSet<>();
    }

    private Map<Integer, Circle> circles() {
        if (circles == null) {
            Map<Integer, Circle> found = new HashMap<>();
            statedByOlder.forEach(link -> addTo(found, link, link.older()));
            statedByNewer.forEach(link -> addTo(found, link, link.newer()));
            circles = found;
        }
        return circles;
    }

    private void addTo(Map<Integer, Circle> found, Replacement link, SheetNumber stater) {
        if (!link.older().equals(link.newer()) && runsInCircle(link)) {
            Circle circle = found.computeIfAbsent(component(link.older()), component -> new Circle());
            circle.members.add(link.older());
            circle.members.add(link.newer());
            circle.staters.add(stater);
        }
    }

    private int component(SheetNumber number) {
        Integer node = nodes.get(number);
        return node == null ? -1 : components.of(node);
    }
}
