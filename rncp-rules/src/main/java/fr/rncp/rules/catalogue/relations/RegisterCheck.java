package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.Findings;
import fr.rncp.rules.engine.OutcomeBuilder;
import java.util.List;
import java.util.stream.IntStream;

/** The application of a rule about a register to one of its sheets. Must be used by one thread only. */
final class RegisterCheck {

    private final RegisterDigest register;
    private final SheetDigest sheet;
    private final RuleId rule;
    private final Severity severity;
    private final OutcomeBuilder outcome = new OutcomeBuilder();

    RegisterCheck(RegisterDigest register, SheetDigest sheet, CatalogueRegisterRule rule) {
        this.register = register;
        this.sheet = sheet;
        this.rule = rule.id();
        this.severity = rule.severity();
    }

    RegisterDigest register() {
        return register;
    }

    SheetDigest sheet() {
        return sheet;
    }

    /** Returns the positions of a list, for pointers. */
    IntStream positions(List<?> list) {
        return IntStream.range(0, list.size());
    }

    /** Records a finding with the main message of the rule. */
    void found(SheetPointer pointer, Argument... arguments) {
        outcome.found(Findings.of(rule, severity, pointer, arguments));
    }

    /** Records a finding with a variant of the rule's message. */
    void found(String variant, SheetPointer pointer, Argument... arguments) {
        outcome.found(Findings.variant(rule, severity, variant, pointer, arguments));
    }

    /** Records that something was checked without a finding. */
    void passed() {
        outcome.passed();
    }

    /** Records the place of a fact that the rule needs and that is unknown. */
    void unknown(SheetPointer pointer) {
        outcome.unknown(pointer);
    }

    /** Records that the rule needs sheets that were not given, to decide about a place. */
    void needsOtherSheets(SheetPointer pointer) {
        outcome.unknown(pointer);
        outcome.needs(Need.OTHER_SHEETS);
    }

    /** Records that a comparison with the other sheets was made, unless there is no other sheet. */
    void passedAmongOthers() {
        if (register.isAlone()) {
            outcome.needs(Need.OTHER_SHEETS);
        } else {
            outcome.passed();
        }
    }

    Outcome outcome() {
        return outcome.build();
    }
}
