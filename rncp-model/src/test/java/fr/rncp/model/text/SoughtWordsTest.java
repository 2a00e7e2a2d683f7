package fr.rncp.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    private static final String[] EXPRESSIONS = {
        "\\bduerp?\\b", "securite(?! informatique)", "eco-?geste", "en (?!tant)\\w+ant\\b"
    };
    private static final SoughtWords WORDS = SoughtWords.of(EXPRESSIONS);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "duer",
                        "duerp",
                        "p",
                        " ",
                        "securite",
                        " informatique",
                        "eco",
                        "-",
                        "geste",
                        "en ",
                        "tant",
                        "mesurant",
                        "é",
                        "s"))
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void findsWhatOneExpressionOfAllAlternativesFinds(@ForAll("texts") String text) {
        assertEquals(
                Pattern.compile(String.join("|", EXPRESSIONS)).matcher(text).find(), WORDS.areIn(text));
    }

    @Test
    void expressionWithoutPlainBeginningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SoughtWords.of("(?:a|b)c"));
    }
}
