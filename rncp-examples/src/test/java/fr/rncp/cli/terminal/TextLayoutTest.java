package fr.rncp.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    @Test
    void wrapsBetweenWords() {
        assertEquals(List.of("un bloc", "de", "compétences"), TextLayout.wrap("un  bloc\nde compétences", 8));
    }

    @Test
    void breaksNoLineAtAFrenchSpace() {
        assertEquals(
                List.of("le code :", "« A1401 »", "et la", "suite"),
                TextLayout.wrap("le code : « A1401 » et la suite", 9));
        assertEquals(List.of("(« pour »…)", "à 80 %"), TextLayout.wrap("(« pour »…) à 80 %", 10));
    }

    @Test
    void indentsFurtherLines() {
        String text = "mot ".repeat(30);

        assertEquals(2, TextLayout.hanging("    - ", text).lines().count());
        assertEquals(
                "      mot",
                TextLayout.hanging("    - ", text).lines().toList().get(1).substring(0, 9));
    }

    @Test
    void countsLettersAndNotTheirMarks() {
        assertEquals(3, TextLayout.columns("e\u0301te\u0301"));
        assertEquals(1, TextLayout.columns("\uD83C\uDF93"));
    }

    @Property
    void losesNoWord(@ForAll String text, @ForAll @IntRange(min = 1, max = 100) int width) {
        assertEquals(PrintableText.oneLine(text), String.join(" ", TextLayout.wrap(text, width)));
    }
}
