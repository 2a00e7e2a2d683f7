package fr.rncp.io.input;

import fr.rncp.io.ProblemCode;
import fr.rncp.io.Wording;
import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import java.io.Serial;
import java.util.zip.ZipException;

/** A damaged zip or gzip file, with a fault in the wording of this library. */
final class ArchiveFault extends ZipException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemCode code;

    @SuppressWarnings("serial") // never escapes this package
    private final Wording found;

    private ArchiveFault(ProblemCode code, Wording found) {
        super(found.toString());
        this.code = code;
        this.found = found;
    }

    static ArchiveFault malformed(Wording found) {
        return new ArchiveFault(ProblemCode.MALFORMED, found);
    }

    static ArchiveFault cutShort(Wording found) {
        return new ArchiveFault(ProblemCode.CUT_SHORT, found);
    }

    static ArchiveFault limitPassed(Wording found) {
        return new ArchiveFault(ProblemCode.LIMIT_PASSED, found);
    }

    Fault fault() {
        return Fault.of(code, found, Expectation.UNDAMAGED_FILE);
    }
}
