package fr.rncp.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void keyHasLettersAndFiguresAlone() {
        assertEquals("l eleve n 2 s entraine", Words.key(" L’ÉLÈVE n°\u00a02,  s'entraîne… "));
    }

    @Test
    void countsWords() {
        assertEquals(0, Words.count(""));
        assertEquals(1, Words.count("un"));
        assertEquals(3, Words.count("un deux trois"));
    }
}
