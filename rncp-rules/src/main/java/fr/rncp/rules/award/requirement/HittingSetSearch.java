package fr.rncp.rules.award.requirement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the minimal sets of an expression in which leaves occur several times, with the hitting-set tree of Reiter.
 * Each node of the tree excludes some leaves. A minimal set of the remaining leaves is found by dropping one leaf after
 * the other; excluding each leaf of that set gives the child nodes. Any minimal set that is not found yet lacks at
 * least one leaf of every found one, so a path leads to it. The number of nodes has no useful bound, so the work is
 * limited.
 */
final class HittingSetSearch {

    /** Visits of parts of the expression and comparisons of sets; takes a few tenths of a second. */
    private static final long MOST_WORK = 20_000_000;

    /** Cost of a node that is kept, since it needs memory too. */
    private static final long NODE_WORK = 50;

    private final Requirement requirement;
    private final LeafIndex index;
    private final List<BitSet> found = new ArrayList<>();
    private final Set<BitSet> seen = new HashSet<>();
    private final Deque<BitSet> open = new ArrayDeque<>();
    private long work;

    private HittingSetSearch(Requirement requirement, LeafIndex index) {
        this.requirement = requirement;
        this.index = index;
    }

    static SetList of(Requirement requirement, LeafIndex index, int limit) {
        HittingSetSearch search = new HittingSetSearch(requirement, index);
        boolean complete = search.run(limit);
        return new SetList(search.found, complete);
    }

    /** Searches the tree; returns false if it was not searched completely. */
    private boolean run(int limit) {
        open.add(new BitSet());
        while (!open.isEmpty()) {
            BitSet ruledOut = open.remove();
            Optional<BitSet> known = foundBeside(ruledOut);
            known.ifPresent(set -> branch(ruledOut, set));
            if (work > MOST_WORK || (known.isEmpty() && !explore(ruledOut, limit))) {
                return false;
            }
        }
        return true;
    }

    /** Finds another set without the excluded leaves, if there is one. Returns false if the search ends here. */
    private boolean explore(BitSet ruledOut, int limit) {
        BitSet set = supportWithout(ruledOut);
        if (!satisfies(set)) {
            return true;
        }
        if (found.size() == limit || !minimise(set)) {
            return false;
        }
        found.add(set);
        branch(ruledOut, set);
        return true;
    }

    private Optional<BitSet> foundBeside(BitSet ruledOut) {
        for (BitSet set : found) {
            work += 1 + set.size() / Long.SIZE;
            if (!set.intersects(ruledOut)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns leaves that satisfy the expression, if the leaves that are not excluded can. Their number is kept small,
     * because dropping them one by one would take long.
     */
    private BitSet supportWithout(BitSet ruledOut) {
        BitSet support = new BitSet();
        addSupport(requirement, ruledOut, support);
        return support;
    }

    private boolean addSupport(Requirement part, BitSet ruledOut, BitSet support) {
        work++;
        if (part instanceof Requirement.Leaf leaf) {
            boolean allowed = !ruledOut.get(index.of(leaf));
            support.set(index.of(leaf), allowed);
            return allowed;
        }
        List<Requirement> parts = Evaluation.partsOf(part);
        int needed = part instanceof AtLeast least ? least.count() : parts.size();
        for (int i = 0; i < parts.size() && needed > 0; i++) {
            needed -= addSupport(parts.get(i), ruledOut, support) ? 1 : 0;
        }
        return needed == 0;
    }

    private boolean satisfies(BitSet leaves) {
        work += ExpressionSize.of(requirement).nodes();
        return requirement.isSatisfied(leaf -> leaves.get(index.of(leaf)));
    }

    /** Drops every leaf that is not needed. Returns false if that would be too much work. */
    private boolean minimise(BitSet leaves) {
        for (int leaf = leaves.previousSetBit(index.size()); leaf >= 0; leaf = leaves.previousSetBit(leaf - 1)) {
            if (work > MOST_WORK) {
                return false;
            }
            leaves.clear(leaf);
            leaves.set(leaf, !satisfies(leaves));
        }
        return true;
    }

    private void branch(BitSet ruledOut, BitSet set) {
        set.stream().forEach(leaf -> {
            BitSet further = (BitSet) ruledOut.clone();
            further.set(leaf);
            work += NODE_WORK + index.size() / Long.SIZE;
            if (seen.add(further)) {
                open.add(further);
            }
        });
    }
}
