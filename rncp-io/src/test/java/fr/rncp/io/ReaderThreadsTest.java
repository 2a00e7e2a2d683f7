package fr.rncp.io;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.rncp.io.xml.Feed;
import fr.rncp.model.CertificationSheet;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads change neither order nor result. */
class ReaderThreadsTest {

    private static final int MANY = 200;

    private static String many() {
        return Feed.of(IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> sheet("RNCP" + i, element("ACTIF", "n° " + i)))
                .toArray(String[]::new));
    }

    private static SheetReader open(int threads) {
        return SheetReader.builder().threads(threads).open(new ByteArrayInputStream(Feed.utf8(many())), "s");
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        sheet("RNCP1"),
                        sheet("RS7", element("ACTIF", "Oui"), element("INTITULE", " titre ")),
                        sheet("RNCP2", element("DATE_EFFET", "99/99/2026"), element("YOP", "x")),
                        "<FICHE><NUMERO_FICHE>RNCP3</FICHE>",
                        "<FICHE><NUMERO_FICHE>RNCP4</NUMERO_FICHE>",
                        sheet("RNCP0"),
                        "<AUTRE/>",
                        "texte",
                        "</FICHE>",
                        "<!-- <FICHE> -->",
                        "<FICHE/>")
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void giveTheSameSheetsAndProblems(
            @ForAll("pieces") List<String> pieces, @ForAll @IntRange(min = 2, max = 5) int threads) {
        byte[] xml = Feed.utf8(Feed.of(pieces.toArray(String[]::new)));
        Reading alone = Reading.skippingUnreadable(xml);
        assertThat(Reading.of(SheetReader.builder().skipUnreadableSheets().threads(threads), xml))
                .isEqualTo(alone);
    }

    /** Sheets that were read ahead are not handed out. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void giveNothingAfterTheReaderWasClosed(int threads) throws IOException {
        SheetReader reader = open(threads);
        Iterator<CertificationSheet> sheets = reader.iterator();
        sheets.next();
        assertThat(sheets.hasNext()).isTrue();
        reader.close();
        assertThatThrownBy(sheets::next).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(sheets::hasNext).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void haveNothingMoreIfTheReaderIsClosedAtItsEnd(int threads) throws IOException {
        SheetReader reader = open(threads);
        Iterator<CertificationSheet> sheets = reader.iterator();
        sheets.forEachRemaining(sheet -> {});
        reader.close();
        assertThat(sheets.hasNext()).isFalse();
    }

    @Property(tries = 100)
    void stopAtTheSameProblem(@ForAll("pieces") List<String> pieces) {
        byte[] xml = Feed.utf8(Feed.of(pieces.toArray(String[]::new)));
        assertThat(outcome(3, xml)).isEqualTo(outcome(1, xml));
    }

    /** Returns sheets and problems in the order in which a user receives them, and the exception. */
    private static List<Object> outcome(int threads, byte[] xml) {
        List<Object> outcome = new ArrayList<>();
        SheetReader.Builder options = SheetReader.builder().threads(threads).onProblem(p -> outcome.add(p.toString()));
        try (SheetReader reader = options.open(new ByteArrayInputStream(xml), "s")) {
            reader.forEach(outcome::add);
        } catch (SheetReadException e) {
            outcome.add(e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return outcome;
    }

    @Test
    void keepTheOrderOfTheFile() throws IOException {
        try (SheetReader reader = open(4)) {
            List<String> expected =
                    IntStream.rangeClosed(1, MANY).mapToObj(i -> "RNCP" + i).toList();
            assertThat(reader.stream().map(s -> s.number().value()).toList()).isEqualTo(expected);
        }
    }

    @Test
    void tellProblemsOnTheThreadThatIterates() throws IOException {
        Set<Thread> listeners = new HashSet<>();
        SheetReader.Builder options =
                SheetReader.builder().threads(3).onProblem(p -> listeners.add(Thread.currentThread()));
        try (SheetReader reader = options.open(new ByteArrayInputStream(Feed.utf8(many())), "s")) {
            assertThat(reader.stream().count()).isEqualTo(MANY);
        }
        assertThat(listeners).isEqualTo(Set.of(Thread.currentThread()));
    }

    @Test
    void endCleanlyIfClosedInTheMiddle() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 100; i++) {
                SheetReader reader = open(2);
                Iterator<CertificationSheet> sheets = reader.iterator();
                sheets.next();
                reader.close();
                assertThatThrownBy(() -> sheets.forEachRemaining(s -> {})).isInstanceOf(IllegalStateException.class);
            }
        });
    }

    /** The failure comes from the stream or the listener, which are the caller's own code. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void giveTheSheetsBeforeAnUncheckedFailureAndEndAfterIt(int threads) throws IOException {
        byte[] xml = Feed.utf8(many());
        int whole = 150;
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(xml)) {
            private int left =
                    new String(xml, StandardCharsets.ISO_8859_1).indexOf("<FICHE><NUMERO_FICHE>RNCP" + whole);

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left == 0) {
                    throw new StackOverflowError("planted");
                }
                int read = super.read(target, offset, Math.min(left, length));
                left -= read;
                return read;
            }
        };
        try (SheetReader reader = SheetReader.builder().threads(threads).open(failing, "s")) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            for (int i = 1; i < whole; i++) {
                assertThat(sheets.next().number()).hasToString("RNCP" + i);
            }
            assertThatThrownBy(sheets::hasNext)
                    .isInstanceOf(StackOverflowError.class)
                    .hasMessage("planted");
            assertThat(sheets).isExhausted();
        }
    }

    @Test
    void endWithTheLastSheetThoughTheReaderIsOpen() throws Exception {
        try (SheetReader reader = open(2)) {
            assertThat(reader.stream().count()).isEqualTo(MANY);
            for (int i = 0; i < 100 && isReading(); i++) {
                Thread.sleep(50);
            }
            assertThat(isReading()).isFalse();
        }
    }

    @Test
    void leaveNoThreadBehind() throws Exception {
        try (SheetReader reader = open(2)) {
            reader.iterator().next();
        }
        for (int i = 0; i < 100 && isReading(); i++) {
            Thread.sleep(50);
        }
        assertThat(isReading()).isFalse();
    }

    private static boolean isReading() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("rncp-reader"));
    }
}
