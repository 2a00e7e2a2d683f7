package fr.rncp.rules.award.requirement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest ways to satisfy a requirement. See {@link Requirement#minimalSets(int)}.
 *
 * @param sets sets of leaves; a single empty set if nothing is required
 * @param complete true if these are all sets; false if the list was cut
 */
public record MinimalSets(List<Set<Requirement.Leaf>> sets, boolean complete) {

    /** Copies the list. */
    public MinimalSets {
        sets = List.copyOf(sets);
    }

    static MinimalSets of(Requirement requirement, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("a limit of " + limit + ": expected 0 or more");
        }
        Set<Requirement.Leaf> units = new LinkedHashSet<>();
        Requirement rest = withoutUnits(Residual.of(requirement, leaf -> false), units);
        LeafIndex index = new LeafIndex(rest);
        SetList found =
                index.readOnce() ? ReadOnceSets.of(rest, index, limit) : HittingSetSearch.of(rest, index, limit);
        return new MinimalSets(
                found.sets().stream().map(set -> index.leaves(set, units)).toList(), found.complete());
    }

    /** Removes the leaves that belong to every set, which often leaves an expression without repetition. */
    private static Requirement withoutUnits(Requirement requirement, Set<Requirement.Leaf> units) {
        Requirement rest = requirement;
        while (true) {
            List<Requirement.Leaf> found = unitsOf(rest);
            if (found.isEmpty()) {
                return rest;
            }
            units.addAll(found);
            rest = Residual.of(rest, Collections.unmodifiableSet(units)::contains);
        }
    }

    private static List<Requirement.Leaf> unitsOf(Requirement requirement) {
        List<Requirement.Leaf> units = new ArrayList<>();
        List<Requirement> conjuncts = requirement instanceof AllOf all ? all.parts() : List.of(requirement);
        for (Requirement part : conjuncts) {
            if (part instanceof Requirement.Leaf leaf) {
                units.add(leaf);
            }
        }
        return units;
    }
}
