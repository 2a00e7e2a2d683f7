package fr.rncp.examples.cli;

import fr.rncp.io.ReadProblem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts problems and, if a file is given, writes them down. */
final class ProblemLog implements Consumer<ReadProblem>, AutoCloseable {

    private final ProblemTally tally;
    private final Optional<ProblemFile> file;

    private ProblemLog(ProblemTally tally, Optional<ProblemFile> file) {
        this.tally = tally;
        this.file = file;
    }

    static ProblemLog to(Optional<Path> file, ProblemTally tally) {
        return new ProblemLog(tally, file.map(ProblemFile::create));
    }

    @Override
    public void accept(ReadProblem problem) {
        tally.add(problem);
        file.ifPresent(f -> f.add(problem));
    }

    @Override
    public void close() {
        file.ifPresent(ProblemFile::close);
    }
}
