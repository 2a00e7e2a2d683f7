package fr.rncp.model.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProseLawsTest {

    private static final Pattern ABBREVIATION_LAST =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[eE]x\\.|M\\.|[nN]°|[aA]rt\\.)$");

    private static final String SEPARATORS = "[\\s\\p{Z}\\u0085o*•●▪–·-]";

    @Property
    void itemsAreSubstringsInOrder(@ForAll("texts") String text) {
        int from = 0;
        for (String item : items(text)) {
            int at = text.indexOf(item, from);
            assertThat(at).as(() -> "not found in order: " + item).isGreaterThanOrEqualTo(from);
            from = at + item.length();
        }
    }

    @Property
    void joiningLosesOnlySeparators(@ForAll("texts") String text) {
        assertThat(String.join("", items(text)).replaceAll(SEPARATORS, "")).isEqualTo(text.replaceAll(SEPARATORS, ""));
    }

    @Property
    void splittingItemAgainChangesNothing(@ForAll("texts") String text) {
        for (String item : items(text)) {
            assertThat(Prose.of(item).items()).isEqualTo(new ProseItems(SplitConfidence.UNSPLIT, List.of(item)));
        }
    }

    @Property
    void neverCutsInsideParentheses(@ForAll("texts") String text) {
        int inItems = items(text).stream().mapToInt(ProseLawsTest::pairs).sum();
        assertThat(inItems).isEqualTo(pairs(text));
    }

    @Property
    void neverCutsBehindAbbreviation(@ForAll("texts") String text) {
        List<String> items = items(text);
        for (String item : items.subList(0, Math.max(0, items.size() - 1))) {
            assertThat(item).doesNotContainPattern(ABBREVIATION_LAST);
        }
    }

    @Property
    void saysUnsplitOnlyOfOneItem(@ForAll("texts") String text) {
        ProseItems items = Prose.of(text).items();
        assertThat(items.confidence() == SplitConfidence.UNSPLIT)
                .isEqualTo(items.items().size() < 2);
    }

    @Property
    void linksAreSubstringsInOrder(@ForAll("texts") String text) {
        int from = 0;
        for (String link : Prose.of(text).links()) {
            int at = text.indexOf(link, from);
            assertThat(at).as(() -> "not found in order: " + link).isGreaterThanOrEqualTo(from);
            from = at + link.length();
        }
    }

    @Property
    void readsAnyText(@ForAll String text) {
        String valid = text.replaceAll("[\\ud800-\\udfff]", "");
        Prose prose = Prose.of(valid);
        prose.links();
        prose.statesAbsence();
        items(valid).forEach(item -> assertThat(valid).contains(item));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        " ",
                        "  ",
                        "   ",
                        "    ",
                        "\n",
                        "\u00a0",
                        "\t",
                        "- ",
                        "* ",
                        "• ",
                        "o ",
                        "– ",
                        "·",
                        "1. ",
                        "2)",
                        "a) ",
                        "C1.2 ",
                        "A1C1",
                        "C.3.",
                        "3°",
                        "(",
                        ")",
                        "ex.",
                        "M.",
                        "n°",
                        "art.",
                        "Mot",
                        "mot",
                        "Été",
                        ";",
                        ":",
                        ".",
                        ",",
                        "-5",
                        "😀",
                        "«",
                        "http://a.fr",
                        "www.b.fr/(c)",
                        "o",
                        "M",
                        "\u2028",
                        "x•y",
                        "de ",
                        "l'",
                        "Le ",
                        "Créer ",
                        "Une ligne assez longue pour que son dernier mot passe à la suivante")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    private static List<String> items(String text) {
        return Prose.of(text).items().items();
    }

    private static int pairs(String text) {
        int open = 0;
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open++;
            } else if (c == ')' && open > 0) {
                open--;
                pairs++;
            }
        }
        return pairs;
    }
}
