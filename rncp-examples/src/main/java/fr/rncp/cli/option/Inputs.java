package fr.rncp.cli.option;

import fr.rncp.io.SheetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options for the files to read and the number of threads. */
public final class Inputs {

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description =
                    "Files to read: XML export, JSON, NDJSON or sheet page (HTML or text), plain, zipped or gzipped.")
    private List<Path> files = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Read with N threads (default: number of processors). Affects speed only.")
    private Optional<Integer> threads = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    public List<Path> files() {
        return files;
    }

    /**
     * Returns a reader with these threads, after checking that all files exist, so that a run does not fail halfway.
     */
    public SheetReader.Builder reader() throws IOException {
        int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (count < 1) {
            throw new ParameterException(command.commandLine(), "--threads is at least 1, not " + count);
        }
        SheetReader.open(files.toArray(Path[]::new)).close();
        return SheetReader.builder().threads(count);
    }
}
