package fr.rncp.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "L’ÉLÈVE|l'eleve",
                "a  b   c|a b c",
                " a | a ",
                "n°\u00a02|n° 2",
                "e\u0301te\u0301 1|ete 1",
                "«\u202fœuvre\u202f» – ça…|« œuvre » – ca…",
                "a\u00a0 \u00a0b|a b",
                "\ud83d\ude00 un|\ufffd un"
            })
    void foldsSigns(String text, String folded) {
        assertThat(FoldedText.of(text).toString()).isEqualTo(folded);
    }

    @Test
    void fourBlanksOrALineEndAreABreak() {
        assertThat(FoldedText.of("a    b   c \n d\u00a0   e").toString()).isEqualTo("a\nb c\nd\ne");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "É",
                        "’",
                        " ",
                        "  ",
                        "    ",
                        "\n",
                        "\u00a0",
                        "\u0301",
                        "\u2028",
                        "\u2022",
                        "\u0001",
                        "\u3000",
                        "Ａ",
                        "ộ",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    /** Character by character with the normalizer alone. */
    @Property
    void foldsAsTheNormalizerDoes(@ForAll("texts") String text) {
        StringBuilder expected = new StringBuilder();
        plainly(text).forEach(character -> expected.append(character.folded));
        assertThat(FoldedText.of(text).toString()).isEqualTo(expected.toString());
    }

    @Property
    void excerptsAreTheWordsOfTheOriginal(@ForAll("texts") String text) {
        List<FoldedCharacter> characters = plainly(text);
        FoldedText folded = FoldedText.of(text);
        for (int from = 0; from <= characters.size(); from++) {
            for (int to = from; to <= characters.size(); to++) {
                int start = from < characters.size() ? characters.get(from).at : text.length();
                int end = to < characters.size() ? characters.get(to).at : text.length();
                assertThat(folded.excerpt(from, to)).isEqualTo(Blank.trim(text.substring(start, end)));
            }
        }
    }

    /** What a character of the text, or several blanks, become. */
    private record FoldedCharacter(int at, char folded) {}

    private static List<FoldedCharacter> plainly(String text) {
        List<FoldedCharacter> characters = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                boolean breaks = end - i >= 4 || text.substring(i, end).matches("(?s).*[\n\u2028].*");
                characters.add(new FoldedCharacter(i, breaks ? '\n' : ' '));
                i = end;
            } else {
                int codePoint = text.codePointAt(i);
                char plain = plain(codePoint);
                if (Character.getType(plain) != Character.NON_SPACING_MARK) {
                    characters.add(new FoldedCharacter(i, plain));
                }
                i += Character.charCount(codePoint);
            }
        }
        return characters;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static char plain(int codePoint) {
        if (Character.isSupplementaryCodePoint(codePoint)) {
            return '\ufffd';
        }
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        return apart.toLowerCase(Locale.ROOT).replace('’', '\'').charAt(0);
    }
}
