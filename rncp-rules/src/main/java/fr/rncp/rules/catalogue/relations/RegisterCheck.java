package fr.rncp.rules.catalogue.relations;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.Findings;
import fr.rncp.rules.engine.OutcomeBuilder;
import java.util.List;
import java.util.stream.IntStream;

/** A rule about a register at work on one of its sheets. For one thread. */
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

    /** Positions of a list, for pointers. */
    IntStream positions(List<?> list) {
        return IntStream.range(0, list.size());
    }

    /** Notes something found, in the rule's own words. */
    void found(SheetPointer pointer, Argument... arguments) {
        outcome.found(Findings.of(rule, severity, pointer, arguments));
    }

    /** Notes something found, in other words of the rule. */
    void found(String variant, SheetPointer pointer, Argument... arguments) {
        outcome.found(Findings.variant(rule, severity, variant, pointer, arguments));
    }

    /** Notes that something was looked at and is as it should be. */
    void passed() {
        outcome.passed();
    }

    /** Notes a place where a fact would stand that the rule needs. */
    void unknown(SheetPointer pointer) {
        outcome.unknown(pointer);
    }

    Outcome outcome() {
        return outcome.build();
    }
}
