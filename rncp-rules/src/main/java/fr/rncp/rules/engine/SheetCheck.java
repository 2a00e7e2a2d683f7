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
import java.util.Optional;
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
    private static final int LONGEST_EXCERPT = 160;

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
    public Finding finding(String pointer, Argument... arguments) {
        return new Finding(
                rule, severity, new SheetPointer(pointer), rule.value(), List.of(arguments), Optional.empty());
    }

    /** A finding with another message of the rule: its key is the rule's id, a dot and the variant. */
    public Finding variant(String variant, String pointer, Argument... arguments) {
        return new Finding(
                rule,
                severity,
                new SheetPointer(pointer),
                rule.value() + "." + variant,
                List.of(arguments),
                Optional.empty());
    }

    /** The finding with the words that show it. */
    public static Finding showing(Finding finding, String excerpt) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.pointer(),
                finding.messageKey(),
                finding.arguments(),
                Optional.of(shortened(excerpt)));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1)) ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT;
        return text.substring(0, end) + "…";
    }

    /** Violated if there is any finding, else passed. */
    public static Outcome judge(Stream<Finding> findings) {
        return judge(findings.toList());
    }

    /** Violated if there is any finding, else passed. */
    public static Outcome judge(List<Finding> found) {
        return found.isEmpty() ? PASSED : new Violated(found);
    }

    /** Violated by this one finding if the condition holds, else passed. */
    public static Outcome violatedIf(boolean condition, Finding finding) {
        return condition ? new Violated(List.of(finding)) : PASSED;
    }

    public static Outcome notApplicable(Reason reason) {
        return new NotApplicable(reason);
    }

    public static Outcome nothingToJudge() {
        return new NotApplicable(Reason.NOTHING_TO_JUDGE);
    }

    public static Outcome undetermined(String... missing) {
        return new Undetermined(Stream.of(missing).map(SheetPointer::new).toList());
    }

    /** Positions of a list, for pointers. */
    public static IntStream positions(List<?> list) {
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
