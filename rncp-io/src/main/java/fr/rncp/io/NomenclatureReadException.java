package fr.rncp.io;

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

    /** {@return the reason: what was found where, and what was expected} */
    public ReadProblem problem() {
        return problem;
    }
}
