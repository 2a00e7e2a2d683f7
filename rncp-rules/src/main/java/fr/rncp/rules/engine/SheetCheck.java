package fr.rncp.rules.engine;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.Register;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.Outcome.Violated;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule at work on a sheet: what its check reads, and the words in which it answers.
 *
 * @param facts the sheet
 * @param rule the rule
 * @param severity the rule's own severity
 */
public record SheetCheck(SheetFacts facts, RuleId rule, Severity severity) {

    private static final Outcome PASSED = new Outcome.Passed();

    public CertificationSheet sheet() {
        return facts.sheet();
    }

    public RuleContext context() {
        return facts.context();
    }

    public LocalDate asOf() {
        return facts.context().asOf();
    }

    public boolean isRncp() {
        return sheet().number().register() == Register.RNCP;
    }

    /** A finding with the rule's own message and severity. */
    public Finding finding(SheetPointer pointer, Argument... arguments) {
        return Findings.of(rule, severity, pointer, arguments);
    }

    /** A finding with another message of the rule: its key is the rule's id, a dot and the variant. */
    public Finding variant(String variant, SheetPointer pointer, Argument... arguments) {
        return Findings.variant(rule, severity, variant, pointer, arguments);
    }

    public Outcome passed() {
        return PASSED;
    }

    /** Violated if there is any finding, else passed. */
    public Outcome violatedBy(Stream<Finding> findings) {
        return violatedBy(findings.toList());
    }

    /** Violated if there is any finding, else passed. */
    public Outcome violatedBy(List<Finding> findings) {
        return findings.isEmpty() ? PASSED : new Violated(findings);
    }

    public Outcome violatedBy(Finding finding) {
        return new Violated(List.of(finding));
    }

    /** Violated by this one finding if the condition holds, else passed. */
    public Outcome violatedIf(boolean condition, Finding finding) {
        return condition ? violatedBy(finding) : PASSED;
    }

    public Outcome notApplicable(Reason reason) {
        return new NotApplicable(reason);
    }

    public Outcome nothingToJudge() {
        return notApplicable(Reason.NOTHING_TO_JUDGE);
    }

    public Outcome undetermined(SheetPointer... missing) {
        return undetermined(List.of(missing));
    }

    public Outcome undetermined(List<SheetPointer> missing) {
        return new Undetermined(missing);
    }

    /** The outcome of a check that looks at several things. */
    public OutcomeBuilder outcome() {
        return new OutcomeBuilder();
    }

    /** Whether the source cannot tell what stands at a place. */
    public boolean hasLost(SheetPointer pointer) {
        return facts.hasLost(pointer);
    }

    /** Those of some places that the source cannot tell, wholly or in part. */
    public List<SheetPointer> lost(List<SheetPointer> places) {
        return facts.lost(places);
    }

    public boolean hasInferred(SheetPointer pointer) {
        return sheet().source().hasInferred(pointer);
    }

    /** Positions of a list, for pointers. */
    public IntStream positions(List<?> list) {
        return IntStream.range(0, list.size());
    }

    public FoldedText foldedText(String text) {
        return facts.foldedText(text);
    }

    public String folded(String text) {
        return facts.folded(text);
    }

    public String folded(Prose text) {
        return facts.folded(text.text());
    }
}
