package fr.rncp.rules.engine;

import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Outcome.Undetermined;
import fr.rncp.rules.calendar.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks whether a rule is in force for a sheet, which not every sheet allows to decide. */
final class RuleApplicability {

    private static final SheetPointer DECISION = SheetPointers.REGISTRATION_DECISION_DATE;

    /**
     * The years that an examination of an application takes at most. The application contains the figures of the
     * current and of the previous year (code du travail, art. R6113-9, II), so an older one could not be decided on.
     */
    private static final int LONGEST_EXAMINATION = 2;

    private RuleApplicability() {}

    static List<SheetPointer> reads(EffectivePeriod inForce) {
        return switch (inForce.measuredBy()) {
            case AS_OF -> List.of();
            case APPLICATION, START -> RunningRegistration.START;
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
     * Judges by the dates of the registration if the day of the application is unknown. The application preceded the
     * decision, or the first day; and an application on request was filed at most two years before its decision.
     */
    private static Optional<Outcome> byApplication(EffectivePeriod inForce, SheetFacts facts) {
        Registration registration = facts.sheet().registration();
        Optional<LocalDate> filed = facts.context().application().filedOn();
        if (filed.isPresent()) {
            return refusal(inForce, filed, DECISION);
        }
        boolean byLaw =
                registration.type().filter(RegistrationType.BY_LAW::equals).isPresent();
        Optional<LocalDate> decided = byLaw ? Optional.empty() : registration.decisionDate();
        Optional<LocalDate> before = decided.or(registration::startDate);
        Optional<LocalDate> earliest = decided.map(day -> Days.yearsAfter(day, -LONGEST_EXAMINATION));
        SheetPointer place = byLaw ? registration.startPointer() : DECISION;
        return isOutside(inForce, earliest, before)
                ? Optional.of(new NotApplicable(Reason.NOT_IN_FORCE))
                : isWithin(inForce, earliest, before)
                        ? Optional.empty()
                        : Optional.of(new Undetermined(List.of(place), List.of(Need.APPLICATION_DATE)));
    }

    private static boolean isOutside(
            EffectivePeriod inForce, Optional<LocalDate> earliest, Optional<LocalDate> before) {
        return inForce.from()
                        .flatMap(from -> before.filter(day -> !day.isAfter(from)))
                        .isPresent()
                || inForce.until()
                        .flatMap(until -> earliest.filter(day -> day.isAfter(until)))
                        .isPresent();
    }

    private static boolean isWithin(EffectivePeriod inForce, Optional<LocalDate> earliest, Optional<LocalDate> before) {
        return inForce.from()
                        .map(from -> earliest.filter(day -> !day.isBefore(from)).isPresent())
                        .orElse(true)
                && inForce.until()
                        .map(until -> before.filter(day -> !day.isAfter(until)).isPresent())
                        .orElse(true);
    }
}
