package fr.rncp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LetterTriplesTest {

    @Property
    void containsEveryPartOfTheText(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(max = 300) int a, @ForAll @IntRange int b) {
        int from = Math.min(a, text.length());
        int to = Math.min(from + Math.floorMod(b, 9), text.length());
        assertThat(of(text).mayContain(LetterTriples.in(text.substring(from, to))))
                .isTrue();
    }

    @Test
    void excludesWordsWithOtherLetters() {
        LetterTriples triples = of("le candidat presente son dossier");
        assertThat(triples.mayContain(LetterTriples.in("dossier"))).isTrue();
        assertThat(triples.mayContain(LetterTriples.in("jury"))).isFalse();
        assertThat(triples.mayContain(LetterTriples.in("presence"))).isFalse();
    }

    @Test
    void shortWordsAreNeverExcluded() {
        assertThat(of("").mayContain(LetterTriples.in("zz"))).isTrue();
        assertThat(of("").mayContain(LetterTriples.in("zzz"))).isFalse();
    }

    private static LetterTriples of(String text) {
        return new LetterTriples(text.toCharArray(), text.length());
    }
}
