package fr.rncp.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random draws that are the same on every JVM: the JDK specifies the sequence of {@link Random}. */
final class Draws {

    /** Prevents consecutive seeds from yielding similar first draws. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Random random;

    Draws(long seed) {
        random = new Random(seed * SPREAD);
    }

    /** Draws a number in a range, both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Draws some of the values, in their order. */
    <T> List<T> some(List<T> values, int count) {
        List<T> left = new ArrayList<>(values);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return List.copyOf(left);
    }
}
