package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineLawsTest {

    private static final int MANY = 100_000;

    /** The letters and figures; "o" is also a bullet. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]|o", "");
    }

    private static List<OutlineEntry> entries(String text) {
        return Prose.of(text).outline().entries();
    }

    @Property
    void entriesKeepEveryLetter(@ForAll("lists") String text) {
        String kept = entries(text).stream()
                .map(entry -> entry.label().orElse("") + entry.text())
                .collect(Collectors.joining());
        assertThat(letters(kept)).isEqualTo(letters(text));
    }

    @Property
    void parentsPrecedeChildrenAndAreOneLevelAbove(@ForAll("lists") String text) {
        List<OutlineEntry> entries = entries(text);
        for (int i = 0; i < entries.size(); i++) {
            OutlineEntry entry = entries.get(i);
            int parent = entry.parent().orElse(-1);
            assertThat(parent).isBetween(-1, i - 1);
            int above = parent < 0 ? -1 : entries.get(parent).depth();
            assertThat(entry.depth()).isEqualTo(above + 1);
        }
    }

    @Property
    void onlyItemsAndHeadingsHaveChildren(@ForAll("lists") String text) {
        List<OutlineEntry> entries = entries(text);
        for (OutlineEntry entry : entries) {
            OutlineKind above = entry.parent().isPresent()
                    ? entries.get(entry.parent().getAsInt()).kind()
                    : OutlineKind.HEADING;
            assertThat(above).isIn(OutlineKind.ITEM, OutlineKind.HEADING);
            if (entry.kind() == OutlineKind.HEADING) {
                assertThat(above).isEqualTo(OutlineKind.HEADING);
            }
        }
    }

    @Property
    void readsAnyText(@ForAll String text) {
        String valid = text.replaceAll("[\\ud800-\\udfff]", "");
        assertThat(entries(valid).isEmpty())
                .isEqualTo(Prose.of(valid).items().items().isEmpty());
    }

    @Property
    void renderedListIsReadTheSameAgain(@ForAll("depths") List<Integer> steps) {
        List<Integer> depths = depths(steps);
        String text = rendered(depths);
        List<OutlineEntry> entries = entries(text);
        assertThat(entries.stream().map(OutlineEntry::depth).toList()).isEqualTo(depths);
        String again = entries.stream()
                .map(entry -> "  ".repeat(entry.depth()) + entry.label().orElse("") + " " + entry.text())
                .collect(Collectors.joining("\n"));
        assertThat(entries(again)).isEqualTo(entries);
    }

    /** Each entry is at most one level below the one before it. */
    private static List<Integer> depths(List<Integer> steps) {
        int[] depth = {-1};
        return steps.stream()
                .map(step -> depth[0] = Math.min(step, depth[0] + 1))
                .toList();
    }

    private static String rendered(List<Integer> depths) {
        int[] numbers = new int[4];
        return depths.stream()
                .map(depth -> {
                    numbers[depth]++;
                    java.util.Arrays.fill(numbers, depth + 1, numbers.length, 0);
                    String label = IntStream.rangeClosed(0, depth)
                            .mapToObj(i -> String.valueOf(numbers[i]))
                            .collect(Collectors.joining("."));
                    return "  ".repeat(depth) + label + (depth == 0 ? "." : "") + " Dorer une tranche";
                })
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Dorer\n",
                "1. Dorer\n- Coudre\n",
                "* Dorer    o Coudre    ",
                "C1.1 Dorer\n",
                "DORER\n",
                "Dorer :\n",
                "Dorer. ",
                "1. Dorer 2. Coudre ",
                "- Dorer - Coudre ",
                "Dorer ; ",
                "a) Dorer\n",
                "dorer\n",
                "(1. A",
                "Compétence 1 :\n",
                "1.1.1.1.1 A\n1. B\n",
                "I. Dorer\n",
                "A : Dorer ; Coudre\n"
            })
    void longListsAreReadInLinearTime(String line) {
        assertTimeout(Duration.ofSeconds(60), () -> entries(line.repeat(MANY)));
    }

    @Test
    void deepeningListsAreReadInLinearTime() {
        String text = IntStream.range(0, MANY)
                .mapToObj(i -> codeOf(i) + (i % 900 + 1) + " Dorer")
                .collect(Collectors.joining("\n"));
        assertTimeout(Duration.ofSeconds(60), () -> entries(text));
    }

    private static String codeOf(int number) {
        return "" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26) + (char) ('A' + number / 676 % 26);
    }

    @Provide
    Arbitrary<List<Integer>> depths() {
        return Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(15);
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of(
                        " ",
                        "    ",
                        "\n",
                        "\n  ",
                        "\n    ",
                        "- ",
                        "* ",
                        "• ",
                        "o ",
                        "** ",
                        "**",
                        "1. ",
                        "2. ",
                        "2) ",
                        "1.1 ",
                        "1.1.1 ",
                        "4.1 ",
                        "a) ",
                        "b) ",
                        "A. ",
                        "I. ",
                        "II. ",
                        "C1 ",
                        "C1.1 ",
                        "A1C1. ",
                        "BC01 - ",
                        "Compétence 1 : ",
                        "Activité 2 :",
                        "Mot",
                        "mot",
                        "DORER",
                        "Dorer ",
                        "dorer ",
                        "Le titulaire peut :",
                        ";",
                        " : ",
                        ".",
                        "(",
                        ")",
                        "etc.",
                        "…",
                        "Dorer une tranche",
                        " - Coudre",
                        "3 seaux",
                        "M. ",
                        "C2 ")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
