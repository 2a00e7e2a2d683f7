package fr.rncp.model.value;

/**
 * Thrown if a text is not the expected code: by {@code of} and {@code parse} of every {@link Code}, and by the
 * constructor of {@link SheetNumber}. The message combines the three parts for people; a long text is cut.
 *
 * <p>Immutable, except for the mutable state of every throwable.
 */
public final class UnreadableCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;
    private final String reason;

    UnreadableCodeException(String name, String found, String expected, String reason) {
        super(Spelling.quoted(found) + " is not " + name + ": " + reason + ". Expected: " + expected);
        this.found = found;
        this.expected = expected;
        this.reason = reason;
    }

    /** {@return the complete rejected text} */
    public String found() {
        return found;
    }

    /** {@return a description of a well-formed code, in English, with an example} */
    public String expected() {
        return expected;
    }

    /** {@return the reason why the text is not such a code, in English, without a final stop} */
    public String reason() {
        return reason;
    }
}
