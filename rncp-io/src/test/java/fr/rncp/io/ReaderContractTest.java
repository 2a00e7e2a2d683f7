package fr.rncp.io;

import static fr.rncp.io.Feed.element;
import static fr.rncp.io.Feed.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opening, iterating and closing promise: pitfall R15 among others. */
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
        assertThrows(SheetReadException.class, () -> reader.forEach(sheet -> {}));
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
        assertEquals(List.of(), reading.sheets());
        ReadProblem last = reading.problems().get(reading.problems().size() - 1);
        assertEquals(ProblemCode.NO_SHEET, last.code());
        assertEquals(ProblemSeverity.ERROR, last.severity());
        assertEquals("export.xml", last.locationText());
        assertEquals(ProblemSeverity.ERROR, Reading.refusal(text).severity());
    }

    /** R15. */
    @Test
    void saysThatNoSheetOfAFileWasReadable() {
        assertEquals(
                List.of(ProblemCode.MALFORMED, ProblemCode.NO_SHEET),
                Reading.skippingUnreadable(Feed.of(BROKEN)).codes());
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
            assertEquals(2, sheets.stream().count());
        }
        assertEquals(empty.toString(), problems.get(0).locationText());
        assertEquals(1, problems.size());
    }

    @Test
    void throwsAtTheFirstSheetThatCannotBeRead() throws IOException {
        try (SheetReader reader = open(Feed.of(sheet("RNCP1"), BROKEN, ODD))) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            assertEquals("RNCP1", sheets.next().number().value());
            SheetReadException e = assertThrows(SheetReadException.class, sheets::hasNext);
            assertEquals(ProblemCode.MALFORMED, e.problem().code());
            assertEquals(List.of(e.problem()), e.problems());
            assertEquals(e.problem().toString(), e.getMessage());
            assertFalse(sheets.hasNext());
            assertThrows(NoSuchElementException.class, sheets::next);
        }
    }

    @Test
    void tellsTheListenerNothingOfWhatItThrows() {
        List<ReadProblem> told = new ArrayList<>();
        assertThrows(
                SheetReadException.class,
                () -> Reading.of(SheetReader.builder().onProblem(told::add), Feed.utf8(Feed.of(BROKEN))));
        assertEquals(List.of(), told);
    }

    @Test
    void goesOnBehindWhatItIsAllowedToSkip() {
        Reading reading = Reading.skippingUnreadable(Feed.of(sheet("RNCP1"), BROKEN, ODD));
        assertEquals(List.of("RNCP1", "RNCP3"), reading.numbers());
        assertEquals(List.of(ProblemCode.MALFORMED, ProblemCode.UNKNOWN_VOCABULARY), reading.codes());
        assertEquals(BROKEN, reading.problems().get(0).fragment().orElseThrow());
    }

    @Test
    void neverThrowsForWhatLeavesASheetReadable() {
        assertEquals(List.of("RNCP3"), Reading.of(Feed.of(ODD)).numbers());
    }

    @Test
    void tellsProblemsOfASheetBeforeGivingIt() throws IOException {
        List<String> order = new ArrayList<>();
        String xml = Feed.of(ODD, sheet("RNCP4"), ODD);
        try (SheetReader reader =
                open(SheetReader.builder().onProblem(p -> order.add(p.found(Language.ENGLISH))), xml)) {
            reader.forEach(s -> order.add(s.number().value()));
        }
        assertEquals(List.of("peut-être", "RNCP3", "RNCP4", "peut-être", "RNCP3"), order);
    }

    @Test
    void hasNoMoreSheetsAfterAListenerThrew() throws IOException {
        SheetReader.Builder options = SheetReader.builder().onProblem(p -> {
            throw new UnsupportedOperationException(p.found(Language.ENGLISH));
        });
        try (SheetReader reader = open(options, Feed.of(ODD, sheet("RNCP4")))) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            assertThrows(UnsupportedOperationException.class, sheets::hasNext);
            assertFalse(sheets.hasNext());
        }
    }

    @Test
    void isReadOnce() throws IOException {
        try (SheetReader reader = open(Feed.of(sheet("RNCP1")))) {
            assertEquals(1, reader.stream().count());
            assertThrows(IllegalStateException.class, reader::iterator);
            assertThrows(IllegalStateException.class, reader::stream);
        }
    }

    @Test
    void asksForHasNextAsOftenAsOneLikes() throws IOException {
        try (SheetReader reader = open(Feed.of(sheet("RNCP1")))) {
            Iterator<CertificationSheet> sheets = reader.iterator();
            assertTrue(sheets.hasNext());
            assertTrue(sheets.hasNext());
            sheets.next();
            assertFalse(sheets.hasNext());
            assertFalse(sheets.hasNext());
        }
    }

    @Test
    void reportsAMissingFileOnOpening(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.xml"), Feed.of(sheet("RNCP1")));
        assertThrows(NoSuchFileException.class, () -> SheetReader.open(good, folder.resolve("missing")));
        assertThrows(IOException.class, () -> SheetReader.open(folder));
        assertThrows(IllegalArgumentException.class, SheetReader::open);
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
            UncheckedIOException e = assertThrows(UncheckedIOException.class, sheets::hasNext);
            assertTrue(String.valueOf(e.getMessage()).contains("cable pulled"));
            assertFalse(sheets.hasNext());
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
        assertTrue(closed.get());
    }

    @Test
    void refusesToGoOnOnceClosed() throws IOException {
        SheetReader reader = open(Feed.of(sheet("RNCP1"), sheet("RNCP2")));
        Iterator<CertificationSheet> sheets = reader.iterator();
        sheets.next();
        reader.close();
        assertThrows(IllegalStateException.class, sheets::hasNext);
        reader.close();
    }

    @Test
    void countsTheBytesOfTheFile() {
        byte[] zip = Feed.zip("x.xml", Feed.of(sheet("RNCP1", "<!--" + "x".repeat(200_000) + "-->")));
        AtomicLong count = new AtomicLong();
        Reading.of(SheetReader.builder().onBytesRead(count::addAndGet), zip);
        assertEquals(zip.length, count.get());
    }

    @Test
    void refusesNoThreads() {
        assertThrows(IllegalArgumentException.class, () -> SheetReader.builder().threads(0));
    }
}
