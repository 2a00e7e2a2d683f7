package fr.rncp.rules.reading;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A demand for blocks that a text makes before the certification is awarded: "l'ensemble des quatre blocs" is
 * {@code ALL} of 4, "un bloc au choix parmi trois" is {@code CHOICE}, 1 of 3. A text may make several demands, which
 * must all be met.
 *
 * @param scope the blocks concerned
 * @param needed the minimum number of blocks; absent unless the scope is {@code CHOICE}
 * @param outOf the number of blocks in the scope, if the text gives it
 */
public record BlockDemand(Scope scope, OptionalInt needed, OptionalInt outOf) {

    /** The blocks that a demand concerns. */
    public enum Scope {
        /** Every block of the certification (<i>l'ensemble des blocs</i>). */
        ALL,
        /** Every block that all candidates share (<i>blocs communs</i>, <i>tronc commun</i>, <i>obligatoires</i>). */
        COMMON,
        /** A number of blocks chosen from several (<i>au choix</i>, <i>optionnels</i>, <i>n blocs sur m</i>). */
        CHOICE
    }

    /** Rejects a choice without a number, and a number without a choice. */
    public BlockDemand {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(outOf, "outOf");
        if (needed.isPresent() != (scope == Scope.CHOICE)) {
            throw new IllegalArgumentException(
                    "a number of needed blocks is required for CHOICE and not allowed otherwise");
        }
    }

    static BlockDemand every(Scope scope, OptionalInt outOf) {
        return new BlockDemand(scope, OptionalInt.empty(), outOf);
    }

    static BlockDemand choice(int needed, OptionalInt outOf) {
        return new BlockDemand(Scope.CHOICE, OptionalInt.of(needed), outOf);
    }

    /** Returns the scope and the numbers: {@code ALL of 3}, {@code CHOICE 1 of 2}, {@code COMMON}. */
    @Override
    public String toString() {
        return scope + number(" ", needed) + number(" of ", outOf);
    }

    private static String number(String before, OptionalInt number) {
        return number.isPresent() ? before + number.getAsInt() : "";
    }
}
