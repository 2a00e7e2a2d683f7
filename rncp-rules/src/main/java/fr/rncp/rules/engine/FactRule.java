package fr.rncp.rules.engine;

import fr.rncp.rules.Outcome;
import fr.rncp.rules.Rule;

/** A rule that shares with others what was read from a sheet. */
public interface FactRule {

    /** Judges a sheet whose texts other rules may have read before. */
    Outcome check(SheetFacts facts);

    /** The rule as one that shares; a rule of a user reads the sheet itself. */
    static FactRule of(Rule rule) {
        return rule instanceof FactRule shared ? shared : facts -> rule.check(facts.sheet(), facts.context());
    }
}
