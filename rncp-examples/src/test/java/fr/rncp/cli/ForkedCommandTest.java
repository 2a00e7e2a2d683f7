package fr.rncp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A full disk, as far as standard output goes. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "convert --help", "tour"})
    void reportsThatStandardOutputCannotBeWritten(String words) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "/dev/full is missing");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command(List.of(), words.split(" ")))
                .redirectOutput(Redirect.to(Path.of("/dev/full").toFile()))
                .redirectError(Redirect.to(err.toFile()))
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("still running").isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).startsWith("rncp: cannot write standard output");
    }

    /** As Ctrl-C and the end of a session do. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesNoUnfinishedFileWhenItIsToldToEnd() throws Exception {
        Path output = Files.createDirectory(folder.resolve("output"));
        Process process = new ProcessBuilder(command(
                        List.of(),
                        "convert",
                        "/dev/stdin",
                        "-o",
                        output.resolve("x.ndjson").toString()))
                .redirectError(Redirect.to(folder.resolve("err").toFile()))
                .start();
        process.getOutputStream().write("<FICHES>".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        for (int i = 0; i < 600 && isEmpty(output); i++) {
            Thread.sleep(50);
        }
        assertThat(output).as("an unfinished file").isNotEmptyDirectory();
        process.destroy();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("still running").isTrue();
        assertThat(output).isEmptyDirectory();
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    /** Runs the command and returns its standard output. */
    private byte[] run(int expectedStatus, List<String> jvm, String... args) throws IOException, InterruptedException {
        List<String> command = command(jvm, args);
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

    private static List<String> command(List<String> jvm, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // short runs: the second compiler would not pay
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }
}
