package fr.rncp.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
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

    @Test
    void stemsLeaveOutEndingsAndLinks() {
        assertEquals(
                Set.of("instal", "livre", "reseau"),
                Words.stems("Installer, installation de livres et réseaux, avec un livre"));
    }

    @Test
    void halfIsMostly() {
        assertTrue(Words.mostlyIn(Set.of("a", "b"), Set.of("a")));
        assertFalse(Words.mostlyIn(Set.of("a", "b", "c"), Set.of("a")));
        assertTrue(Words.mostlyIn(Set.of(), Set.of()));
    }
}
