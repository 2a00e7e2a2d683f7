package fr.rncp.io.input;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Observation;
import java.io.Serial;
import java.util.zip.ZipException;

/** A damaged zip or gzip file, with a fault in the wording of this library. */
final class ArchiveFault extends ZipException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemCode code;

    @SuppressWarnings("serial") // never escapes this package
    private final Wording found;

    private final Expectation expected;

    private ArchiveFault(ProblemCode code, Wording found) {
        this(code, found, Expectation.UNDAMAGED_FILE);
    }

    private ArchiveFault(ProblemCode code, Wording found, Expectation expected) {
        super(found.toString());
        this.code = code;
        this.found = found;
        this.expected = expected;
    }

    static ArchiveFault malformed(Wording found) {
        return new ArchiveFault(ProblemCode.MALFORMED, found);
    }

    /** Returns the fault of an entry that can be read through the directory only. */
    static ArchiveFault unknownLength() {
        return new ArchiveFault(ProblemCode.MALFORMED, Observation.UNKNOWN_LENGTH.with(), Expectation.ZIP_IN_A_FILE);
    }

    static ArchiveFault cutShort(Wording found) {
        return new ArchiveFault(ProblemCode.CUT_SHORT, found);
    }

    static ArchiveFault limitPassed(Wording found) {
        return new ArchiveFault(ProblemCode.LIMIT_PASSED, found);
    }

    Fault fault() {
        return Fault.of(code, found, expected);
    }
}
