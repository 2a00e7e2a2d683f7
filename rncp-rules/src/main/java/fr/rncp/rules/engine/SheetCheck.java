package fr.rncp.rules.engine;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.Register;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
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
 * The application of a rule to a sheet: the facts that the check reads, and the methods that create its outcome.
 *
 * @param facts the sheet
 * @param rule the rule
 * @param severity the severity of the rule
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

    /** Creates a finding with the message and the severity of the rule. */
    public Finding finding(SheetPointer pointer, Argument... arguments) {
        return Findings.of(rule, severity, pointer, arguments);
    }

    /**
     * Creates a finding with another message of the rule. Its key consists of the id of the rule, a dot and the
     * variant.
     */
    public Finding variant(String variant, SheetPointer pointer, Argument... arguments) {
        return Findings.variant(rule, severity, variant, pointer, arguments);
    }

    public Outcome passed() {
        return PASSED;
    }

    /** Returns the outcome violated if there is a finding, otherwise the outcome passed. */
    public Outcome violatedBy(Stream<Finding> findings) {
        return violatedBy(findings.toList());
    }

    /** Returns the outcome violated if there is a finding, otherwise the outcome passed. */
    public Outcome violatedBy(List<Finding> findings) {
        return findings.isEmpty() ? PASSED : new Violated(findings);
    }

    public Outcome violatedBy(Finding finding) {
        return new Violated(List.of(finding));
    }

    /** Returns the outcome violated with this finding if the condition is true, otherwise the outcome passed. */
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

    /** Returns undetermined because of a fact that no sheet contains and that was not given. */
    public Outcome undetermined(Need need, SheetPointer... missing) {
        return new Undetermined(List.of(missing), List.of(need));
    }

    /** Creates a builder for the outcome of a check of several things. */
    public OutcomeBuilder outcome() {
        return new OutcomeBuilder();
    }

    /** Checks whether the source has lost a place. */
    public boolean hasLost(SheetPointer pointer) {
        return facts.hasLost(pointer);
    }

    /** Returns those of the given places that the source has lost completely or in part. */
    public List<SheetPointer> lost(List<SheetPointer> places) {
        return facts.lost(places);
    }

    public boolean hasInferred(SheetPointer pointer) {
        return sheet().source().hasInferred(pointer);
    }

    /** Returns the positions of a list, for pointers. */
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
