package fr.rncp.rules.engine;

import fr.rncp.model.SheetPointer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A source on which a rule rests, with the sheets and the days to which it applies.
 *
 * @param source the source
 * @param scopes the sheets; all of them if there is no scope
 * @param inForce the days
 */
public record RuleBasis(RuleSource source, List<RuleScope> scopes, EffectivePeriod inForce) {

    /** Copies the scopes. */
    public RuleBasis {
        scopes = List.copyOf(scopes);
    }

    /** Creates a basis for all sheets and all days. */
    public static RuleBasis of(RuleSource source) {
        return new RuleBasis(source, List.of(), EffectivePeriod.ALWAYS);
    }

    public RuleBasis only(RuleScope... some) {
        return new RuleBasis(
                source, Stream.concat(scopes.stream(), Stream.of(some)).toList(), inForce);
    }

    public RuleBasis inForce(EffectivePeriod period) {
        return new RuleBasis(source, scopes, period);
    }

    boolean isLimited() {
        return !scopes.isEmpty() || !inForce.equals(EffectivePeriod.ALWAYS);
    }

    List<SheetPointer> reads() {
        return Stream.concat(RuleScope.reads(scopes).stream(), RuleApplicability.reads(inForce).stream())
                .toList();
    }

    /** Checks whether the source is known to apply to a sheet. */
    public boolean applies(SheetFacts facts) {
        return refusal(facts).isEmpty();
    }

    /** Returns the outcome if the source does not apply to the sheet, or if that is unknown; empty if it applies. */
    Optional<Outcome> refusal(SheetFacts facts) {
        for (RuleScope scope : scopes) {
            Optional<Outcome> refusal = scope.refusal(facts.sheet());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return RuleApplicability.refusal(inForce, facts);
    }

    /**
     * Returns the outcome if none of some sources is known to apply; empty if one of them does. It is undetermined if
     * one may apply.
     */
    static Optional<Outcome> refusal(List<RuleBasis> bases, SheetFacts facts) {
        if (bases.isEmpty()) {
            return Optional.empty();
        }
        List<Outcome> refusals = new ArrayList<>(bases.size());
        for (RuleBasis basis : bases) {
            Optional<Outcome> refusal = basis.refusal(facts);
            if (refusal.isEmpty()) {
                return refusal;
            }
            refusals.add(refusal.get());
        }
        return Optional.of(joined(refusals));
    }

    private static Outcome joined(List<Outcome> refusals) {
        List<Undetermined> unknown = refusals.stream()
                .filter(Undetermined.class::isInstance)
                .map(Undetermined.class::cast)
                .toList();
        return unknown.isEmpty()
                ? closest(refusals)
                : new Undetermined(distinct(unknown, Undetermined::missing), distinct(unknown, Undetermined::needs));
    }

    private static <T> List<T> distinct(List<Undetermined> outcomes, Function<Undetermined, List<T>> part) {
        return outcomes.stream().map(part).flatMap(List::stream).distinct().toList();
    }

    /** Returns the refusal by the day if there is one: the source then covers this kind of sheet. */
    private static Outcome closest(List<Outcome> refusals) {
        Outcome byDay = new Outcome.NotApplicable(Outcome.Reason.NOT_IN_FORCE);
        return refusals.contains(byDay) ? byDay : refusals.get(0);
    }
}
