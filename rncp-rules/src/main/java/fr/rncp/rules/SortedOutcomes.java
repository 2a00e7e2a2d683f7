package fr.rncp.rules;

import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Passed;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RuleProfile.Waiver;
import fr.rncp.rules.SheetReport.MissingFact;
import fr.rncp.rules.SheetReport.RuleNeed;
import fr.rncp.rules.SheetReport.WaivedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sorts the outcomes of rules on a sheet into the parts of its report. For one thread, and for one report. */
final class SortedOutcomes {

    private final Function<Finding, Optional<Waiver>> waivers;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleId> undetermined = new ArrayList<>();
    private final List<WaivedFinding> waived = new ArrayList<>();
    private final List<RuleNeed> needs = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();
    private final List<RuleId> passed = new ArrayList<>();
    private final List<RuleId> notApplicable = new ArrayList<>();

    /** Starts a report; the function returns the waiver that accepts a finding. */
    SortedOutcomes(Function<Finding, Optional<Waiver>> waivers) {
        this.waivers = waivers;
    }

    void add(RuleOutcome result) {
        if (result.outcome() instanceof Undetermined unknown) {
            undetermined.add(result.rule());
            unknown.needs().forEach(need -> needs.add(new RuleNeed(result.rule(), need)));
            unknown.missing().forEach(pointer -> missing.add(new MissingFact(result.rule(), pointer)));
        } else if (result.outcome() instanceof Passed) {
            passed.add(result.rule());
        } else if (result.outcome() instanceof NotApplicable) {
            notApplicable.add(result.rule());
        }
        result.outcome().findings().forEach(this::add);
    }

    private void add(Finding finding) {
        Optional<Waiver> waiver = waivers.apply(finding);
        if (waiver.isPresent()) {
            waived.add(new WaivedFinding(finding, waiver.get()));
        } else {
            findings.add(finding);
        }
    }

    SheetReport report(SheetNumber sheet) {
        return new SheetReport(sheet, findings, undetermined, waived, needs, missing, passed, notApplicable);
    }
}
