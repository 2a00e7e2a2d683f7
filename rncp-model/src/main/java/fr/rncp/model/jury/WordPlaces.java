package fr.rncp.model.jury;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** The places of certain words in a text, found in one pass and asked for many times. */
final class WordPlaces {

    private final int[] starts;
    private final int[] ends;

    WordPlaces(List<Matcher> found) {
        starts = found.stream().mapToInt(Matcher::start).toArray();
        ends = found.stream().mapToInt(Matcher::end).toArray();
    }

    /** Returns the end of the last of them between two positions; -1 if none is there. */
    int lastIn(int from, int to) {
        int place = Arrays.binarySearch(ends, to);
        int last = place >= 0 ? place : -place - 2;
        return last >= 0 && starts[last] >= from ? ends[last] : -1;
    }

    /** Checks for one of them between two positions. */
    boolean standIn(int from, int to) {
        return lastIn(from, to) >= 0;
    }
}
