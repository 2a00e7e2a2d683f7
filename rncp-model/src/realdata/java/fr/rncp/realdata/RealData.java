package fr.rncp.realdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real data kept beside the project, never in it. A test that asks for some is skipped where it is absent.
 *
 * <p>It is in the folder that the system property or the environment variable {@code RNCP_SHARED_DATA} names; where
 * neither is set, in {@code ../shared/data} as seen from the project.
 */
public final class RealData {

    private static final String NAME = "RNCP_SHARED_DATA";

    /** As seen from a module, where Maven runs its tests, and from the project. */
    private static final List<Path> BESIDE =
            List.of(Path.of("..", "..", "shared", "data"), Path.of("..", "shared", "data"));

    private RealData() {}

    /** Returns the folder of the real data; skips the test if there is none. */
    public static Path folder() {
        Optional<Path> folder = candidates().filter(Files::isDirectory).findFirst();
        Assumptions.assumeTrue(folder.isPresent(), "no folder of real data");
        return folder.orElseThrow();
    }

    /** Returns a file by its path in the folder; skips the test if it is absent. */
    public static Path file(String relative) {
        Path file = folder().resolve(relative);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no real data at " + file.toAbsolutePath());
        return file;
    }

    /** Reads a file in UTF-8; skips the test if it is absent. */
    public static String text(String relative) {
        try {
            return Files.readString(file(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> candidates() {
        return Optional.ofNullable(System.getProperty(NAME))
                .or(() -> Optional.ofNullable(System.getenv(NAME)))
                .map(Path::of)
                .map(Stream::of)
                .orElseGet(BESIDE::stream);
    }
}
