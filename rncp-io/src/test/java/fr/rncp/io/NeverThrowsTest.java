package fr.rncp.io;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.xml.Feed;
import fr.rncp.io.xml.FullFeed;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes, reading ends, and its only failures are a refusal or a reported problem. */
class NeverThrowsTest {

    private static final byte[] EXPORT = Feed.utf8(
            Feed.of(FullFeed.sheet(FullFeed.values(0)), sheet("RS7", "<A b='c'>&lt;\uD83D\uDE80</A><!-- d -->")));
    private static final byte[] ZIP = Feed.zip("é.xml", Feed.of(sheet("RNCP1"), sheet("RNCP2")));
    private static final byte[] GZ = Feed.gzip(Feed.utf8(Feed.of(sheet("RNCP1"), sheet("RNCP2"))));

    private static final String ALPHABET = "<>/!?-[]&;'\"= \n\tFICHE\u0000é\uFEFF";

    /**
     * With {@code skipUnreadableSheets} every problem is reported; without it, the first error is thrown. Both must
     * agree.
     */
    private static void assertReadsOrRefuses(byte[] bytes) {
        Reading kept = Reading.skippingUnreadable(bytes);
        boolean failed = kept.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR);
        assertThat(failed || !kept.sheets().isEmpty()).isTrue();
        try {
            Reading strict = Reading.of(bytes);
            assertThat(failed).isFalse();
            assertThat(strict).isEqualTo(kept);
        } catch (SheetReadException e) {
            assertThat(kept.problems()).containsAll(e.problems());
            assertThat(failed).isTrue();
        }
    }

    private static byte[] mutated(byte[] good, long seed, int mutations) {
        byte[] bytes = good.clone();
        Random random = new Random(seed);
        for (int i = 0; i < mutations; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(at, 1));
                case 3 -> System.arraycopy(bytes, at / 2, bytes, at, Math.min(bytes.length - at, 40));
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    @Property(tries = 500)
    void forAnyBytes(@ForAll byte[] bytes) {
        assertReadsOrRefuses(bytes);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<FICHES>",
                        "</FICHES>",
                        "<FICHE>",
                        "</FICHE>",
                        "<FICHE/>",
                        "<",
                        ">",
                        "&",
                        "&amp;",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "<?x",
                        "?>",
                        "<!DOCTYPE a>",
                        "<A b='",
                        "'>",
                        "</A>",
                        "texte",
                        "\n",
                        "é",
                        "\u0000",
                        "<NUMERO_FICHE>RNCP1</NUMERO_FICHE>",
                        "<VERSION_FLUX>",
                        "<?xml version='1.0'?>",
                        "\uD83D\uDE80")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1000)
    void forAnyMarkup(@ForAll("markup") String markup) {
        assertReadsOrRefuses(Feed.utf8(markup));
    }

    @Property(tries = 1000)
    void forAnyMarkupInsideASheet(@ForAll("markup") String markup) {
        assertReadsOrRefuses(Feed.utf8(Feed.of(sheet("RNCP1"), sheet("RNCP2", markup), sheet("RNCP3"))));
    }

    @Property(tries = 1000)
    void forAnyTextOfALeaf(@ForAll String text, @ForAll @IntRange(max = 101) int leaf) {
        List<FullFeed.Value> values = FullFeed.values(0);
        FullFeed.Value value = values.get(leaf * (values.size() - 1) / 101);
        String xml = Feed.of(FullFeed.sheet(values)).replace(">" + value.text() + "<", "><![CDATA[" + text + "]]><");
        assertReadsOrRefuses(Feed.utf8(xml));
    }

    @Property(tries = 1000)
    void forMutationsOfAnExport(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int mutations) {
        assertReadsOrRefuses(mutated(EXPORT, seed, mutations));
    }

    @Property(tries = 1000)
    void forMutationsOfAZip(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int mutations) {
        assertReadsOrRefuses(mutated(ZIP, seed, mutations));
    }

    @Property(tries = 500)
    void forMutationsOfAGz(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int mutations) {
        assertReadsOrRefuses(mutated(GZ, seed, mutations));
    }

    @Property(tries = 300)
    void forAnyEncodingDeclared(@ForAll("names") String name, @ForAll long seed) {
        String xml = Feed.of(sheet("RNCP1", element("INTITULE", "été"))).replace("UTF-8", name);
        assertReadsOrRefuses(Feed.utf8(xml));
        assertReadsOrRefuses(mutated(Feed.utf8(xml), seed, 2));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Charset.availableCharsets().keySet());
    }
}
