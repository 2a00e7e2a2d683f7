package fr.rncp.rules.reading;

import java.util.Objects;

/**
 * A number of blocks that a text gives: "sur quatre" is a total of 4, "un bloc sur quatre" a part of 1 as well.
 *
 * @param count the number, at least 1
 * @param kind what it counts
 */
public record BlockCardinal(int count, CardinalKind kind) {

    /** What a cardinal counts. */
    public enum CardinalKind {
        /** All blocks of the certification: <i>les trois blocs, l'ensemble des 4 blocs, sur quatre</i>. */
        TOTAL,
        /** Some of them: <i>un bloc sur quatre, deux blocs au choix, les trois blocs communs</i>. */
        PART,
        /** The words do not tell which: <i>trois blocs</i>. */
        UNCLEAR
    }

    /** Refuses a count below 1. */
    public BlockCardinal {
        Objects.requireNonNull(kind, "kind");
        if (count < 1) {
            throw new IllegalArgumentException("a count of at least 1 is expected, found " + count);
        }
    }

    /** {@code TOTAL 4}. */
    @Override
    public String toString() {
        return kind + " " + count;
    }
}
