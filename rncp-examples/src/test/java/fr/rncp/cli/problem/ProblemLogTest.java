package fr.rncp.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemLogTest {

    @Test
    void fileAppearsWhenItIsComplete(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("p.ndjson");
        try (ProblemLog log = ProblemLog.to(Optional.of(file), new ProblemTally())) {
            assertThat(file).as(log.toString()).doesNotExist();
        }
        assertThat(folder.toFile().list()).containsExactly("p.ndjson");
    }

    @Test
    void fileOfAnEarlierRunStaysUntilThen(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("p.ndjson"), "before");
        try (ProblemLog log = ProblemLog.to(Optional.of(file), new ProblemTally())) {
            assertThat(file).as(log.toString()).hasContent("before");
        }
        assertThat(file).isEmptyFile();
    }
}
