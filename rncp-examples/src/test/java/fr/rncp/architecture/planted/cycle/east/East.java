package fr.rncp.architecture.planted.cycle.east;

import fr.rncp.architecture.planted.cycle.west.West;

/** One of three types whose packages know each other in a circle. */
public final class East {

    private East() {}

    /** Leads to the next one. */
    public static Class<?> next() {
        return West.class;
    }
}
