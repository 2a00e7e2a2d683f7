package fr.rncp.io.nomenclature;

import fr.rncp.io.ReadProblem;
import java.io.Serial;

/** The refusal of a file. {@link fr.rncp.io.NomenclatureFiles} converts it to the exception that users see. */
public final class NomenclatureRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ReadProblem problem;

    NomenclatureRefusal(ReadProblem problem) {
        super("refused", null, false, false);
        this.problem = problem;
    }

    /** {@return the problem because of which the file was refused} */
    public ReadProblem problem() {
        return problem;
    }
}
