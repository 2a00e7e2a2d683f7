package fr.rncp.rules.engine;

import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Outcome.Violated;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A builder for the outcome of a rule that checks several things. A finding is valid even if other facts are unknown.
 * If a fact is unknown and there is no finding, the rule is undetermined. Must be used by one thread only.
 */
public final class OutcomeBuilder {

    private final List<Finding> findings = new ArrayList<>();
    private final List<SheetPointer> missing = new ArrayList<>();
    private final Set<Need> needs = EnumSet.noneOf(Need.class);
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

    /** Records the place of a fact that the rule needs and that is unknown. */
    public void unknown(SheetPointer pointer) {
        missing.add(pointer);
    }

    /** Records a fact that the rule needs and that no sheet contains. */
    public void needs(Need need) {
        needs.add(need);
    }

    /** Records that a value was inferred from the value with which it would be compared. */
    public void inferred() {
        inferred = true;
    }

    public Outcome build() {
        if (!findings.isEmpty()) {
            return new Violated(findings);
        }
        if (!missing.isEmpty() || !needs.isEmpty()) {
            return new Undetermined(missing, List.copyOf(needs));
        }
        return passed ? new Outcome.Passed() : nothingJudged();
    }

    private Outcome nothingJudged() {
        return new NotApplicable(inferred ? Reason.INFERRED_VALUE : Reason.NOTHING_TO_JUDGE);
    }
}
