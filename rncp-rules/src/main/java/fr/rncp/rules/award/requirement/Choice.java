package fr.rncp.rules.award.requirement;

import java.util.stream.IntStream;

/** An iterator over the choices of k out of n positions, in lexicographic order. Mutable. */
final class Choice {

    private final int[] chosen;
    private final int total;

    Choice(int count, int total) {
        this.chosen = IntStream.range(0, count).toArray();
        this.total = total;
    }

    IntStream positions() {
        return IntStream.of(chosen);
    }

    /** Advances to the next choice; returns false if there is none. */
    boolean next() {
        int place = chosen.length - 1;
        while (place >= 0 && chosen[place] == total - chosen.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        chosen[place]++;
        for (int after = place + 1; after < chosen.length; after++) {
            chosen[after] = chosen[after - 1] + 1;
        }
        return true;
    }
}
