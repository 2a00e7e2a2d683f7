package fr.rncp.rules.engine;

import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Outcome.Violated;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of a rule that judges several things. What is found is right whatever else is not known; a doubt about
 * one thing keeps the rule from passing. For one thread.
 */
public final class OutcomeBuilder {

    private final List<Finding> findings = new ArrayList<>();
    private final List<SheetPointer> missing = new ArrayList<>();
    private boolean passed;
    private boolean inferred;

    public void found(Finding finding) {
        findings.add(finding);
    }

    public void passed() {
        passed = true;
    }

    public void passedUnless(boolean condition, Finding finding) {
        if (condition) {
            found(finding);
        } else {
            passed();
        }
    }

    /** A place where a fact would stand that the rule needs. */
    public void unknown(SheetPointer pointer) {
        missing.add(pointer);
    }

    /** A value was inferred from what it would be compared with. */
    public void inferred() {
        inferred = true;
    }

    public Outcome build() {
        if (!findings.isEmpty()) {
            return new Violated(findings);
        }
        if (!missing.isEmpty()) {
            return new Undetermined(missing);
        }
        return passed ? new Outcome.Passed() : nothingJudged();
    }

    private Outcome nothingJudged() {
        return new NotApplicable(inferred ? Reason.INFERRED_VALUE : Reason.NOTHING_TO_JUDGE);
    }
}
