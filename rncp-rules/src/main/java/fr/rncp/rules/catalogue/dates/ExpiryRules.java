package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.calendar.Days;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rule on the end of a registration. */
final class ExpiryRules {

    /** A renewal must be requested seven or eight months before the end. */
    private static final int MONTHS_OF_RENEWAL = 8;

    private ExpiryRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule(
                        "DAT-007",
                        Severity.WARNING,
                        RuleSources.doctrine("France compétences, foire aux questions\u00a0: renouvellement"))
                .reads(
                        SheetPointers.REGISTRATION_END_DATE,
                        SheetPointers.REGISTRATION_TYPE,
                        SheetPointers.RELATIONS_REPLACED_BY)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(ExpiryRules::runsOn));
    }

    private static Outcome runsOn(SheetCheck check) {
        Optional<LocalDate> end = check.sheet().registration().endDate();
        return end.map(day -> runsOn(check, day))
                .orElseGet(() -> check.undetermined(SheetPointers.REGISTRATION_END_DATE));
    }

    private static Outcome runsOn(SheetCheck check, LocalDate end) {
        if (end.isBefore(check.asOf())) {
            return check.violatedBy(ended(check, end).withSeverity(Severity.INFO));
        }
        boolean isSoon = !end.isAfter(Days.monthsAfter(check.asOf(), MONTHS_OF_RENEWAL));
        boolean hasSuccessor = !check.sheet().relations().replacedBy().isEmpty();
        return isSoon && !hasSuccessor && check.hasLost(SheetPointers.RELATIONS_REPLACED_BY)
                ? check.undetermined(SheetPointers.RELATIONS_REPLACED_BY)
                : check.violatedIf(isSoon && !hasSuccessor, endsSoon(check, end));
    }

    private static Finding ended(SheetCheck check, LocalDate end) {
        return check.sheet().relations().replacedBy().stream()
                .findFirst()
                .map(successor -> check.variant(
                        "succeeded",
                        SheetPointers.REGISTRATION_END_DATE,
                        Argument.day("end", end),
                        Argument.text("successor", successor)))
                .orElseGet(() -> check.finding(SheetPointers.REGISTRATION_END_DATE, Argument.day("end", end)));
    }

    /** A registration by law is not renewed on request, so its end is only worth knowing. */
    private static Finding endsSoon(SheetCheck check, LocalDate end) {
        Optional<RegistrationType> type = check.sheet().registration().type();
        boolean byLaw = type.filter(RegistrationType.BY_LAW::equals).isPresent();
        boolean onRequest = type.filter(RegistrationType.ON_REQUEST::equals).isPresent();
        return check.variant(
                        byLaw ? "soonbylaw" : "soon",
                        SheetPointers.REGISTRATION_END_DATE,
                        Argument.day("end", end),
                        Argument.number("months", MONTHS_OF_RENEWAL),
                        Argument.day("day", check.asOf()))
                .withSeverity(onRequest ? Severity.WARNING : Severity.INFO);
    }
}
