package fr.rncp.io;

import static fr.rncp.io.xml.Feed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.io.xml.Feed;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Exports in a gzip file, intact and damaged. */
class GzipTest {

    private static final String XML = Feed.of(sheet("RNCP1"), sheet("RNCP2"));

    @Test
    void readsEverySheet() {
        Reading reading = Reading.of(Feed.gzip(Feed.utf8(XML)));
        assertThat(reading.numbers()).containsExactly("RNCP1", "RNCP2");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void readsAGzInTwoMembers() {
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        gz.writeBytes(Feed.gzip(Feed.utf8(XML.substring(0, 150))));
        gz.writeBytes(Feed.gzip(Feed.utf8(XML.substring(150))));
        assertThat(Reading.of(gz.toByteArray()).numbers()).containsExactly("RNCP1", "RNCP2");
    }

    @Test
    void reportsEveryCut() {
        byte[] gz = Feed.gzip(Feed.utf8(XML));
        for (int length = 0; length < gz.length; length++) {
            Reading reading = Reading.skippingUnreadable(Arrays.copyOf(gz, length));
            boolean said = reading.problems().stream().anyMatch(p -> p.severity() == ProblemSeverity.ERROR);
            assertThat(said).as("cut at " + length + " of " + gz.length).isTrue();
        }
    }

    @Test
    void reportsADamagedByte() {
        byte[] gz = Feed.gzip(Feed.utf8(XML));
        gz[gz.length - 6] ^= 1;
        ReadProblem problem = Reading.refusal(gz);
        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.locationText()).isEqualTo("export.xml");
    }

    @Test
    void refusesAGzOfSomethingElse() {
        ReadProblem problem = Reading.refusal(Feed.gzip(Feed.utf8("Bonjour")));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
    }
}
