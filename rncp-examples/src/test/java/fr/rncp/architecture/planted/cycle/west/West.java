package fr.rncp.architecture.planted.cycle.west;

import fr.rncp.architecture.planted.cycle.north.North;

/** One of three types whose packages know each other in a circle. */
public final class West {

    private West() {}

    /** Leads to the next one. */
    public static Class<?> next() {
        return North.class;
    }
}
