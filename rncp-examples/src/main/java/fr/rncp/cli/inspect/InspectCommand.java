package fr.rncp.cli.inspect;

import fr.rncp.cli.option.Inputs;
import fr.rncp.cli.option.SelectionMixin;
import fr.rncp.cli.problem.ProblemTally;
import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.Progress;
import fr.rncp.cli.terminal.Throughput;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.cli.terminal.Words;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.SheetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code rncp inspect}. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        header = "Describes a file and counts its sheets.",
        description = {
            "",
            "Reads each file to its end and reports format, feed version, export date, counts by register, level, status, type of registration "
                    + "and editorial state, the content of the sheets, and the problems by code with the first of each.",
            "",
            "Skips unreadable parts and counts them among the problems.",
            ""
        },
        parameterListHeading = "Arguments:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example:",
            "  rncp inspect export_fiches_RNCP_V4_1.zip export_fiches_RS_V4_1.zip",
            "",
            "Exit status:",
            "  0  everything was read",
            "  1  some of it could not be read",
            "  2  wrong usage, a missing file, or no sheet that could be read"
        })
public final class InspectCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final SelectionMixin selection = new SelectionMixin();

    private long sheets;
    private Optional<ReadProblem> firstError = Optional.empty();

    public InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        selection.check();
        SheetReader.Builder reader = inputs.reader().skipUnreadableSheets();
        Words words = words();
        String separator = "";
        if (inputs.isStandardInput()) {
            console.print(inspect(reader, List.of(), "-", words.of("kind.pipe")));
        }
        for (Path file : inputs.files()) {
            console.print(separator + inspect(reader, List.of(file), file.toString(), new FileKind(words).of(file)));
            separator = "\n";
        }
        inputs.reportLeftOut(console);
        selection.reportUnknown(console);
        if (sheets == 0) {
            throw new CommandFailure(
                    firstError.map(first -> CommandMessage.of("problem", first)).orElseGet(selection::nothingSelected));
        }
        return firstError.isPresent() ? ExitStatus.INCOMPLETE : ExitStatus.DONE;
    }

    private String inspect(SheetReader.Builder reader, List<Path> files, String name, String kind) throws IOException {
        Throughput throughput = new Throughput();
        ProblemTally problems = new ProblemTally();
        Census census = new Census();
        reader.onProblem(problems::add);
        try (Progress progress = Progress.over(files, throughput, console);
                SheetReader read = open(reader.onBytesRead(progress::read), files)) {
            read.stream().filter(selection::selects).forEach(census);
        }
        sheets += census.sheets();
        firstError = firstError.or(problems::firstError);
        return CensusReport.of(name, kind, census, problems, throughput.inWords(console.words()), words());
    }

    private Words words() {
        return Words.load(InspectCommand.class, "census", console.language());
    }

    private SheetReader open(SheetReader.Builder reader, List<Path> files) throws IOException {
        return files.isEmpty() ? inputs.open(reader, console) : reader.open(files.toArray(Path[]::new));
    }
}
