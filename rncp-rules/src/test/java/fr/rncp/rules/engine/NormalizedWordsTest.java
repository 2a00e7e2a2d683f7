package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizedWordsTest {

    @Test
    void keyHasLettersAndFiguresAlone() {
        assertThat(NormalizedWords.key(" L’ÉLÈVE n°\u00a02,  s'entraîne… ")).isEqualTo("l eleve n 2 s entraine");
    }

    @Property
    void areTheSameIfTheirKeysAre(@ForAll("texts") String one, @ForAll("texts") String other) {
        boolean same = NormalizedWords.keyOfFolded(one).equals(NormalizedWords.keyOfFolded(other));
        assertThat(NormalizedWords.areSame(one, other)).isEqualTo(same);
        assertThat(WordKey.of(one).equals(WordKey.of(other))).isEqualTo(same);
        if (same) {
            assertThat(WordKey.of(one)).hasSameHashCodeAs(WordKey.of(other));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("un", "deux", "2", " ", ", ", "-", "é")
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void keyCountsWords() {
        assertThat(WordKey.of(" - ").count()).isZero();
        assertThat(WordKey.of("un").count()).isEqualTo(1);
        assertThat(WordKey.of("(un, deux) trois.").count()).isEqualTo(3);
        assertThat(WordKey.of("(un, deux) trois.").toString()).isEqualTo("un deux trois");
    }
}
