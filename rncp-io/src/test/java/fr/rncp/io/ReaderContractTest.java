package fr.rncp.io;

import static fr.rncp.io.xml.Feed.element;
import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rncp.io.xml.Feed;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Language;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of opening, iterating and closing, including pitfall R15. */
class ReaderContractTest {

    private static final String BROKEN = "<FICHE><NUMERO_FICHE>RNCP2</FICHE>";
    private static final String ODD = sheet("RNCP3", element("ACTIF", "peut-être"));

    private static SheetReader open(SheetReader.Builder options, String xml) {
        return options.open(new ByteArrayInputStream(Feed.utf8(xml)), Reading.NAME);
    }

    private static SheetReader open(String xml) {
        return open(SheetReader.builder(), xml);
    }

    @Test
    void keepsTheOptionsItWasOpenedWith() {
        SheetReader.Builder options = SheetReader.builder();
        SheetReader reader = open(options, Feed.of(BROKEN));
        options.skipUnreadableSheets().threads(4);
        assertThatThrownBy(() -> reader.forEach(sheet -> {})).isInstanceOf(SheetReadException.class);
    }

    /** R15. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "<FICHES/>",
                "<FICHES><VERSION_FLUX>4.1</VERSION_FLUX></FICHES>",
                "Bonjour",
                "<?xml version='1.0'?>"
            })
    void refusesAFileWithoutSheets(String text) {
        Reading reading = Reading.skippingUnreadable(text);
        assertThat(reading.sheets()).isEmpty();
        ReadProblem last = reading.problems().get(reading.problems().size() - 1);
        assertThat(last.code()).isEqualTo(ProblemCode.NO_SHEET);
        assertThat(last.severity()).isEqualTo(ProblemSeverity.ERROR);
        assertThat(last.locationText()).isEqualTo("export.xml");
        assertThat(Reading.refusal(text).severity()).isEqualTo(ProblemSeverity.ERROR);
    }

    /** R15. */
    @Test
    void reportsAFileWithoutReadableSheet() {
        assertThat(Reading.skippingUnreadable(Feed.of(BROKEN)).codes())
                .containsExactly(ProblemCode.MALFORMED, ProblemCode.NO_SHEET);
    }

    /** R15: a good file does not hide an empty one. */
    @Test
    void refusesEachFileWithoutSheets(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.xml"), Feed.of(sheet("RNCP1")));
        Path empty = Files.writeString(folder.resolve("empty.xml"), Feed.of());
        List<ReadProblem> problems = new ArrayList<>();
        try (SheetReader sheets = SheetReader.builder()
                .skipUnreadableSheets()
                .onProblem(problems::add)
                .open(good, empty, good)) {
            assertThat(sheets.stream()).hasSize(2);
        }
        assertThat(problems.get(0).locationText()).isEqualTo(empty.toString());
        assertThat(problems).hasSize(1);
    }

    @Test
    void throwsAtTheFirstSheetThatCannotBeRead() throws IOException {
        try (SheetReader reader = open(Feed.of(sheet("RNCP1"), BROKEN, ODD))) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            assertThat(sheets.next().number().value()).isEqualTo("RNCP1");
            SheetReadException e = catchThrowableOfType(SheetReadException.class, sheets::hasNext);
            assertThat(e.problem().code()).isEqualTo(ProblemCode.MALFORMED);
            assertThat(e.problems()).containsExactly(e.problem());
            assertThat(e).hasMessage(e.problem().toString());
            assertThat(sheets).isExhausted();
            assertThatThrownBy(sheets::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void reportsNothingToTheListenerThatItThrows() {
        List<ReadProblem> told = new ArrayList<>();
        assertThatThrownBy(() -> Reading.of(SheetReader.builder().onProblem(told::add), Feed.utf8(Feed.of(BROKEN))))
                .isInstanceOf(SheetReadException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void goesOnBehindWhatItIsAllowedToSkip() {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), BROKEN, ODD));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP3");
        assertThat(reading.codes()).containsExactly(ProblemCode.MALFORMED, ProblemCode.UNKNOWN_VOCABULARY);
        assertThat(reading.problems().get(0).fragment().orElseThrow()).isEqualTo(BROKEN);
    }

    @Test
    void neverThrowsForWhatLeavesASheetReadable() {
        assertThat(Reading.of(Feed.of(ODD)).numbers()).containsExactly("RNCP3");
    }

    @Test
    void reportsProblemsOfASheetBeforeReturningIt() throws IOException {
        List<String> order = new ArrayList<>();
        String xml = Feed.of(ODD, sheet("RNCP4"), ODD);
        try (SheetReader reader =
                open(SheetReader.builder().onProblem(p -> order.add(p.found(Language.ENGLISH))), xml)) {
            reader.forEach(s -> order.add(s.number().value()));
        }
        assertThat(order).containsExactly("peut-être", "RNCP3", "RNCP4", "peut-être", "RNCP3");
    }

    @Test
    void hasNoMoreSheetsAfterAListenerThrew() throws IOException {
        SheetReader.Builder options = SheetReader.builder().onProblem(p -> {
            throw new UnsupportedOperationException(p.found(Language.ENGLISH));
        });
        try (SheetReader reader = open(options, Feed.of(ODD, sheet("RNCP4")))) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            assertThatThrownBy(sheets::hasNext).isInstanceOf(UnsupportedOperationException.class);
            assertThat(sheets).isExhausted();
        }
    }

    @Test
    void isReadOnce() throws IOException {
        try (SheetReader reader = open(Feed.of(sheet("RNCP1")))) {
            assertThat(reader.stream()).hasSize(1);
            assertThatThrownBy(reader::iterator).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(reader::stream).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void asksForHasNextAsOftenAsOneLikes() throws IOException {
        try (SheetReader reader = open(Feed.of(sheet("RNCP1")))) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            assertThat(sheets).hasNext();
            assertThat(sheets).hasNext();
            sheets.next();
            assertThat(sheets).isExhausted();
            assertThat(sheets).isExhausted();
        }
    }

    @Test
    void reportsAMissingFileOnOpening(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.xml"), Feed.of(sheet("RNCP1")));
        assertThatThrownBy(() -> SheetReader.open(good, folder.resolve("missing")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> SheetReader.open(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(SheetReader::open).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void throwsAnUncheckedExceptionIfTheStreamFails() throws IOException {
        InputStream failing = new FilterInputStream(new ByteArrayInputStream(Feed.utf8(Feed.of(sheet("RNCP1"))))) {
            private int left = 150;

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left <= 0) {
                    throw new IOException("cable pulled");
                }
                int read = super.read(target, offset, Math.min(left, length));
                left -= read;
                return read;
            }
        };
        try (SheetReader reader = SheetReader.builder().skipUnreadableSheets().open(failing, "s")) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            assertThat(sheets.next().number()).hasToString("RNCP1");
            assertThatThrownBy(sheets::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cable pulled");
            assertThat(sheets).isExhausted();
        }
    }

    @Test
    void closesAStreamItNeverRead() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        SheetReader.builder().open(in, "s").close();
        assertThat(closed).isTrue();
    }

    @Test
    void refusesToGoOnOnceClosed() throws IOException {
        SheetReader reader = open(Feed.of(sheet("RNCP1"), sheet("RNCP2")));
        Iterator<CertificationSheet> sheets = reader.iterator();
        sheets.next();
        reader.close();
        assertThatThrownBy(sheets::hasNext).isInstanceOf(IllegalStateException.class);
        reader.close();
    }

    @Test
    void countsTheBytesOfTheFile() {
        byte[] zip = Feed.zip("x.xml", Feed.of(sheet("RNCP1", "<!--" + "x".repeat(200_000) + "-->")));
        AtomicLong count = new AtomicLong();
        Reading.of(SheetReader.builder().onBytesRead(count::addAndGet), zip);
        assertThat(count.get()).isEqualTo(zip.length);
    }

    @Test
    void refusesNoThreads() {
        assertThatThrownBy(() -> SheetReader.builder().threads(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closesTheStreamWhenTheStreamOfSheetsIsClosed() {
        AtomicLong closed = new AtomicLong();
        try (Stream<CertificationSheet> sheets = SheetReader.open(closing(closed), "s").stream()) {
            assertThat(sheets.findFirst().orElseThrow().number().value()).isEqualTo("RNCP1");
            assertThat(closed.get()).isZero();
        }
        assertThat(closed.get()).isEqualTo(1);
    }

    @Test
    void closesTheStreamOnceHoweverOftenItIsClosed() throws IOException {
        AtomicLong closed = new AtomicLong();
        SheetReader reader = SheetReader.open(closing(closed), "s");
        Stream<CertificationSheet> sheets = reader.stream();
        assertThat(sheets.iterator()).hasNext();
        sheets.close();
        reader.close();
        reader.close();
        assertThat(closed.get()).isEqualTo(1);
    }

    private static InputStream closing(AtomicLong closed) {
        return new FilterInputStream(new ByteArrayInputStream(Feed.utf8(Feed.of(sheet("RNCP1"), sheet("RNCP2"))))) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void throwsAnUncheckedExceptionIfClosingTheStreamOfSheetsFails() {
        InputStream in = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public void close() throws IOException {
                throw new IOException("cable pulled");
            }
        };
        Stream<CertificationSheet> sheets = SheetReader.open(in, "s").stream();
        assertThatThrownBy(sheets::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cable pulled");
    }
}
