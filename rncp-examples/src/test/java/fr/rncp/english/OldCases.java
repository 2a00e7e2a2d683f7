package fr.rncp.english;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places with words to avoid that are tolerated since they are older than the word list, counted by row of the list
 * and area. Counts may only fall.
 *
 * @param counts the counts of each row, in the order of {@link TextFile#AREAS}
 */
record OldCases(Map<String, List<Integer>> counts) {

    static final String FILE = "old-cases.tsv";

    private static final String HEAD = """
            # Words to avoid that are older than the word list. Counts may only fall; WordListTest writes lower ones.
            # name	%s
            """.formatted(String.join("\t", TextFile.AREAS));

    /** Parses the text of the table. */
    static OldCases parse(String table) {
        Map<String, List<Integer>> counts = new TreeMap<>();
        TestTable.rowsOf(table)
                .forEach(row -> counts.put(
                        row.get(0), row.stream().skip(1).map(Integer::valueOf).toList()));
        return new OldCases(counts);
    }

    /** Counts places by row and area; a row without any has zeros. */
    static OldCases of(List<WordToAvoid> rows, Map<String, List<AvoidedWords>> placesByArea) {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (WordToAvoid row : rows) {
            counts.put(
                    row.name(),
                    TextFile.AREAS.stream()
                            .map(area -> count(row, placesByArea.getOrDefault(area, List.of())))
                            .toList());
        }
        return new OldCases(counts);
    }

    private static int count(WordToAvoid row, List<AvoidedWords> places) {
        return (int) places.stream().filter(place -> place.rule().equals(row)).count();
    }

    /** Returns the places in an area of each row that has more of them than the table allows. */
    Stream<AvoidedWords> exceeded(String area, List<AvoidedWords> places) {
        Map<WordToAvoid, List<AvoidedWords>> byRow = places.stream()
                .collect(Collectors.groupingBy(AvoidedWords::rule, LinkedHashMap::new, Collectors.toList()));
        return byRow.entrySet().stream()
                .filter(row -> row.getValue().size() > allowed(row.getKey().name(), area))
                .flatMap(row -> row.getValue().stream());
    }

    private int allowed(String row, String area) {
        List<Integer> inAreas = counts.get(row);
        return inAreas == null ? 0 : inAreas.get(TextFile.AREAS.indexOf(area));
    }

    /** Returns the lower of the counts here and those found; a row that is new here is taken as found. */
    OldCases loweredTo(OldCases found) {
        Map<String, List<Integer>> lower = new TreeMap<>();
        found.counts.forEach((row, counted) -> lower.put(row, lower(counts.getOrDefault(row, counted), counted)));
        return new OldCases(lower);
    }

    private static List<Integer> lower(List<Integer> some, List<Integer> others) {
        return IntStream.range(0, others.size())
                .mapToObj(i -> Math.min(some.get(i), others.get(i)))
                .toList();
    }

    /** Returns the text of the table. */
    String table() {
        return HEAD
                + counts.entrySet().stream()
                        .map(row -> Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                                .map(Object::toString)
                                .collect(Collectors.joining("\t", "", "\n")))
                        .collect(Collectors.joining());
    }
}
