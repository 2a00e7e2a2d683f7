package fr.rncp.model.value;

/**
 * The refusal of a text that is not the code it was taken for. Thrown by {@code of} and {@code parse} of every
 * {@link Code}, and by the constructor of {@link SheetNumber}. The message puts the three parts together, for a person;
 * a long text is cut in it.
 *
 * <p>Immutable, apart from what every throwable lets be changed.
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

    /** {@return the text that was refused, whole, as it was given} */
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
