package fr.rncp.rules;

import java.util.List;

/** What every rule has, be it about a single sheet or about a whole register. */
public interface RuleDefinition {

    /**
     * The id, unique among the rules of a validator.
     *
     * @return the id
     */
    RuleId id();

    /**
     * The gravest that its findings can be.
     *
     * @return a severity
     */
    Severity severity();

    /**
     * When it holds. Its check minds that.
     *
     * @return an interval
     */
    EffectivePeriod inForce();

    /**
     * What it rests on.
     *
     * @return at least one source, the firmest first
     */
    List<RuleSource> sources();
}
