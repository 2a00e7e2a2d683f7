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
        ProblemLog log = ProblemLog.to(Optional.of(file), new ProblemTally());
        assertThat(file).doesNotExist();
        log.close();
        assertThat(folder.toFile().list()).containsExactly("p.ndjson");
    }

    @Test
    void fileOfAnEarlierRunStaysUntilThen(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("p.ndjson"), "before");
        ProblemLog log = ProblemLog.to(Optional.of(file), new ProblemTally());
        assertThat(file).hasContent("before");
        log.close();
        assertThat(file).isEmptyFile();
    }
}
