package fr.rncp.rules.award;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Minimal sets of an expression in which no leaf stands twice. Then the sets of different parts share nothing: every choice of parts and every combination of their sets
 * is minimal, and no two are the same. Time is that of writing the sets down.
 */
final class ReadOnceSets {

    private final LeafIndex index;
    private final int wanted;

    private ReadOnceSets(LeafIndex index, int wanted) {
        this.index = index;
        this.wanted = wanted;
    }

    /** One more than the limit is looked for, to know whether there are more. A part that was cut has more than the limit itself, and so has the whole. */
    static SetList of(Requirement requirement, LeafIndex index, int limit) {
        int wanted = limit == Integer.MAX_VALUE ? limit : limit + 1;
        List<BitSet> sets = new ReadOnceSets(index, wanted).sets(requirement);
        boolean complete = sets.size() <= limit;
        return new SetList(complete ? sets : sets.subList(0, limit), complete);
    }

    private List<BitSet> sets(Requirement requirement) {
        if (requirement instanceof Requirement.Leaf leaf) {
            BitSet single = new BitSet();
            single.set(index.of(leaf));
            return List.of(single);
        }
        List<List<BitSet>> ofParts =
                Evaluation.partsOf(requirement).stream().map(this::sets).toList();
        return requirement instanceof AtLeast least ? choices(least.count(), ofParts) : product(ofParts, wanted);
    }

    private List<BitSet> choices(int count, List<List<BitSet>> ofParts) {
        List<BitSet> found = new ArrayList<>();
        Choice choice = new Choice(count, ofParts.size());
        boolean more = true;
        while (more && found.size() < wanted) {
            List<List<BitSet>> chosen =
                    choice.positions().mapToObj(ofParts::get).toList();
            found.addAll(product(chosen, wanted - found.size()));
            more = choice.next();
        }
        return found;
    }

    private static List<BitSet> product(List<List<BitSet>> factors, int most) {
        List<BitSet> products = new ArrayList<>();
        products.add(new BitSet());
        for (List<BitSet> factor : factors) {
            products = factor.size() == 1 ? joined(products, factor.get(0)) : product(products, factor, most);
        }
        return products;
    }

    /** In place: the products are this method's own, and most factors are a single leaf. */
    private static List<BitSet> joined(List<BitSet> products, BitSet set) {
        products.forEach(product -> product.or(set));
        return products;
    }

    private static List<BitSet> product(List<BitSet> left, List<BitSet> right, int most) {
        List<BitSet> products = new ArrayList<>();
        for (BitSet first : left) {
            for (BitSet second : right) {
                if (products.size() == most) {
                    return products;
                }
                BitSet both = (BitSet) first.clone();
                both.or(second);
                products.add(both);
            }
        }
        return products;
    }
}
