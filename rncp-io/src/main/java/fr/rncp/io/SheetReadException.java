package fr.rncp.io;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown when a sheet, or the rest of a file, cannot be read. It contains every reason, with its location. */
public final class SheetReadException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private transient List<ReadProblem> problems;

    /** Built on first use: readers that skip unreadable sheets never need it. */
    private transient @Nullable String message;

    /** Creates an exception with at least one reason. */
    SheetReadException(List<ReadProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** {@return every reason in English, one per line} */
    @Override
    public String getMessage() {
        String words = message;
        if (words == null) {
            words = problems.stream().map(ReadProblem::toString).collect(Collectors.joining(System.lineSeparator()));
            message = words;
        }
        return words;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(problems.size());
        for (ReadProblem problem : problems) {
            ProblemSerialForm.write(out, problem);
        }
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        int count = in.readInt();
        List<ReadProblem> read = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            read.add(ProblemSerialForm.read(in));
        }
        problems = List.copyOf(read);
    }

    /** {@return the first reason, in the order of the source} */
    public ReadProblem problem() {
        return problems.get(0);
    }

    /** {@return all reasons, at least one} A JSON sheet may violate its schema in several places. */
    public List<ReadProblem> problems() {
        return problems;
    }
}
