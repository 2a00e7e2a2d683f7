package fr.rncp.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void showsABarOnATerminalAndTakesItAway(@TempDir Path folder) throws IOException {
        String shown = shown(file(folder, 20), true);

        assertThat(shown).contains("\rreading");
        assertThat(shown).contains("/20 MB");
        assertThat(shown).endsWith("\r" + " ".repeat(79) + "\r");
    }

    @Test
    void showsNothingElsewhere(@TempDir Path folder) throws IOException {
        assertThat(shown(file(folder, 20), false)).isEmpty();
    }

    @Test
    void showsNothingForShortInput(@TempDir Path folder) throws IOException {
        assertThat(shown(file(folder, 1), true)).isEmpty();
    }

    private static String shown(Path file, boolean terminal) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream text = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(OutputStream.nullOutputStream(), text, false, () -> terminal);
        try (Progress progress = Progress.over(List.of(file), new Throughput(), console)) {
            progress.read(Files.size(file));
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    private static Path file(Path folder, int megabytes) throws IOException {
        return Files.write(folder.resolve("long"), new byte[megabytes * MEGABYTE]);
    }
}
