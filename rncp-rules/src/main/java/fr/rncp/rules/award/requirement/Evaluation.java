package fr.rncp.rules.award.requirement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Evaluates a requirement by recursion over its structure; {@link Requirement#MAX_DEPTH} limits the stack. */
final class Evaluation {

    private Evaluation() {}

    static boolean of(Requirement requirement, Predicate<? super Requirement.Leaf> obtained) {
        if (requirement instanceof AllOf all) {
            return satisfied(all.parts(), obtained) == all.parts().size();
        }
        if (requirement instanceof AtLeast least) {
            return satisfied(least.parts(), obtained) >= least.count();
        }
        return obtained.test((Requirement.Leaf) requirement);
    }

    static void forEachLeaf(Requirement requirement, Consumer<? super Requirement.Leaf> action) {
        if (requirement instanceof Requirement.Leaf leaf) {
            action.accept(leaf);
        }
        partsOf(requirement).forEach(part -> forEachLeaf(part, action));
    }

    static List<Requirement> partsOf(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return all.parts();
        }
        return requirement instanceof AtLeast least ? least.parts() : List.of();
    }

    private static int satisfied(List<Requirement> parts, Predicate<? super Requirement.Leaf> obtained) {
        int count = 0;
        for (Requirement part : parts) {
            if (of(part, obtained)) {
                count++;
            }
        }
        return count;
    }
}
