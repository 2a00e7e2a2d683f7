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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the jury texts of a sheet that rules about juries check. */
public final class Juries {

    /** The parts that a rule on the text of a jury reads. */
    public static final List<SheetPointer> READS = List.of(
            SheetPointers.ACCESS_PATHWAYS_PATHWAY,
            SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
            SheetPointers.ACCESS_PATHWAYS_JURY);

    private static final List<SheetPointer> ALL = List.of(SheetPointers.ACCESS_PATHWAYS_JURY);

    /** "Voie non ouverte", "Non accessible par cette voie": the pathway is closed, and has no jury. */
    private static final Pattern CLOSED = Pattern.compile("(?:(?:cette |la )?(?:voie|modalite)(?: d'acces)? )?"
            + "(?:n'est |n'etant )?(?:non |pas )?(?:ouverte?|fermee?|accessible|concernee?|prevue?|proposee?|disponible)"
            + "(?: (?:par|a|pour) (?:cette|la|l') ?(?:voie|certification|apprentissage)(?: d'acces)?)?[ .]*");

    private Juries() {}

    /** Checks whether there is a text other than a dash, a placeholder, or words that only close the pathway. */
    public static boolean isStated(SheetCheck check, Prose jury) {
        return check.facts().isStated(jury)
                && !CLOSED.matcher(check.folded(jury)).matches();
    }

    /**
     * Returns the positions of the pathways that are not closed and have a jury text. If several pathways share a text,
     * only the first of them is returned.
     */
    public static List<Integer> distinct(SheetCheck check) {
        return check.facts().juriesOfPathways(() -> readDistinct(check));
    }

    private static List<Integer> readDistinct(SheetCheck check) {
        Set<Prose> seen = new HashSet<>();
        List<AccessPathway> rows = check.sheet().accessPathways();
        return check.positions(rows)
                .filter(i -> !rows.get(i).available().isNo()
                        && isStated(check, rows.get(i).jury()))
                .filter(i -> seen.add(rows.get(i).jury()))
                .boxed()
                .toList();
    }

    /** Returns the position of the jury of the pathway by experience, if there is one. */
    public static Optional<Integer> byExperience(SheetCheck check) {
        List<AccessPathway> rows = check.sheet().accessPathways();
        return check.positions(rows)
                .filter(i -> rows.get(i).pathway() == Pathway.EXPERIENCE)
                .filter(i -> !rows.get(i).available().isNo()
                        && isStated(check, rows.get(i).jury()))
                .boxed()
                .findFirst();
    }

    /**
     * Returns the jury texts that the source has lost. If it has lost whether a pathway with a jury is open, the
     * pathway counts as not closed.
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
