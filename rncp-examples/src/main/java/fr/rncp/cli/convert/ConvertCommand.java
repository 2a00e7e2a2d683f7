package fr.rncp.cli.convert;

import fr.rncp.cli.option.DistinctFiles;
import fr.rncp.cli.option.Inputs;
import fr.rncp.cli.option.OutputFormats;
import fr.rncp.cli.option.PageNumberMixin;
import fr.rncp.cli.option.SelectionMixin;
import fr.rncp.cli.option.UsageFailure;
import fr.rncp.cli.problem.ProblemLog;
import fr.rncp.cli.problem.ProblemTally;
import fr.rncp.cli.terminal.CommandFailure;
import fr.rncp.cli.terminal.CommandMessage;
import fr.rncp.cli.terminal.Console;
import fr.rncp.cli.terminal.ExitStatus;
import fr.rncp.cli.terminal.Progress;
import fr.rncp.cli.terminal.Throughput;
import fr.rncp.cli.terminal.VersionProvider;
import fr.rncp.cli.terminal.Words;
import fr.rncp.io.SheetReadException;
import fr.rncp.io.SheetReader;
import fr.rncp.io.SheetWriter;
import fr.rncp.model.CertificationSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code rncp convert}. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        header = "Writes sheets as JSON or NDJSON.",
        description = {
            "",
            "Reads all files in order, in constant memory, and writes their sheets to one file. Nothing of the source is lost: text that has "
                    + "no component or cannot be parsed as its type is kept in the sheet's extensions.",
            "",
            "Stops at the first unreadable sheet and then writes no output. Other problems do not stop the conversion: "
                    + "they are counted at the end and listed by --problems.",
            ""
        },
        parameterListHeading = "Arguments:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  rncp convert export_fiches_RNCP_V4_1.zip -o rncp.ndjson.gz",
            "  rncp convert rncp.xml rs.xml -o all.json --keep-going --problems p.ndjson",
            "  rncp convert export_fiches_RS_V4_1.xml -o - | head -1",
            "  rncp convert page.html -o sheet.json --page-number RS7013",
            "",
            "Exit status:",
            "  0  all sheets were written",
            "  1  with --keep-going: some sheets could not be read, all others were written",
            "  2  wrong usage, unreadable input or unwritable output; no output file"
        })
public final class ConvertCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "File to write, in the format of its extension: .json or .ndjson, optionally with .gz. "
                    + "- is standard output, as NDJSON by default.")
    private Path output = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = OutputFormats.class,
            completionCandidates = OutputFormats.class,
            description =
                    "json (one sheet, or an array of sheets) or ndjson (one sheet per line), instead of the format of the extension.")
    private Optional<SheetWriter.Format> format = Optional.empty();

    @Mixin
    private final SelectionMixin selection = new SelectionMixin();

    @Mixin
    private final PageNumberMixin number = new PageNumberMixin();

    @Option(names = "--keep-going", description = "Skip unreadable sheets and report them.")
    private boolean keepGoing;

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description =
                    "Write all problems to FILE, one JSON object per line: code, severity, file, entry, line, column, "
                            + "sheet, path, found, expected, done and, for an unreadable sheet, its text (fragment).")
    private Optional<Path> problemFile = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final ProblemTally problems = new ProblemTally();
    private final Throughput throughput = new Throughput();

    public ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SheetWriter.Format chosen = chosenFormat();
        selection.check();
        SheetReader.Builder reader = inputs.reader();
        number.tell(reader, inputs.files());
        Optional<Path> outputFile = isStandardOutput() ? Optional.empty() : Optional.of(output);
        new DistinctFiles(spec.commandLine()).check(inputs.files(), outputFile, problemFile);
        long sheets;
        try (ConvertTarget target = target(chosen);
                ProblemLog log = ProblemLog.to(problemFile, problems)) {
            sheets = convert(reader, target, log);
        }
        return report(sheets);
    }

    private boolean isStandardOutput() {
        return output.toString().equals("-");
    }

    private SheetWriter.Format chosenFormat() {
        if (format.isPresent()) {
            checkExtension(format.get());
            return format.get();
        }
        if (isStandardOutput()) {
            return SheetWriter.Format.NDJSON;
        }
        return OutputFormats.ofExtension(output)
                .orElseThrow(() -> new UsageFailure(
                        spec.commandLine(),
                        CommandMessage.of("extension.convert", output, CommandMessage.of("expected.output"))));
    }

    private void checkExtension(SheetWriter.Format chosen) {
        boolean contradicts = !isStandardOutput()
                && OutputFormats.ofExtension(output)
                        .filter(other -> other != chosen)
                        .isPresent();
        if (contradicts) {
            String name = chosen.name().toLowerCase(Locale.ROOT);
            throw new UsageFailure(spec.commandLine(), CommandMessage.of("to.contradicts", name, output));
        }
    }

    private ConvertTarget target(SheetWriter.Format chosen) {
        return isStandardOutput() ? ConvertTarget.standardOutput(console, chosen) : ConvertTarget.file(output, chosen);
    }

    private long convert(SheetReader.Builder reader, ConvertTarget target, ProblemLog log) throws IOException {
        if (keepGoing) {
            reader.skipUnreadableSheets();
        }
        try (Progress progress = Progress.over(inputs.files(), throughput, console);
                SheetReader sheets = inputs.open(reader.onProblem(log).onBytesRead(progress::read), console)) {
            return copy(sheets, target);
        } catch (SheetReadException e) {
            e.problems().forEach(log);
            throw e;
        }
    }

    private long copy(SheetReader sheets, ConvertTarget target) {
        long count = 0;
        for (CertificationSheet sheet : sheets) {
            if (selection.selects(sheet)) {
                target.write(sheet);
                count++;
            }
        }
        if (count > 0) {
            target.complete();
        }
        return count;
    }

    private int report(long sheets) {
        inputs.reportLeftOut(console);
        selection.reportUnknown(console);
        if (sheets == 0) {
            throw new CommandFailure(problems.firstError()
                    .map(first -> CommandMessage.of("sheets.none.first", first))
                    .orElseGet(selection::nothingSelected));
        }
        Words words = console.words();
        String where = isStandardOutput() ? words.of("standardOutput") : output.toString();
        String written = sheets == 1 ? "written.one" : "written.many";
        console.say(words.of(written, words.number(sheets), where, throughput.inWords(words)));
        if (problems.count() > 0) {
            String tally = problems.inWords(words);
            console.say(problemFile
                    .map(file -> words.of("problems.see", tally, file))
                    .orElseGet(() -> words.of("problems.option", tally)));
        }
        problems.firstError()
                .ifPresent(first -> console.say(CommandMessage.of("leftOut.first", problems.leftOut(words), first)));
        return problems.firstError().isPresent() ? ExitStatus.INCOMPLETE : ExitStatus.DONE;
    }
}
