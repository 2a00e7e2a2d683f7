package fr.rncp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.cli.terminal.Console;
import fr.rncp.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of the commands in both languages, and docs/cli.md, which contains it. */
class HelpTest {

    private static final Path PAGE = Path.of("../docs/cli.md");

    private static CommandLine english() {
        return RncpCommand.line(Console.standard(Language.ENGLISH)).setUsageHelpWidth(100);
    }

    private static CommandLine french() {
        CommandLine line = RncpCommand.line(Console.standard(Language.FRENCH));
        line.setResourceBundle(FrenchHelp.load());
        return line;
    }

    private static Stream<CommandLine> commands(CommandLine top) {
        return Stream.concat(Stream.of(top), top.getSubcommands().values().stream());
    }

    @Test
    void everyOptionAndArgumentIsDescribedInFrench() {
        Map<String, List<String>> english = descriptions(english());
        Map<String, List<String>> french = descriptions(french());

        assertThat(french).hasSameSizeAs(english).hasSizeGreaterThan(60);
        english.forEach((name, words) ->
                assertThat(french.get(name)).as(name).isNotEmpty().isNotEqualTo(words));
    }

    private static Map<String, List<String>> descriptions(CommandLine top) {
        return commands(top)
                .map(CommandLine::getCommandSpec)
                .flatMap(command -> command.args().stream().map(arg -> Map.entry(name(command, arg), words(arg))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String name(CommandSpec command, ArgSpec argument) {
        return command.qualifiedName() + " " + (argument.isOption() ? argument.toString() : argument.paramLabel());
    }

    private static List<String> words(ArgSpec argument) {
        return List.of(argument.description());
    }

    @Test
    void everyCommandHasItsTextsInFrench() {
        commands(french()).forEach(line -> {
            String usage = line.getUsageMessage(Ansi.OFF);
            assertThat(usage)
                    .as(usage)
                    .contains("Usage\u00A0: rncp")
                    .contains("Options\u00A0:")
                    .doesNotContain("Examples:", "Exit status", "Arguments:\n", "Options:\n", "Show this help");
        });
    }

    @Test
    void pageContainsTheHelpOfEveryCommand() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("rncp.writeDocs")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/cli.md is out of date: mvn -B -pl rncp-examples -am test -Drncp.writeDocs=true")
                .isEqualTo(expected);
    }

    private static String page() {
        String commands = commands(english())
                .map(line -> "\n## " + line.getCommandSpec().qualifiedName() + "\n\n```\n"
                        + line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n").stripTrailing() + "\n```\n")
                .collect(Collectors.joining());
        return """
                # Command line

                This page contains the help of each command, as `rncp COMMAND --help` prints it. With `--lang fr`, or if that is the language of
                `RNCP_LANG` or of the system, help, messages and reports are in French. A test keeps the page up to date.
                """ + commands;
    }
}
