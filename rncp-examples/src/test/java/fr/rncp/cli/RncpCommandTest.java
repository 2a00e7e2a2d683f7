package fr.rncp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RncpCommandTest {

    @Test
    void asksWhichCommandIsMeant() {
        CommandRun run = CommandRun.of();

        assertEquals(2, run.status());
        assertEquals(
                "rncp: which command: tour, convert, validate or inspect? (rncp --help explains)", run.errorLine());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        CommandRun unknown = CommandRun.of("convrt");
        assertEquals(2, unknown.status());
        assertEquals(
                "rncp: no command convrt; there are tour, convert, validate and inspect (rncp --help explains)",
                unknown.errorLine());
        for (List<String> args : List.of(List.of("tour", "x"), List.of("inspect", "x", "--fast"))) {
            CommandRun run = CommandRun.of(args.toArray());

            assertEquals(2, run.status());
            assertTrue(run.errorLine().startsWith("rncp: Un"), run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "convert", "validate", "inspect"})
    void helpsWithEachCommand(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("Usage: rncp " + command), run.out());
        assertTrue(CommandRun.of("--help").out().contains("  " + command + " "), "listed");
    }

    @Test
    void helpFitsATerminalOf80Columns() {
        for (Object[] args : List.of(
                new Object[] {"--help"}, new Object[] {"convert", "--help"}, new Object[] {"validate", "--help"})) {
            CommandRun.of(args).out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "convert --version"})
    void saysItsVersion(String args) {
        String version = CommandRun.of((Object[]) args.split(" ", -1)).out();

        assertTrue(version.matches("rncp \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), version);
        assertFalse(version.contains("$"), version);
    }
}
