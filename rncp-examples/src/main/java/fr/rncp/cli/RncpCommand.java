package fr.rncp.cli;

import fr.rncp.cli.convert.ConvertCommand;
import fr.rncp.cli.inspect.InspectCommand;
import fr.rncp.cli.option.ChosenLanguage;
import fr.rncp.cli.option.LanguageConverter;
import fr.rncp.cli.option.UsageFailure;
import fr.rncp.cli.rules.RulesCommand;
import fr.rncp.cli.show.ShowCommand;
import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ErrorLine;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.KeptFailure;
import fr.rncp.cli.terminal.TextLayout;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.cli.terminal.WriteFailure;
import fr.rncp.cli.tour.TourCommand;
import fr.rncp.cli.validate.ValidateCommand;
import fr.rncp.model.Language;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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

    /** Accepts the option before and after the name of a command. {@link ChosenLanguage} has read it before. */
    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "LANG",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.class,
            description = "Language of all texts: en or fr (default: RNCP_LANG, else that of the system).")
    void language(Language language) {
        // The console has the language already.
    }

    /** Runs the command in this JVM and returns its exit status. */
    static int run(Console standard, String... args) {
        Console console = standard.in(ChosenLanguage.of(args).orElse(standard.language()));
        KeptFailure out = new KeptFailure(console.out());
        CommandLine line = line(console)
                .setOut(writer(out))
                .setErr(writer(console.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(TextLayout.WIDTH)
                .setParameterExceptionHandler(wrongUsage(console))
                .setExecutionExceptionHandler(failure(console));
        if (console.language() == Language.FRENCH) {
            line.setResourceBundle(FrenchHelp.load());
        }
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
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new RulesCommand(console));
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
        throw new UsageFailure(spec.commandLine(), CommandMessage.of("usage.noCommand", commands(spec.commandLine())));
    }

    private static IParameterExceptionHandler wrongUsage(Console console) {
        return (exception, args) -> {
            CommandLine command = exception.getCommandLine();
            console.say(CommandMessage.of(
                    "usage.explained",
                    UsageWords.of(exception),
                    command.getCommandSpec().qualifiedName()));
            return ExitStatus.FAILED;
        };
    }

    /** Returns the names of the subcommands. */
    static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
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
