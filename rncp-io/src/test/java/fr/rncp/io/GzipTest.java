package fr.rncp.io;

import static fr.rncp.io.Feed.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exports in a gz, whole and damaged. */
class GzipTest {

    private static final String XML = Feed.of(sheet("RNCP1"), sheet("RNCP2"));

    @Test
    void readsEverySheet() {
        Reading reading = Reading.of(Feed.gzip(Feed.utf8(XML)));
        assertEquals(List.of("RNCP1", "RNCP2"), reading.numbers());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void readsAGzInTwoMembers() {
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        gz.writeBytes(Feed.gzip(Feed.utf8(XML.substring(0, 150))));
        gz.writeBytes(Feed.gzip(Feed.utf8(XML.substring(150))));
        assertEquals(List.of("RNCP1", "RNCP2"), Reading.of(gz.toByteArray()).numbers());
    }

    @Test
    void reportsEveryCut() {
        byte[] gz = Feed.gzip(Feed.utf8(XML));
        for (int length = 0; length < gz.length; length++) {
            Reading reading = Reading.skippingUnreadable(Arrays.copyOf(gz, length));
            boolean said = reading.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR);
            assertTrue(said, "cut at " + length + " of " + gz.length);
        }
    }

    @Test
    void reportsADamagedByte() {
        byte[] gz = Feed.gzip(Feed.utf8(XML));
        gz[gz.length - 6] ^= 1;
        ReadProblem problem = Reading.refusal(gz);
        assertEquals(ProblemCode.MALFORMED, problem.code());
        assertEquals("export.xml", problem.locationText());
    }

    @Test
    void refusesAGzOfSomethingElse() {
        ReadProblem problem = Reading.refusal(Feed.gzip(Feed.utf8("Bonjour")));
        assertEquals(ProblemCode.UNKNOWN_FORMAT, problem.code());
    }
}
