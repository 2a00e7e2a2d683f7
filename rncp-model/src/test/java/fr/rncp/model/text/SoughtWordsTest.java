package fr.rncp.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    private static final String[] EXPRESSIONS = {
        "\\bduerp?\\b", "securite(?! informatique)", "eco-?geste", "en (?!tant)\\w+ant\\b", "es\\b", " p"
    };
    private static final SoughtWords WORDS = SoughtWords.of(EXPRESSIONS);

    @Provide
    Arbitrary<FoldedText> texts() {
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
                        "e",
                        "s"))
                .list()
                .ofMaxSize(12)
                .map(pieces -> FoldedText.of(String.join("", pieces)));
    }

    @Property
    void findsWhatOneExpressionOfAllAlternativesFinds(@ForAll("texts") FoldedText text) {
        assertEquals(
                Pattern.compile(String.join("|", EXPRESSIONS))
                        .matcher(text.toString())
                        .find(),
                WORDS.areIn(text));
    }

    /** By looking at each place of the text, as one expression of all alternatives would. */
    @Property
    void findsThemAllInOrder(@ForAll("texts") FoldedText text) {
        List<String> expected = Pattern.compile(String.join("|", EXPRESSIONS))
                .matcher(text.toString())
                .results()
                .map(found -> found.start() + " " + found.group())
                .toList();
        assertEquals(
                expected,
                WORDS.allIn(text).stream()
                        .map(found -> found.start() + " " + found.group())
                        .toList());
    }

    @Property
    void partOfTextIsSearchedWithItsSurroundings(
            @ForAll("texts") FoldedText text, @ForAll @IntRange(max = 40) int a, @ForAll @IntRange(max = 40) int b) {
        int from = Math.min(Math.min(a, b), text.length());
        int to = Math.min(Math.max(a, b), text.length());
        Matcher plain = Pattern.compile(String.join("|", EXPRESSIONS))
                .matcher(text.toString())
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        Optional<Integer> expected = plain.find() ? Optional.of(plain.start()) : Optional.empty();
        assertEquals(expected, WORDS.firstIn(text, from, to).map(Matcher::start));
        assertEquals(expected.isPresent(), WORDS.areIn(text, from, to));
    }

    @Test
    void wordsOfTwoLettersAreFoundAtTheEnd() {
        assertTrue(SoughtWords.atWordStart("ne\\b").areIn(FoldedText.of("il ne")));
        assertFalse(SoughtWords.atWordStart("ne\\b").areIn(FoldedText.of("il n'est ni nee ni une")));
        assertFalse(SoughtWords.of("ne").areIn(FoldedText.of("")));
    }

    @Test
    void expressionWithoutPlainBeginningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SoughtWords.of("(?:a|b)c"));
    }
}
