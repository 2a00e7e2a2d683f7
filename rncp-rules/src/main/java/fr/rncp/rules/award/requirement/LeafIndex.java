package fr.rncp.rules.award.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of the leaves of an expression, in its order. */
final class LeafIndex {

    private final Map<Requirement.Leaf, Integer> indices = new HashMap<>();
    private final List<Requirement.Leaf> leaves = new ArrayList<>();
    private int occurrences;

    LeafIndex(Requirement requirement) {
        Evaluation.forEachLeaf(requirement, this::add);
    }

    private void add(Requirement.Leaf leaf) {
        occurrences++;
        if (indices.putIfAbsent(leaf, leaves.size()) == null) {
            leaves.add(leaf);
        }
    }

    int size() {
        return leaves.size();
    }

    boolean readOnce() {
        return occurrences == leaves.size();
    }

    int of(Requirement.Leaf leaf) {
        Integer index = indices.get(leaf);
        if (index == null) {
            throw new IllegalArgumentException("not a leaf of this expression: " + leaf);
        }
        return index;
    }

    /** Returns the leaves of a set, after those that all sets contain. */
    Set<Requirement.Leaf> leaves(BitSet set, Set<Requirement.Leaf> common) {
        Set<Requirement.Leaf> chosen = new LinkedHashSet<>(common);
        set.stream().forEach(index -> chosen.add(leaves.get(index)));
        return Collections.unmodifiableSet(chosen);
    }
}
