package fr.rncp.io;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;

/** Thrown when a file is not the expected nomenclature, or is incomplete. It contains the reason and its location. */
public final class NomenclatureReadException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private transient ReadProblem problem;

    NomenclatureReadException(ReadProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        ProblemSerialForm.write(out, problem);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        problem = ProblemSerialForm.read(in);
    }

    /** {@return the reason: what was found where, and what was expected} */
    public ReadProblem problem() {
        return problem;
    }
}
