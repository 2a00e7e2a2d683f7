package fr.rncp.rules.award.requirement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Computes the remaining requirement, in two passes that visit each part once: the first removes obtained parts and
 * reduces counts, the second flattens nested groups. Flattening on the way up would copy the parts of a chain again and
 * again.
 */
final class Residual {

    private Residual() {}

    static Requirement of(Requirement requirement, Predicate<? super Requirement.Leaf> obtained) {
        return flat(reduced(requirement, obtained));
    }

    private static Requirement reduced(Requirement requirement, Predicate<? super Requirement.Leaf> obtained) {
        if (requirement instanceof Requirement.Leaf leaf) {
            return obtained.test(leaf) ? Requirement.nothing() : leaf;
        }
        List<Requirement> parts = Evaluation.partsOf(requirement);
        List<Requirement> rest = new ArrayList<>();
        for (Requirement part : parts) {
            Requirement remaining = reduced(part, obtained);
            if (!remaining.isNothing()) {
                rest.add(remaining);
            }
        }
        int needed = requirement instanceof AtLeast least ? least.count() : parts.size();
        return group(needed - (parts.size() - rest.size()), rest);
    }

    private static Requirement group(int needed, List<Requirement> rest) {
        if (needed <= 0) {
            return Requirement.nothing();
        }
        if (rest.size() == 1) {
            return rest.get(0);
        }
        return needed == rest.size() ? Requirement.allOf(rest) : Requirement.atLeast(needed, rest);
    }

    private static Requirement flat(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            List<Requirement> parts = new ArrayList<>();
            addConjuncts(all, parts, new HashSet<>());
            return parts.size() == 1 ? parts.get(0) : Requirement.allOf(parts);
        }
        if (requirement instanceof AtLeast least) {
            return Requirement.atLeast(
                    least.count(), least.parts().stream().map(Residual::flat).toList());
        }
        return requirement;
    }

    /**
     * Adds the parts that are required together. A leaf that is required twice is obtained once. Groups are not
     * compared, because that would take more than linear time.
     */
    private static void addConjuncts(Requirement requirement, List<Requirement> into, Set<Requirement> leaves) {
        if (requirement instanceof AllOf all) {
            all.parts().forEach(part -> addConjuncts(part, into, leaves));
        } else if (!(requirement instanceof Requirement.Leaf) || leaves.add(requirement)) {
            into.add(flat(requirement));
        }
    }
}
