package fr.rncp.rules.engine;

import fr.rncp.rules.Outcome;
import fr.rncp.rules.Rule;

/** A rule that shares the readings of a sheet with other rules. */
public interface FactRule {

    /** Applies the rule to a sheet whose texts other rules may already have read. */
    Outcome check(SheetFacts facts);

    /** Returns the rule in this form. A rule of a user is wrapped and reads the sheet itself. */
    static FactRule of(Rule rule) {
        return rule instanceof FactRule shared ? shared : facts -> rule.check(facts.sheet(), facts.context());
    }
}
