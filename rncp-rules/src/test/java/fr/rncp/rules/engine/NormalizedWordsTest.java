package fr.rncp.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizedWordsTest {

    @Test
    void keyHasLettersAndFiguresAlone() {
        assertEquals("l eleve n 2 s entraine", NormalizedWords.key(" L’ÉLÈVE n°\u00a02,  s'entraîne… "));
    }

    @Property
    void areTheSameIfTheirKeysAre(@ForAll("texts") String one, @ForAll("texts") String other) {
        boolean same = NormalizedWords.keyOfFolded(one).equals(NormalizedWords.keyOfFolded(other));
        assertEquals(same, NormalizedWords.areSame(one, other));
        assertEquals(same, WordKey.of(one).equals(WordKey.of(other)));
        assertTrue(!same || WordKey.of(one).hashCode() == WordKey.of(other).hashCode());
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
        assertEquals(0, WordKey.of(" - ").count());
        assertEquals(1, WordKey.of("un").count());
        assertEquals(3, WordKey.of("(un, deux) trois.").count());
        assertEquals("un deux trois", WordKey.of("(un, deux) trois.").toString());
    }
}
