package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.HandMarkedList.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Measures the levels of the lists of {@code outlines.txt}, prints the figures and holds them. */
class OutlineAccuracyTest {

    private final List<HandMarkedList> lists = HandMarkedList.all();

    @Test
    void readsLevelsOfMadeUpLists() {
        int counted = 0;
        int right = 0;
        int entries = 0;
        List<String> faults = new ArrayList<>();
        for (HandMarkedList list : lists) {
            List<Mark> read = list.read();
            counted += HandMarkedList.topItems(read) == HandMarkedList.topItems(list.marks()) ? 1 : 0;
            entries += list.marks().size();
            right += common(list.marks(), read);
            if (!read.equals(list.marks()) || !list.hasConfidence()) {
                faults.add(list.name() + ": " + read);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Levels of %d made-up lists: number of top items right in %d; place and kind of %d of %d entries right%n",
                lists.size(),
                counted,
                right,
                entries);
        faults.forEach(System.out::println);
        assertThat(lists).hasSizeGreaterThanOrEqualTo(140);
        assertThat(counted).isEqualTo(lists.size());
        assertThat(right).isEqualTo(entries);
        assertThat(faults).isEmpty();
    }

    private static int common(List<Mark> expected, List<Mark> read) {
        List<Mark> rest = new ArrayList<>(read);
        return (int) expected.stream().filter(rest::remove).count();
    }
}
