package fr.rncp.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Real data, which lies beside the project and is no part of it: a test that needs it is skipped where it is not. */
final class SharedData {

    private SharedData() {}

    /** A file of the real data. */
    static Path file(String name) {
        Path file = folder().resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "no real data at " + folder().toAbsolutePath());
        return file;
    }

    private static Path folder() {
        return Optional.ofNullable(System.getProperty("RNCP_SHARED_DATA"))
                .or(() -> Optional.ofNullable(System.getenv("RNCP_SHARED_DATA")))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared", "data"));
    }
}
