package fr.rncp.io;

import fr.rncp.io.message.Expectation;
import fr.rncp.io.message.Fault;
import fr.rncp.io.message.Handling;
import fr.rncp.io.message.Observation;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceLocation;
import java.util.Iterator;
import java.util.List;

/** The only sheet of a file; a file with no sheet or several sheets is refused. */
record OnlySheet(String file) {

    /** Returns the only readable sheet; of the others, no more than one is read. */
    CertificationSheet of(Iterator<CertificationSheet> sheets) {
        if (!sheets.hasNext()) {
            throw refusal(Fault.of(ProblemCode.NO_SHEET, Observation.NO_SHEET.with(), Expectation.AT_LEAST_ONE_SHEET)
                    .error(location(), Handling.NOTHING_READ));
        }
        CertificationSheet sheet = sheets.next();
        if (sheets.hasNext()) {
            throw several(sheet, sheets.next());
        }
        return sheet;
    }

    private SheetReadException several(CertificationSheet first, CertificationSheet second) {
        List<String> numbers = List.of(first.number().value(), second.number().value());
        Fault fault =
                Fault.of(ProblemCode.SEVERAL_SHEETS, Observation.SEVERAL_SHEETS.with(numbers), Expectation.ONE_SHEET);
        return refusal(fault.error(location(), Handling.NOT_READ_FURTHER));
    }

    private SourceLocation location() {
        return SourceLocation.UNKNOWN.inFile(file);
    }

    private static SheetReadException refusal(ReadProblem problem) {
        return new SheetReadException(List.of(problem));
    }
}
