package fr.rncp.rules.engine;

import fr.rncp.model.SheetPointer;
import java.util.ArrayList;
import java.util.List;

/**
 * The places that a rule reads. Sources always lose some places, and most rules read places in other parts of the
 * sheet: those are excluded by the first steps of both, which are numbers here. Immutable.
 */
final class ReadPlaces {

    /** The number of a place that may overlap with any other one. */
    private static final long ANY_STEP = -1;

    private final List<SheetPointer> places;

    /** The number of the first step of each place. */
    private final long[] steps;

    ReadPlaces(List<SheetPointer> places) {
        this.places = places;
        this.steps = places.stream().mapToLong(ReadPlaces::step).toArray();
    }

    /** Returns a bit for the first step of a place. Different steps may share one. */
    static long step(SheetPointer place) {
        int end = place.value().indexOf('/', 1);
        String step = end < 0 ? place.value() : place.value().substring(0, end);
        return step.isEmpty() || step.equals("/*") ? ANY_STEP : 1L << step.hashCode();
    }

    /** Returns those places that the source has lost, completely or in part. */
    List<SheetPointer> lost(SheetFacts facts) {
        long lostSteps = facts.lostSteps();
        List<SheetPointer> lost = List.of();
        for (int i = 0; i < steps.length; i++) {
            if ((steps[i] & lostSteps) != 0 && facts.isLostInPart(places.get(i))) {
                lost = lost.isEmpty() ? new ArrayList<>() : lost;
                lost.add(places.get(i));
            }
        }
        return lost;
    }
}
