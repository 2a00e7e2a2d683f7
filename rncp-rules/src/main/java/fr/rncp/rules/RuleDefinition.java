package fr.rncp.rules;

import java.util.List;

/** What every rule has, be it about a single sheet or about a whole register. */
public interface RuleDefinition {

    /** {@return the id, unique among the rules of a validator} */
    RuleId id();

    /** {@return the gravest severity that its findings can have} */
    Severity severity();

    /** {@return the interval in which the rule holds} Its check minds that. */
    EffectivePeriod inForce();

    /** {@return the sources that the rule rests on: at least one, the firmest first} */
    List<RuleSource> sources();
}
