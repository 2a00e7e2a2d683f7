package fr.rncp.io;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sheet, or the rest of a file, could not be read. Carries every reason, with its place. */
public final class SheetReadException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<ReadProblem> problems;

    /** Worded when first asked for: readers that skip unreadable sheets never ask. */
    private @Nullable String message;

    /**
     * An exception with its reasons.
     *
     * @param problems at least one
     */
    public SheetReadException(List<ReadProblem> problems) {
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
        message = getMessage(); // the problems are not written
        out.defaultWriteObject();
    }

    /** {@return the first reason: the problem met first} */
    public ReadProblem problem() {
        return problems.get(0);
    }

    /** {@return every reason, at least one: a JSON sheet may break its schema in several places} */
    public List<ReadProblem> problems() {
        return problems;
    }
}
