package fr.rncp.rules.catalogue.pathways;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.engine.SheetCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The jury texts of a sheet, as rules about juries look at them. */
public final class Juries {

    private static final List<SheetPointer> ALL = List.of(SheetPointers.ACCESS_PATHWAYS_JURY);

    private Juries() {}

    /** Whether there is a text, and not only a dash. */
    public static boolean isStated(Prose jury) {
        return !jury.isEmpty() && !jury.statesAbsence();
    }

    /**
     * Positions of the pathways that are not closed and have a jury text, each text once: a text that five pathways
     * share is judged at the first.
     */
    public static List<Integer> distinct(SheetCheck check) {
        Set<Prose> seen = new HashSet<>();
        List<AccessPathway> rows = check.sheet().accessPathways();
        return check.positions(rows)
                .filter(i ->
                        !rows.get(i).available().isNo() && isStated(rows.get(i).jury()))
                .filter(i -> seen.add(rows.get(i).jury()))
                .boxed()
                .toList();
    }

    /** Where the jury of the pathway by experience stands, if there is one. */
    public static Optional<Integer> byExperience(SheetCheck check) {
        List<AccessPathway> rows = check.sheet().accessPathways();
        return check.positions(rows)
                .filter(i -> rows.get(i).pathway() == Pathway.EXPERIENCE)
                .filter(i ->
                        !rows.get(i).available().isNo() && isStated(rows.get(i).jury()))
                .boxed()
                .findFirst();
    }

    /**
     * Jury texts that the source cannot tell. Whether a pathway with a jury is open may be lost: it is not closed, as
     * far as is known.
     */
    public static Stream<SheetPointer> lost(SheetCheck check) {
        if (check.lost(ALL).isEmpty()) {
            return Stream.empty();
        }
        if (check.hasLost(SheetPointers.ACCESS_PATHWAYS)) {
            return Stream.of(SheetPointers.ACCESS_PATHWAYS);
        }
        return check.positions(check.sheet().accessPathways())
                .mapToObj(Juries::pointer)
                .filter(check::hasLost);
    }

    public static SheetPointer pointer(int position) {
        return SheetPointers.ACCESS_PATHWAYS_JURY.at(position);
    }
}
