package fr.rncp.rules.catalogue.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StemSetTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "pour",
                        "notamment",
                        "installer",
                        "installations",
                        "reseaux",
                        "livre",
                        "lot",
                        "s",
                        "x",
                        "2025",
                        " ",
                        " ",
                        "’",
                        "{"))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void stemsAreThoseOfWords(@ForAll("texts") String text, @ForAll("texts") String other) {
        StemSet stems = StemSet.of(text);
        assertThat(stems.size()).isEqualTo(plainly(text).size());
        assertThat(stems.countIn(StemSet.of(other)))
                .isEqualTo(
                        plainly(text).stream().filter(plainly(other)::contains).count());
    }

    /** The same with strings. */
    private static Set<String> plainly(String text) {
        return Stream.of(text.split("[^a-z0-9]+", -1))
                .filter(word ->
                        word.length() > 3 && !Set.of("pour", "notamment").contains(word))
                .map(word -> word.length() > 4 ? word.replaceAll("[sx]$", "") : word)
                .map(word -> word.substring(0, Math.min(6, word.length())))
                .collect(Collectors.toSet());
    }

    @Test
    void stemsLeaveOutEndingsAndLinks() {
        StemSet stems = StemSet.of("installer, installation de livres et reseaux, avec un livre");
        assertThat(stems.size()).isEqualTo(3);
        assertThat(stems.countIn(StemSet.of("instal livre reseau"))).isEqualTo(3);
    }

    @Test
    void manyStemsAreKept() {
        StemSet stems = new StemSet();
        for (int i = 0; i < 5_000; i++) {
            stems.addAll("a" + (10_000 + i));
        }
        assertThat(stems.size()).isEqualTo(5_000);
        assertThat(stems.countIn(stems)).isEqualTo(5_000);
    }

    @Test
    void halfIsMostly() {
        assertThat(StemSet.of("livre reseau").isMostlyIn(StemSet.of("livre"))).isTrue();
        assertThat(StemSet.of("livre reseau table").isMostlyIn(StemSet.of("livre")))
                .isFalse();
        assertThat(StemSet.of("").isMostlyIn(StemSet.of(""))).isTrue();
    }
}
