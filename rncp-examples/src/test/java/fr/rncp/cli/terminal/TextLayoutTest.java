package fr.rncp.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    @Test
    void wrapsBetweenWords() {
        assertThat(TextLayout.wrap("un  bloc\nde compétences", 8)).containsExactly("un bloc", "de", "compétences");
    }

    @Test
    void breaksNoLineAtAFrenchSpace() {
        assertThat(TextLayout.wrap("le code : « A1401 » et la suite", 9))
                .containsExactly("le code :", "« A1401 »", "et la", "suite");
        assertThat(TextLayout.wrap("(« pour »…) à 80 %", 10)).containsExactly("(« pour »…)", "à 80 %");
    }

    @Test
    void noBreakSpaceEndsNoLineAndIsPrintedAsPlainOne() {
        assertThat(TextLayout.wrap("plus de 10\u00a0000 blocs", 9)).containsExactly("plus de", "10 000", "blocs");
        assertThat(TextLayout.wrap("un\u00a0\n bloc", 4)).containsExactly("un", "bloc");
    }

    @Test
    void indentsFurtherLines() {
        String text = "mot ".repeat(30);

        assertThat(TextLayout.hanging("    - ", text).lines()).hasSize(2);
        assertThat(TextLayout.hanging("    - ", text).lines().toList().get(1).substring(0, 9))
                .isEqualTo("      mot");
    }

    @Test
    void countsLettersAndNotTheirMarks() {
        assertThat(TextLayout.columns("e\u0301te\u0301")).isEqualTo(3);
        assertThat(TextLayout.columns("\uD83C\uDF93")).isEqualTo(1);
    }

    @Property
    void losesNoWord(@ForAll String text, @ForAll @IntRange(min = 1, max = 100) int width) {
        assertThat(String.join(" ", TextLayout.wrap(text, width))).isEqualTo(PrintableText.oneLine(text));
    }
}
