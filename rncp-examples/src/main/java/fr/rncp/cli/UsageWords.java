package fr.rncp.cli;

import fr.rncp.cli.option.ConversionFailure;
import fr.rncp.cli.option.UsageFailure;
import fr.rncp.cli.terminal.CommandMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes wrong arguments. The library that parses them reports them in English only. */
final class UsageWords {

    private UsageWords() {}

    static CommandMessage of(ParameterException exception) {
        if (exception instanceof UsageFailure failure) {
            return failure.message();
        }
        if (exception.getCause() instanceof ConversionFailure failure) {
            return CommandMessage.of("usage.value", name(exception.getArgSpec()), failure.message());
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (exception instanceof MissingParameterException missing) {
            return missing(missing);
        }
        return exception instanceof OverwrittenOptionException twice
                ? CommandMessage.of("usage.twice", name(twice.getArgSpec()))
                : CommandMessage.of("problem", String.valueOf(exception.getMessage()));
    }

    private static CommandMessage unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        if (first.startsWith("-")) {
            return CommandMessage.of("usage.unknownOption", first);
        }
        boolean isCommand = unmatched.getCommandLine().getParent() == null;
        return isCommand
                ? CommandMessage.of("usage.unknownCommand", first, RncpCommand.commands(unmatched.getCommandLine()))
                : CommandMessage.of("usage.unmatched", first);
    }

    private static CommandMessage missing(MissingParameterException missing) {
        List<ArgSpec> arguments = missing.getMissing();
        boolean noValue = arguments.size() == 1
                && arguments.get(0) instanceof OptionSpec
                && String.valueOf(missing.getMessage()).contains("parameter for option");
        return noValue
                ? CommandMessage.of("usage.noValue", name(arguments.get(0)))
                : CommandMessage.of(
                        "usage.missing",
                        arguments.stream().map(UsageWords::labelled).collect(Collectors.joining(", ")));
    }

    private static String labelled(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return Optional.of(argument)
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .map(OptionSpec::longestName)
                .orElseGet(argument::paramLabel);
    }
}
