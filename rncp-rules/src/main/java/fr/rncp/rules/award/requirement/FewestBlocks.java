package fr.rncp.rules.award.requirement;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the blocks of a way to satisfy a requirement that takes as few blocks as possible. */
final class FewestBlocks {

    private FewestBlocks() {}

    static OptionalInt of(Requirement requirement) {
        Set<Requirement.Block> blocks = new HashSet<>();
        return eachOccursOnce(requirement, blocks) ? OptionalInt.of(count(requirement)) : OptionalInt.empty();
    }

    private static boolean eachOccursOnce(Requirement requirement, Set<Requirement.Block> earlier) {
        return requirement instanceof Requirement.Block block
                ? earlier.add(block)
                : Evaluation.partsOf(requirement).stream().allMatch(part -> eachOccursOnce(part, earlier));
    }

    private static int count(Requirement requirement) {
        if (requirement instanceof Requirement.Leaf) {
            return requirement instanceof Requirement.Block ? 1 : 0;
        }
        List<Requirement> parts = Evaluation.partsOf(requirement);
        int needed = requirement instanceof AtLeast least ? least.count() : parts.size();
        return parts.stream()
                .mapToInt(FewestBlocks::count)
                .sorted()
                .limit(needed)
                .sum();
    }
}
