package fr.rncp.rules.award.requirement;

import java.util.stream.IntStream;

/** The choices of k of n positions, one after the other, in lexical order. Mutable. */
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

    /** Goes on to the next choice, if there is one. */
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
