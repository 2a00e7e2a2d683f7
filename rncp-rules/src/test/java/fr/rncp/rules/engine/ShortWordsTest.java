package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShortWordsTest {

    @Test
    void containsOnlyItsWords() {
        ShortWords words = ShortWords.of("installer", "a", "2026");

        assertThat(words.size()).isEqualTo(3);
        assertThat(words.contains("a installer", 2, 11)).isTrue();
        assertThat(words.contains("2026", 0, 4)).isTrue();
        assertThat(words.contains("installer", 0, 8)).isFalse();
        assertThat(words.contains("installera", 0, 10)).isFalse();
    }

    @Test
    void containsNoEmptyWordAndNoLongOne() {
        ShortWords words = ShortWords.of("aaaaaaaaaa");

        assertThat(words.contains("a", 0, 0)).isFalse();
        assertThat(words.contains("aaaaaaaaaaa", 0, 11)).isFalse();
        assertThat(words.contains("aaaaaaaaaaaaaaaaaaaaa", 0, 21)).isFalse();
    }

    @Property
    void isLikeASetOfStrings(@ForAll("words") List<String> some, @ForAll("words") List<String> others) {
        ShortWords words = ShortWords.of(some.toArray(String[]::new));
        ShortWords other = ShortWords.of(others.toArray(String[]::new));
        Set<String> expected = new HashSet<>(some);
        Set<String> expectedOther = new HashSet<>(others);

        assertSame(words, expected, others);
        assertThat(words.countIn(other)).isEqualTo((int)
                expected.stream().filter(expectedOther::contains).count());

        ShortWords rest = words.without(other);
        Set<String> expectedRest = new HashSet<>(expected);
        expectedRest.removeAll(expectedOther);
        assertSame(rest, expectedRest, some);

        words.addAll(other);
        expected.addAll(expectedOther);
        assertSame(words, expected, others);
    }

    private static void assertSame(ShortWords words, Set<String> expected, List<String> others) {
        assertThat(words.size()).isEqualTo(expected.size());
        assertThat(expected).allMatch(word -> words.contains('-' + word + '-', 1, word.length() + 1));
        assertThat(others).allMatch(word -> words.contains(word, 0, word.length()) == expected.contains(word));
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(ShortWords.LONGEST);
        Arbitrary<String> alike =
                Arbitraries.strings().withChars("az09").ofMinLength(1).ofMaxLength(4);
        return Arbitraries.oneOf(any, alike).list().ofMaxSize(200);
    }
}
