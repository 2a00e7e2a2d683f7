package fr.rncp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a JVM of its own, as a user runs it. */
class ForkedCommandTest {

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1");

    private Path folder;

    @BeforeEach
    void nameFolder(@TempDir Path empty) {
        folder = empty;
    }

    @Test
    void showsTheTourAlikeEverywhere() throws Exception {
        byte[] here = run(0, List.of(), "tour");

        assertThat(run(0, ELSEWHERE, "tour")).isEqualTo(here);
        assertThat(CommandRun.of("tour").out().getBytes(StandardCharsets.UTF_8)).isEqualTo(here);
    }

    @Test
    void convertsAlikeEverywhere() throws Exception {
        String export = new Exports(folder).odd().toString();
        byte[] here = run(0, List.of(), "convert", export, "-o", "-");

        assertThat(run(0, ELSEWHERE, "convert", export, "-o", "-")).isEqualTo(here);
        assertThat(new String(here, StandardCharsets.UTF_8)).as("UTF-8").contains("équipements numériques");
    }

    @Test
    void endsWithTheExitStatus() throws Exception {
        assertThat(run(2, ELSEWHERE, "convert", folder.resolve("absent.xml").toString(), "-o", "-").length)
                .isEqualTo(0);
        assertThat(Files.readString(folder.resolve("err"), StandardCharsets.UTF_8))
                .isEqualTo("rncp: " + folder.resolve("absent.xml") + ": no such file or folder\n");
    }

    /** Runs the command and returns its standard output. */
    private byte[] run(int expectedStatus, List<String> jvm, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // short runs: the second compiler would not pay
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.to(out.toFile()))
                .redirectError(Redirect.to(err.toFile()))
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("still running").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(err, StandardCharsets.UTF_8))
                .isEqualTo(expectedStatus);
        return Files.readAllBytes(out);
    }
}
