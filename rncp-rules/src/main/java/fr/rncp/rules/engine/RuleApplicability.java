package fr.rncp.rules.engine;

import fr.rncp.model.Registration;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks whether a rule is in force for a sheet, which not every sheet allows to decide. */
final class RuleApplicability {

    private static final SheetPointer DECISION = SheetPointers.REGISTRATION_DECISION_DATE;

    private RuleApplicability() {}

    static List<SheetPointer> reads(EffectivePeriod inForce) {
        return switch (inForce.measuredBy()) {
            case AS_OF -> List.of();
            case APPLICATION -> List.of(DECISION);
            case START -> RunningRegistration.START;
        };
    }

    /** Returns the outcome if the rule cannot be applied to the sheet; empty if it is in force. */
    static Optional<Outcome> refusal(EffectivePeriod inForce, SheetFacts facts) {
        if (inForce.equals(EffectivePeriod.ALWAYS)) {
            return Optional.empty();
        }
        return switch (inForce.measuredBy()) {
            case AS_OF ->
                refusal(
                        inForce,
                        Optional.of(facts.context().asOf()),
                        facts.sheet().registration().startPointer());
            case START ->
                refusal(
                        inForce,
                        facts.sheet().registration().startDate(),
                        facts.sheet().registration().startPointer());
            case APPLICATION -> byApplication(inForce, facts);
        };
    }

    private static Optional<Outcome> refusal(EffectivePeriod inForce, Optional<LocalDate> day, SheetPointer place) {
        if (day.isEmpty()) {
            return Optional.of(new Undetermined(List.of(place)));
        }
        return inForce.contains(day.get()) ? Optional.empty() : Optional.of(new NotApplicable(Reason.NOT_IN_FORCE));
    }

    /**
     * An application was filed before its decision. A decision on or before the first day of the period therefore
     * excludes the rule; one up to the last day of a period without a start confirms it.
     */
    private static Optional<Outcome> byApplication(EffectivePeriod inForce, SheetFacts facts) {
        Optional<LocalDate> filed = facts.context().application().filedOn();
        if (filed.isPresent()) {
            return refusal(inForce, filed, DECISION);
        }
        Registration registration = facts.sheet().registration();
        Optional<LocalDate> decided = registration.decisionDate();
        if (decided.isPresent()
                && inForce.from().filter(from -> !decided.get().isAfter(from)).isPresent()) {
            return Optional.of(new NotApplicable(Reason.NOT_IN_FORCE));
        }
        boolean within =
                inForce.from().isEmpty() && decided.filter(inForce::contains).isPresent();
        return within
                ? Optional.empty()
                : Optional.of(new Undetermined(List.of(DECISION), List.of(Need.APPLICATION_DATE)));
    }
}
