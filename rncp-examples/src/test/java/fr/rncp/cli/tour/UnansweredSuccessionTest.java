package fr.rncp.cli.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.CommandRun;
import org.junit.jupiter.api.Test;

/**
 * The gallery's files about successions (R14) wait for an answer; of them, only what the sheets themselves say is
 * checked yet.
 */
class UnansweredSuccessionTest {

    @Test
    void isAnsweredByNoCommandYet() {
        assertThat(CommandRun.of("successors").err())
                .as("successions are answered now: put current and missing into GalleryReading, take them out of its"
                        + " NOT_ANSWERED, and remove this test")
                .contains("unknown command successors");
    }
}
