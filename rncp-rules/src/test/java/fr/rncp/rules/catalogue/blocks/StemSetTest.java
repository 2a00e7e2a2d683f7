package fr.rncp.rules.catalogue.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemSetTest {

    @Test
    void stemsLeaveOutEndingsAndLinks() {
        StemSet stems = StemSet.of("installer, installation de livres et reseaux, avec un livre");
        assertThat(stems.size()).isEqualTo(3);
        assertThat(stems.countIn(StemSet.of("instal livre reseau"))).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "installations| instal",
                "reseaux| reseau",
                "lots| lots",
                "lot| ''",
                "2025| 2025",
                "c# et 2025s| 2025",
                "livre’livres| livre",
                "pourtant| pourta",
                "notamment| ''"
            })
    void stemsAreTheFirstSixLettersOfLongWords(String text, String stem) {
        StemSet stems = StemSet.of(text);
        assertThat(stems.size()).isEqualTo(stem.isEmpty() ? 0 : 1);
        assertThat(stems.countIn(StemSet.of(stem))).isEqualTo(stems.size());
    }

    @Test
    void halfIsMostly() {
        assertThat(StemSet.of("livre reseau").isMostlyIn(StemSet.of("livre"))).isTrue();
        assertThat(StemSet.of("livre reseau table").isMostlyIn(StemSet.of("livre")))
                .isFalse();
        assertThat(StemSet.of("").isMostlyIn(StemSet.of(""))).isTrue();
    }
}
