package fr.rncp.io;

import fr.rncp.model.SourceLocation;
import java.io.Serial;

/** The refusal of a file that is not the nomenclature it was taken for, or not all of it. Says where and why. */
public final class NomenclatureReadException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ReadProblem problem;

    /**
     * A refusal with its reason.
     *
     * @param problem what was found where, and what was expected
     */
    public NomenclatureReadException(ReadProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /**
     * A refusal of the whole file.
     *
     * @param code what kind of problem
     * @param place where
     * @param found what stands there
     * @param expected what was expected
     * @return the refusal
     */
    public static NomenclatureReadException of(ProblemCode code, SourceLocation place, String found, String expected) {
        return new NomenclatureReadException(
                new ReadProblem(code, ProblemSeverity.ERROR, place, found, expected, "the file is refused"));
    }

    /**
     * The reason.
     *
     * @return what was found where, and what was expected
     */
    public ReadProblem problem() {
        return problem;
    }
}
