package fr.rncp.architecture.planted.door;

import fr.rncp.architecture.planted.door.room.Chamber;

/** What a root package may do: know what is behind it, which knows it. */
public final class Gate {

    private Gate() {}

    /** A room behind this door. */
    public static Chamber chamber() {
        return new Chamber(new Guest("Ada"));
    }
}
