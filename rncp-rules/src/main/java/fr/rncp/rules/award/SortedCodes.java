package fr.rncp.rules.award;

import fr.rncp.model.value.SkillBlockCode;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** Sets of block codes in one order, so that what is printed does not depend on the order of input. */
final class SortedCodes {

    static final Comparator<SkillBlockCode> ORDER = Comparator.comparing(SkillBlockCode::value);

    private SortedCodes() {}

    static Set<SkillBlockCode> copyOf(Collection<SkillBlockCode> codes) {
        Set<SkillBlockCode> sorted = new TreeSet<>(ORDER);
        sorted.addAll(codes);
        return Collections.unmodifiableSet(sorted);
    }
}
