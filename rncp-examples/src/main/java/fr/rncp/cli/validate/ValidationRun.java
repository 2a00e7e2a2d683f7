package fr.rncp.cli.validate;

import fr.rncp.cli.problem.ProblemTally;
import fr.rncp.cli.report.Report;
import fr.rncp.cli.report.ReportChanges;
import fr.rncp.cli.report.ValidationTally;
import fr.rncp.io.ProblemSeverity;
import fr.rncp.io.ReadProblem;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SourceRemark;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.RegisterValidation;
import fr.rncp.rules.SheetReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Validates sheets as they are read and passes them to the report, with the problems of the reader. Memory holds one
 * sheet, and of each what the register-wide rules need.
 */
final class ValidationRun implements Consumer<CertificationSheet> {

    private final ValidationSetup setup;
    private final Report report;
    private final ValidationTally tally;
    private final RegisterValidation register;
    private final ProblemTally problems = new ProblemTally();
    // Problems since the last sheet; the reader reports them before it returns the sheet.
    private final Map<SheetNumber, List<SourceRemark>> noticed = new LinkedHashMap<>();

    ValidationRun(ValidationSetup setup, ValidationTally tally, Report report) {
        this.setup = setup;
        this.report = report;
        this.tally = tally;
        this.register = setup.startRegister();
    }

    /** Records a problem of the reader. */
    void problem(ReadProblem problem) {
        Optional<SourceRemark> remark = isOfReadableSheet(problem) ? problem.remark() : Optional.empty();
        if (remark.isPresent()) {
            noticed.computeIfAbsent(problem.sheet().get(), number -> new ArrayList<>())
                    .add(remark.get());
        } else {
            problems.add(problem);
        }
    }

    private static boolean isOfReadableSheet(ReadProblem problem) {
        return problem.sheet().isPresent() && problem.severity() != ProblemSeverity.ERROR;
    }

    @Override
    public void accept(CertificationSheet sheet) {
        List<SourceRemark> own =
                Optional.ofNullable(noticed.remove(sheet.number())).orElse(List.of());
        tellOthers();
        tally.countSheet();
        register.accept(sheet);
        tell(Optional.of(sheet), setup.report(sheet, own));
    }

    ValidationTally tally() {
        return tally;
    }

    /**
     * Evaluates the register-wide rules, most of which are undetermined for a single sheet, and ends the report.
     *
     * @return the differences from an earlier report, if there is one
     */
    Optional<ReportChanges> finish() {
        tellOthers();
        register.finish().forEach(together -> {
            tally.add(together);
            report.addTogether(together);
        });
        return report.finish();
    }

    /** Returns the problems without an id in the catalogue. */
    ProblemTally problems() {
        return problems;
    }

    /** Reports the problems of unreadable sheets. */
    private void tellOthers() {
        noticed.forEach((number, remarks) -> tell(Optional.empty(), setup.report(number, remarks)));
        noticed.clear();
    }

    private void tell(Optional<CertificationSheet> sheet, SheetReport found) {
        tally.add(found);
        report.add(sheet, found);
    }
}
