package fr.rncp.cli.problem;

import fr.rncp.io.ReadProblem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts problems and writes them to a file, if one is given. */
public final class ProblemLog implements Consumer<ReadProblem>, AutoCloseable {

    private final ProblemTally tally;
    private final Optional<ProblemFile> file;

    private ProblemLog(ProblemTally tally, Optional<ProblemFile> file) {
        this.tally = tally;
        this.file = file;
    }

    public static ProblemLog to(Optional<Path> file, ProblemTally tally) {
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
