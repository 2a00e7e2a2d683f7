package fr.rncp.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class WordPatternsTest {

    private static final String[] EXPRESSIONS = {
        "\\bduerp?\\b", "securite(?! informatique)", "eco-?geste", "en (?!tant)\\w+ant\\b", "es\\b", " p"
    };
    private static final WordPatterns WORDS = WordPatterns.of(EXPRESSIONS);

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
        assertThat(WORDS.matchIn(text))
                .isEqualTo(Pattern.compile(String.join("|", EXPRESSIONS))
                        .matcher(text.toString())
                        .find());
    }

    /** Long texts are not searched for a word if some of its letters do not follow each other anywhere. */
    @Property
    void findsWordsInLongTexts(@ForAll("texts") FoldedText text) {
        String[] longer = {"\\bduerp?\\b", "securite(?! informatique)", "eco-?geste", "mesurant\\b"};
        FoldedText longText = FoldedText.of("autre mot ".repeat(20) + text);
        assertThat(WordPatterns.of(longer).matchIn(longText))
                .isEqualTo(Pattern.compile(String.join("|", longer))
                        .matcher(longText.toString())
                        .find());
    }

    /** By looking at each place of the text, as one expression of all alternatives would. */
    @Property
    void findsThemAllInOrder(@ForAll("texts") FoldedText text) {
        List<String> expected = Pattern.compile(String.join("|", EXPRESSIONS))
                .matcher(text.toString())
                .results()
                .map(found -> found.start() + " " + found.group())
                .toList();
        assertThat(WORDS.allIn(text).stream()
                        .map(found -> found.start() + " " + found.group())
                        .toList())
                .isEqualTo(expected);
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
        assertThat(WORDS.firstIn(text, from, to).map(Matcher::start)).isEqualTo(expected);
        assertThat(WORDS.matchIn(text, from, to)).isEqualTo(expected.isPresent());
    }

    @Test
    void wordsOfTwoLettersAreFoundAtTheEnd() {
        assertThat(WordPatterns.atWordStart("ne\\b").matchIn(FoldedText.of("il ne")))
                .isTrue();
        assertThat(WordPatterns.atWordStart("ne\\b").matchIn(FoldedText.of("il n'est ni nee ni une")))
                .isFalse();
        assertThat(WordPatterns.of("ne").matchIn(FoldedText.of(""))).isFalse();
    }

    @Test
    void expressionWithoutPlainBeginningIsRefused() {
        assertThatThrownBy(() -> WordPatterns.of("(?:a|b)c")).isInstanceOf(IllegalArgumentException.class);
    }
}
