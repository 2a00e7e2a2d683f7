package fr.rncp.model.jury;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Alternatives of an expression, grouped letter by letter, so that it fails after a few letters rather than after two
 * hundred words.
 */
final class Alternatives {

    private Alternatives() {}

    /** Returns an expression for one of some plain words. */
    static String of(Collection<String> words) {
        return "(?:" + tree(new TreeSet<>(words)) + ")";
    }

    private static String tree(Collection<String> words) {
        Map<String, List<String>> rests = words.stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(
                        word -> word.substring(0, 1),
                        TreeMap::new,
                        Collectors.mapping(word -> word.substring(1), Collectors.toList())));
        return rests.entrySet().stream()
                .map(entry -> entry.getKey() + rest(entry.getValue()))
                .collect(Collectors.joining("|"));
    }

    private static String rest(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        return "(?:" + tree(words) + (words.contains("") ? "|" : "") + ")";
    }
}
