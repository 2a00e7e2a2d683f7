package fr.rncp.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void showsGoneLinesThenNewOnes() {
        assertThat(LineDiff.of(List.of("a", "b", "b"), List.of("b", "c", "a"))).containsExactly("-b", "+c");
    }

    @Test
    void showsLinesThatMoved() {
        assertThat(LineDiff.of(List.of("a", "b", "c"), List.of("a", "c", "b"))).containsExactly("moved: b", "moved: c");
    }

    @Property
    void isEmptyForEqualLinesOnly(
            @ForAll List<@IntRange(max = 2) Integer> before, @ForAll List<@IntRange(max = 2) Integer> after) {
        assertThat(LineDiff.of(texts(before), texts(after)).isEmpty()).isEqualTo(before.equals(after));
        assertThat(LineDiff.of(texts(before), texts(before))).isEmpty();
    }

    private static List<String> texts(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
