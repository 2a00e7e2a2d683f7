package fr.rncp.api.planted;

import fr.rncp.model.Experimental;
import org.jspecify.annotations.Nullable;

/** A class that shows more than it declares. */
@Experimental
public abstract class NamedStore<V> extends Store<String, V[]> {

    /** Copied into the code of users. */
    public static final String SEPARATOR = "\n";

    protected NamedStore() {}

    /** Of no use any more. */
    @Deprecated
    public abstract @Nullable V find(String name, int @Nullable [] places);

    @Override
    public int compareTo(Store<String, V[]> other) {
        return 0;
    }

    @Override
    public String toString() {
        return "store";
    }

    /** Experimental as what is around it. */
    public enum Mode {
        FAST,
        EXACT
    }
}
