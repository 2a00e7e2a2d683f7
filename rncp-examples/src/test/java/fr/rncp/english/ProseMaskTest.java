package fr.rncp.english;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class ProseMaskTest {

    @Test
    void keepsCommentsAndSentences() {
        assertThat(ProseMask.ofJava("int dear = 1; // dear\nString s = \"so many\";"))
                .isEqualTo("··· ···· · ··    dear\n······ · · \"so many\"·");
    }

    @Test
    void masksWordsAndCodeInComments() {
        assertThat(ProseMask.ofJava("/** Not {@code dear()}. */ char c = '\"'; f(\"dear\");"))
                .isEqualTo("/** Not ······ ·······.    ···· · · ···· ··········");
    }

    @Test
    void joinsLinesOfComments() {
        assertThat(ProseMask.ofJava("/**\n * so\n * many\n */").replaceAll("\\s+", " "))
                .isEqualTo("/** so many ");
    }

    @Test
    void masksKeysOfBundles() {
        assertThat(ProseMask.ofBundle("# dear\nDEAR-001.fix = so dear\n"))
                .isEqualTo("# dear\n············ · so dear\n");
    }

    @Test
    void masksCodeOfPages() {
        assertThat(ProseMask.ofPage("a `dear` b\n```\ndear\n```\nc [d](dear.md)"))
                .isEqualTo("a ······ b\n···\n····\n···\nc [d··········");
    }

    @Property
    void keepsOffsetsAndLines(
            @ForAll
                    @Chars({'/', '*', '"', '\'', '\\', '{', '}', '@', '\n', '`', '=', '#'})
                    @CharRange(from = 'a', to = 'e')
                    String text) {
        String masked = ProseMask.ofJava(text);
        assertThat(masked).hasSameSizeAs(text);
        assertThat(masked.chars().filter(c -> c == '\n').count())
                .isEqualTo(text.chars().filter(c -> c == '\n').count());
        assertThat(ProseMask.ofBundle(text)).hasSameSizeAs(text);
        assertThat(ProseMask.ofPage(text)).hasSameSizeAs(text);
    }
}
