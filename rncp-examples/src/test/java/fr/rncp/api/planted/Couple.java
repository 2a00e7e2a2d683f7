package fr.rncp.api.planted;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generic record. */
public record Couple<A extends Comparable<A>, B>(A left, List<? super B> right) {

    /** A generic method. */
    public static <T extends Comparable<T>> Couple<T, @Nullable Object> of(T left, @Nullable Object... right) {
        return new Couple<>(left, List.of(right));
    }
}
