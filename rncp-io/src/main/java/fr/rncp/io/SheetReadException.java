package fr.rncp.io;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet, or the rest of a file, could not be read. Carries every reason, with its place. */
public final class SheetReadException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<ReadProblem> problems;

    /**
     * An exception with its reasons.
     *
     * @param problems at least one
     */
    public SheetReadException(List<ReadProblem> problems) {
        super(problems.stream().map(ReadProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * The first reason.
     *
     * @return the problem met first
     */
    public ReadProblem problem() {
        return problems.get(0);
    }

    /**
     * Every reason: a JSON sheet may break its schema in several places.
     *
     * @return at least one problem
     */
    public List<ReadProblem> problems() {
        return problems;
    }
}
