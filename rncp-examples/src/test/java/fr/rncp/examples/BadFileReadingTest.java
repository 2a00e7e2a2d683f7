package fr.rncp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.examples.BadFile.FileFormat;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** This library's own reader against the gallery. */
class BadFileReadingTest {

    /** Formats that no reader of this library reads yet. */
    private static final Set<FileFormat> NOT_READ = EnumSet.of(FileFormat.CSV, FileFormat.CSV_ZIP);

    static List<BadFile> read() {
        return BadFile.all().stream()
                .filter(file -> !NOT_READ.contains(file.format()))
                .toList();
    }

    static List<BadFile> notRead() {
        return BadFile.all().stream()
                .filter(file -> NOT_READ.contains(file.format()))
                .toList();
    }

    static Stream<BadFile> readWithABugToSee() {
        return read().stream()
                .filter(file -> file.bugged().facts().keySet().stream().allMatch(GalleryReading::isAnswered));
    }

    @ParameterizedTest
    @MethodSource("read")
    void givesWhatIsExpected(BadFile file) throws IOException {
        for (String zone : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
            TimeZone before = TimeZone.getDefault();
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try {
                assertGives(file);
            } finally {
                TimeZone.setDefault(before);
            }
        }
    }

    private static void assertGives(BadFile file) throws IOException {
        GalleryReading reading = GalleryReading.of(file);
        assertThat(reading.contradictions(file.expected().facts())).isEmpty();
        assertThat(reading.refused()).isEqualTo(file.expected().refused());
        assertThat(reading.tells()).containsAll(file.expected().tells());
    }

    /** Otherwise the file would not find the bug. */
    @ParameterizedTest
    @MethodSource("readWithABugToSee")
    void doesNotGiveWhatTheBugGives(BadFile file) throws IOException {
        GalleryReading reading = GalleryReading.of(file);
        assertThat(file.bugged().refused() != reading.refused()
                        || !file.bugged().tells().containsAll(file.expected().tells())
                        || !reading.contradictions(file.bugged().facts()).isEmpty())
                .isTrue();
    }

    /**
     * Fails on the day that a reader for these appears: run them then, by taking their format out of {@code NOT_READ}.
     */
    @ParameterizedTest
    @MethodSource("notRead")
    void refusesTheFormatsThatAreNotReadYet(BadFile file) throws IOException {
        GalleryReading reading = GalleryReading.of(file);
        assertThat(reading.refused())
                .as(() -> file.format() + " is read now: take it out of NOT_READ")
                .isTrue();
        assertThat(Set.of("UNKNOWN_FORMAT", "NO_SHEET")).as(reading::toString).anyMatch(reading.tells()::contains);
    }
}
