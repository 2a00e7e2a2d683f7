package fr.rncp.cli;

import fr.rncp.cli.convert.ConvertCommand;
import fr.rncp.cli.inspect.InspectCommand;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ErrorLine;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.KeptFailure;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.cli.terminal.WriteFailure;
import fr.rncp.cli.tour.TourCommand;
import fr.rncp.cli.validate.ValidateCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command without subcommand: help and version. */
@Command(
        name = "rncp",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        header =
                "Reads, converts and validates sheets of the French registers of professional certifications (RNCP and RS).",
        description = {
            "",
            "Input is the official XML export, plain or in the zip as published, the public page of a sheet, as HTML or text, or the JSON that this "
                    + "command writes. The content of a file determines its format.",
            ""
        },
        optionListHeading = "Options:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  rncp tour",
            "  rncp inspect export_fiches_RNCP_V4_1.zip",
            "  rncp convert export_fiches_RNCP_V4_1.zip -o rncp.ndjson",
            "  rncp convert page.html -o sheet.json",
            "  rncp validate sheet.json --lang fr",
            "",
            "Exit status: 0 success; 1 some sheets could not be read, or validate found errors; 2 wrong usage, unreadable input or unwritable output.",
            "Not affiliated with France compétences."
        })
final class RncpCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Runs the command in this JVM and returns its exit status. */
    static int run(Console console, String... args) {
        KeptFailure out = new KeptFailure(console.out());
        CommandLine line = line(console)
                .setOut(writer(out))
                .setErr(writer(console.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(TextLayout.WIDTH)
                .setParameterExceptionHandler(wrongUsage(console))
                .setExecutionExceptionHandler(failure(console));
        try {
            int status = line.execute(args);
            return out.failure().isPresent() ? unwritten(console, out.failure().get()) : status;
        } catch (OutOfMemoryError e) {
            console.say(ErrorLine.of(e));
            return ExitStatus.FAILED;
        }
    }

    /** Returns the command with its subcommands, without settings for a run. */
    static CommandLine line(Console console) {
        return new CommandLine(new RncpCommand())
                .addSubcommand(new TourCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new InspectCommand(console));
    }

    /** Help could not be printed: picocli's PrintWriter does not throw. */
    private static int unwritten(Console console, IOException failure) {
        WriteFailure write = WriteFailure.of("standard output", failure);
        if (write.readerIsGone()) {
            return ExitStatus.DONE;
        }
        console.say(ErrorLine.of(write));
        return ExitStatus.FAILED;
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: tour, convert, validate or inspect");
    }

    private static IParameterExceptionHandler wrongUsage(Console console) {
        return (exception, args) -> {
            String command = exception.getCommandLine().getCommandSpec().qualifiedName();
            console.say(message(exception) + " (" + command + " --help explains)");
            return ExitStatus.FAILED;
        };
    }

    private static String message(ParameterException exception) {
        boolean noCommand = exception instanceof UnmatchedArgumentException
                && exception.getCommandLine().getParent() == null;
        return noCommand
                ? "unknown command "
                        + ((UnmatchedArgumentException) exception)
                                .getUnmatched()
                                .get(0) + "; commands are tour, convert, validate and inspect"
                : String.valueOf(exception.getMessage());
    }

    private static IExecutionExceptionHandler failure(Console console) {
        return (exception, line, result) -> {
            if (exception instanceof WriteFailure write && write.readerIsGone()) {
                return ExitStatus.DONE;
            }
            console.say(ErrorLine.of(exception));
            return ExitStatus.FAILED;
        };
    }
}
