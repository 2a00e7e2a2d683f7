package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.realdata.ListLevels;
import fr.rncp.realdata.RealList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures the levels of real lists against those marked by eye, prints the figures and holds them. */
class LevelsAccuracyTest {

    private static final int REAL = 82;
    private static final int SEEDS = 30;

    private final List<String> faults = new ArrayList<>();

    @Test
    void readsLevelsOfRealLists() {
        List<RealList> lists = RealList.all().stream()
                .filter(list -> !list.readings().isEmpty())
                .toList();
        long right = lists.stream()
                .filter(list -> agrees(list.name(), list.text(), list.readings()))
                .count();
        report("real lists", right, lists.size());
        assertThat(right).isGreaterThanOrEqualTo(REAL);
    }

    @Test
    void readsLevelsOfSeeds() throws IOException {
        Map<String, List<ListLevels>> marks = marksOfSeeds();
        List<HandSplitText> lists = Stream.concat(HandSplitText.seeds().stream(), HandSplitText.seedsAsFeed().stream())
                .filter(list -> !marks.getOrDefault(title(list), List.of()).isEmpty())
                .toList();
        long right = lists.stream()
                .filter(list -> agrees(list.name(), list.text(), marks.getOrDefault(title(list), List.of())))
                .count();
        report("lists of the seeds", right, lists.size());
        assertThat(right).isGreaterThanOrEqualTo(SEEDS);
    }

    private static String title(HandSplitText list) {
        return list.name().substring(0, list.name().indexOf(','));
    }

    private static Map<String, List<ListLevels>> marksOfSeeds() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LevelsAccuracyTest.class.getResourceAsStream("levels-of-seeds.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0], row -> ListLevels.parse(row[1])));
        }
    }

    private boolean agrees(String name, String text, List<ListLevels> readings) {
        Outline outline = Prose.of(text).outline();
        ListLevels read = levels(outline);
        boolean agrees = readings.stream().anyMatch(read::hasEntriesOf);
        if (!agrees || (readings.size() > 1 && outline.isCertain())) {
            faults.add((agrees ? "  certain, but ambiguous: " : "  wrong: ") + name + ": marked " + readings + ", read "
                    + read);
        }
        return agrees;
    }

    private void report(String lists, long right, int all) {
        System.out.printf(Locale.ROOT, "Levels of %s: the numbers of entries agree in %d of %d%n", lists, right, all);
        faults.forEach(System.out::println);
    }

    /** Counts the entries; those behind an introduction are below it. */
    private static ListLevels levels(Outline outline) {
        int top = 0;
        int headings = 0;
        boolean announced = false;
        for (OutlineEntry entry : outline.entries()) {
            boolean announces = entry.kind() == OutlineKind.INTRODUCTION;
            headings += announces || entry.kind() == OutlineKind.HEADING ? 1 : 0;
            top += entry.depth() == 0 && entry.kind() != OutlineKind.REMAINDER && (announces || !announced) ? 1 : 0;
            announced |= announces && entry.depth() == 0;
        }
        int items = (int) outline.topItems().count();
        long all = outline.entries().stream()
                .filter(entry -> entry.kind() == OutlineKind.ITEM)
                .count();
        return new ListLevels(top, headings, items, (int) all - items, OptionalInt.empty());
    }
}
