package fr.rncp.architecture.planted.cycle.north;

import fr.rncp.architecture.planted.cycle.east.East;

/** One of three types whose packages know each other in a circle. */
public final class North {

    private North() {}

    /** Leads to the next one. */
    public static Class<?> next() {
        return East.class;
    }
}
