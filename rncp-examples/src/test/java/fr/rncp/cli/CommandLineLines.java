package fr.rncp.cli;

import static java.util.stream.Collectors.joining;

import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.model.Language;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The command line as scripts depend on it: a line for each command, option, parameter and exit status. Words of help
 * are left out.
 */
public final class CommandLineLines {

    private static final Set<String> NOTHING = Set.of("Optional.empty", "false", "[]", "{}");

    private CommandLineLines() {}

    /** Every line, in alphabetical order. */
    public static List<String> all() {
        CommandSpec command =
                RncpCommand.line(Console.standard(Language.ENGLISH)).getCommandSpec();
        return Stream.concat(ofCommand(command), exitStatuses()).sorted().toList();
    }

    private static Stream<String> ofCommand(CommandSpec command) {
        String name = command.qualifiedName();
        return Stream.of(
                        Stream.of(name
                                + aliases(command)
                                + mark("hidden", command.usageMessage().hidden())),
                        command.options().stream().map(option -> name + " option " + names(option) + facts(option)),
                        command.positionalParameters().stream()
                                .map(parameter -> name + " parameter " + parameter(parameter) + facts(parameter)),
                        Map.copyOf(command.subcommands()).values().stream()
                                .distinct()
                                .flatMap(line -> ofCommand(line.getCommandSpec())))
                .flatMap(lines -> lines);
    }

    private static String aliases(CommandSpec command) {
        return Stream.of(command.aliases()).map(alias -> " or " + alias).collect(joining());
    }

    private static String names(OptionSpec option) {
        return String.join(", ", option.names()) + mark("negatable", option.negatable());
    }

    private static String parameter(PositionalParamSpec parameter) {
        return parameter.index().originalValue() + " " + parameter.paramLabel();
    }

    /** How many values it takes, under which label, and what holds if it is not given. */
    private static String facts(ArgSpec argument) {
        boolean hasLabel = argument.isOption() && argument.arity().max() > 0;
        return (hasLabel ? " " + argument.paramLabel() : "")
                + " arity=" + argument.arity()
                + fact("default", defaultOf(argument))
                + fact("values", valuesOf(argument))
                + fact("split", Optional.ofNullable(argument.splitRegex()))
                + mark("repeatable", argument.isMultiValue())
                + mark("required", argument.required())
                + mark("hidden", argument.hidden());
    }

    /** The default that picocli knows or, without one, the value that the field starts with. */
    private static Optional<String> defaultOf(ArgSpec argument) {
        return Optional.ofNullable(argument.defaultValue())
                .or(() -> Optional.ofNullable(argument.initialValue()).map(Object::toString))
                .filter(text -> !NOTHING.contains(text));
    }

    /** The values that are accepted, where these are a fixed set; of {@code KIND[@DATE]=FILE} the kinds. */
    private static Optional<String> valuesOf(ArgSpec argument) {
        return Optional.ofNullable(argument.completionCandidates())
                .filter(values -> argument.arity().max() > 0)
                .map(values -> String.join("|", values));
    }

    private static String fact(String name, Optional<String> value) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> " " + name + "=" + text)
                .orElse("");
    }

    private static String mark(String word, boolean isSet) {
        return isSet ? " " + word : "";
    }

    private static Stream<String> exitStatuses() {
        return Stream.of(ExitStatus.class.getFields()).map(CommandLineLines::exitStatus);
    }

    private static String exitStatus(Field status) {
        try {
            return "rncp exit status " + status.getInt(null) + " " + status.getName();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
