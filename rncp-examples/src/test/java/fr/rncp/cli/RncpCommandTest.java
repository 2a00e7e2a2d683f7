package fr.rncp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RncpCommandTest {

    @Test
    void asksWhichCommandIsMeant() {
        CommandRun run = CommandRun.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errorLine())
                .isEqualTo(
                        "rncp: a command is missing: tour, convert, validate, inspect, show, rules (rncp --help explains)");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        CommandRun unknown = CommandRun.of("convrt");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.errorLine())
                .isEqualTo(
                        "rncp: unknown command convrt; commands are tour, convert, validate, inspect, show, rules (rncp --help explains)");
        for (List<String> args : List.of(List.of("tour", "x"), List.of("inspect", "x", "--fast"))) {
            CommandRun run = CommandRun.of(args.toArray());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errorLine()).startsWith("rncp: un");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "convert", "validate", "inspect"})
    void helpsWithEachCommand(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("Usage: rncp " + command);
        assertThat(CommandRun.of("--help").out()).as("listed").contains("  " + command + " ");
    }

    @Test
    void helpFitsATerminalOf80Columns() {
        for (Object[] args : List.of(
                new Object[] {"--help"}, new Object[] {"convert", "--help"}, new Object[] {"validate", "--help"})) {
            CommandRun.of(args).out().lines().forEach(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "convert --version"})
    void saysItsVersion(String args) {
        String version = CommandRun.of((Object[]) args.split(" ", -1)).out();

        assertThat(version).matches("rncp \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        assertThat(version).doesNotContain("$");
    }
}
