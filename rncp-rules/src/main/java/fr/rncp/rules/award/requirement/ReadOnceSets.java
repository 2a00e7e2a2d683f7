package fr.rncp.rules.award.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Computes the minimal sets of an expression in which no leaf occurs twice. The sets of different parts are disjoint,
 * so every choice of parts and every combination of their sets is minimal, and no two are equal. The time is
 * proportional to the size of the result.
 */
final class ReadOnceSets {

    private final LeafIndex index;
    private final int wanted;
    private final IdentityHashMap<Requirement, List<BitSet>> ofGroups = new IdentityHashMap<>();

    private ReadOnceSets(LeafIndex index, int wanted) {
        this.index = index;
        this.wanted = wanted;
    }

    /**
     * Computes one more set than the limit, to know whether there are more. A part that was cut has more sets than the
     * limit, and so has the whole.
     */
    static SetList of(Requirement requirement, LeafIndex index, int limit) {
        int wanted = limit == Integer.MAX_VALUE ? limit : limit + 1;
        List<BitSet> sets = new ReadOnceSets(index, wanted).sets(requirement);
        boolean complete = sets.size() <= limit;
        return new SetList(complete ? sets : sets.subList(0, limit), complete);
    }

    private List<BitSet> sets(Requirement requirement) {
        List<Requirement> parts = Evaluation.partsOf(requirement);
        if (requirement instanceof AtLeast least) {
            return choices(least.count(), parts);
        }
        return product(requirement instanceof Requirement.Leaf ? List.of(requirement) : parts, wanted);
    }

    private List<BitSet> choices(int count, List<Requirement> parts) {
        List<BitSet> found = new ArrayList<>();
        Choice choice = new Choice(count, parts.size());
        boolean more = true;
        while (more && found.size() < wanted) {
            List<Requirement> chosen = choice.positions().mapToObj(parts::get).toList();
            found.addAll(product(chosen, wanted - found.size()));
            more = choice.next();
        }
        return found;
    }

    private List<BitSet> product(List<Requirement> factors, int most) {
        List<BitSet> products = new ArrayList<>();
        products.add(new BitSet());
        for (Requirement factor : factors) {
            if (factor instanceof Requirement.Leaf leaf) {
                // The sets of the products are extended in place: a hundred thousand further sets would not fit into
                // memory.
                products.forEach(product -> product.set(index.of(leaf)));
            } else {
                products = product(products, setsOfGroup(factor), most);
            }
        }
        return products;
    }

    private List<BitSet> setsOfGroup(Requirement group) {
        List<BitSet> known = ofGroups.get(group);
        if (known == null) {
            known = sets(group);
            ofGroups.put(group, known);
        }
        return known;
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
