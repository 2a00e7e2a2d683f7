package fr.rncp.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How two lists of lines differ, for a person: {@code -} before a line that is gone, {@code +} before a new one. */
final class LineDiff {

    private LineDiff() {}

    /** The lines on one side only; if there are none, those whose place differs. */
    static List<String> of(List<String> before, List<String> after) {
        List<String> differences = Stream.concat(
                        without(before, after).map(line -> "-" + line),
                        without(after, before).map(line -> "+" + line))
                .toList();
        return differences.isEmpty() ? moved(before, after) : differences;
    }

    private static Stream<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest.stream();
    }

    private static List<String> moved(List<String> before, List<String> after) {
        List<String> moves = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                moves.add("moved: " + before.get(i));
            }
        }
        return moves;
    }
}
