package fr.rncp.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Texts that have broken a parser, a serialiser, a terminal or a regular expression. They never contain unpaired
 * surrogates.
 */
final class HostileText {

    private static final int LAST_CODE_POINT = 0x10FFFF;
    private static final int SURROGATES = 0x800;

    /**
     * Known traps: markup, escapes, invisible and astral characters, combining marks, all kinds of line ends,
     * look-alikes of values.
     */
    private static final List<String> TRAPS = List.of(
            "é",
            "e\u0301",
            "Œuvre d’art",
            "İı",
            "ß",
            "\uD83D\uDE00",
            "\uD835\uDD38",
            "\uDBFF\uDFFF",
            "\u0000",
            "\u0001",
            "\u001B[31m",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u202E",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "  ",
            "        ",
            "\"",
            "\\",
            "\\u0041",
            "/",
            "~1",
            "*",
            "<b>",
            "</FICHE>",
            "]]>",
            "&amp;",
            "&",
            "${x}",
            "%s",
            "'; --",
            ",",
            ";",
            "{}",
            "null",
            "NaN",
            "0",
            "-0",
            "1e999",
            "01",
            "RNCP36716",
            "    - ",
            "Néant");

    // One instance each: jqwik caches the generators of nested arbitraries by equality, and comparing whole graphs is
    // slow.
    private static final Arbitrary<String> FRAGMENTS =
            Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(TRAPS)), Tuple.of(1, codePoints()));
    private static final Arbitrary<String> ANY =
            Arbitraries.frequencyOf(Tuple.of(400, brief()), Tuple.of(20, medium()), Tuple.of(1, endless()));
    private static final Arbitrary<String> NOT_BLANK = Combinators.combine(
                    ANY, Arbitraries.of("01", "x", "é", "\uD83D\uDE00"))
            .as((text, otherwise) -> text.isBlank() ? otherwise : text);

    private HostileText() {}

    /** Returns texts that are mostly short, but occasionally have hundreds of thousands of characters. */
    static Arbitrary<String> any() {
        return ANY;
    }

    static Arbitrary<String> notBlank() {
        return NOT_BLANK;
    }

    private static Arbitrary<String> brief() {
        return FRAGMENTS.list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> medium() {
        return Combinators.combine(brief(), Arbitraries.integers().between(2, 200))
                .as(String::repeat);
    }

    private static Arbitrary<String> endless() {
        return Combinators.combine(FRAGMENTS, Arbitraries.integers().between(100_000, 150_000))
                .as(String::repeat);
    }

    /** Returns texts of any code points except surrogates, which are skipped. */
    private static Arbitrary<String> codePoints() {
        return Arbitraries.integers()
                .between(0, LAST_CODE_POINT - SURROGATES)
                .map(n -> Character.toString(n < Character.MIN_SURROGATE ? n : n + SURROGATES));
    }
}
