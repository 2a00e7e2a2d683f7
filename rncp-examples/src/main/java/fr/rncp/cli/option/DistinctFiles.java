package fr.rncp.cli.option;

import fr.rncp.cli.terminal.CommandMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Rejects an output that is also an input, and two outputs to the same file. */
public record DistinctFiles(CommandLine command) {

    private static final int MOST_LINKS = 40;

    public void check(List<Path> inputs, Optional<Path> output, Optional<Path> problems) throws IOException {
        if (problems.filter(file -> file.toString().equals("-")).isPresent()) {
            throw new UsageFailure(command, CommandMessage.of("problems.file"));
        }
        for (Path input : inputs) {
            refuse(output, input, "same.output");
            refuse(problems, input, "same.problems");
        }
        if (output.isPresent()) {
            refuse(problems, output.get(), "same.both");
        }
    }

    private void refuse(Optional<Path> written, Path other, String key) throws IOException {
        if (written.isPresent() && isSame(written.get(), other)) {
            throw new UsageFailure(command, CommandMessage.of(key, other));
        }
    }

    private static boolean isSame(Path a, Path b) throws IOException {
        if (Files.exists(a) && Files.exists(b)) {
            return Files.isRegularFile(a) && Files.isSameFile(a, b); // two outputs may share /dev/null
        }
        return target(a).equals(target(b));
    }

    /** Returns the path of a file that may not exist yet, with symbolic links resolved. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(target); links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        Path folder = target.getParent();
        return folder != null && Files.exists(folder)
                ? folder.toRealPath().resolve(target.getFileName())
                : target.normalize();
    }
}
