package fr.rncp.rules;

import java.util.List;

/** The description that every rule has, whether it is about a single sheet or a whole register. */
public interface RuleDefinition {

    /** {@return the id, unique among the rules of a validator} */
    RuleId id();

    /** {@return the highest severity that its findings can have} */
    Severity severity();

    /** {@return the period during which the rule is in force} The check of the rule takes this period into account. */
    EffectivePeriod inForce();

    /** {@return the sources on which the rule rests: at least one, the most authoritative first} */
    List<RuleSource> sources();
}
