package fr.rncp.rules.reading;

import java.util.Objects;

/**
 * A number of blocks in a text. For example, "un bloc sur quatre" contains the part 1 and the total 4.
 *
 * @param count the number, at least 1
 * @param kind the kind of blocks that are counted
 */
public record BlockCardinal(int count, CardinalKind kind) {

    /** The kinds of blocks that a cardinal counts. */
    public enum CardinalKind {
        /** All blocks of the certification: <i>les trois blocs, l'ensemble des 4 blocs, sur quatre</i>. */
        TOTAL,
        /** Some of the blocks: <i>un bloc sur quatre, deux blocs au choix, les trois blocs communs</i>. */
        PART,
        /** Either all or some blocks, which the words do not settle: <i>trois blocs</i>. */
        UNCLEAR
    }

    /** Rejects a count below 1. */
    public BlockCardinal {
        Objects.requireNonNull(kind, "kind");
        if (count < 1) {
            throw new IllegalArgumentException("a count of at least 1 is expected, found " + count);
        }
    }

    /** Returns the kind and the count, for example {@code TOTAL 4}. */
    @Override
    public String toString() {
        return kind + " " + count;
    }
}
