package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The end of a registration, and the last day of awards. */
final class ExpiryRules {

    private static final String SUCCESSORS = "/relations/replacedBy";
    private static final String DEADLINE = RegistrationDate.AWARD_DEADLINE.pointer();

    /** A renewal is to be filed seven or eight months before the end. */
    private static final int MONTHS_OF_RENEWAL = 8;

    private static final int USUAL_YEARS_OF_AWARD = 5;

    private ExpiryRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule(
                                "DAT-007",
                                Severity.WARNING,
                                Sources.doctrine("France compétences, foire aux questions : renouvellement"))
                        .reads(Span.END, SUCCESSORS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(ExpiryRules::runsOn),
                rule("DAT-008", Severity.ERROR, Sources.FEED, Sources.LOGIC)
                        .reads(Span.END, DEADLINE)
                        .check(x -> deadline(x, ExpiryRules::isNotBeforeTheEnd)),
                rule("DAT-009", Severity.INFO, Sources.OBSERVED)
                        .reads(Span.END, DEADLINE)
                        .check(x -> deadline(x, ExpiryRules::isWithinUsualYears)));
    }

    private static Outcome runsOn(Examination x) {
        Optional<LocalDate> end = x.sheet().registration().endDate();
        return end.map(day -> runsOn(x, day)).orElseGet(() -> Examination.undetermined(Span.END));
    }

    private static Outcome runsOn(Examination x, LocalDate end) {
        if (end.isBefore(x.asOf())) {
            return Examination.violatedIf(
                    true, x.finding(Span.END, Argument.day("end", end)).withSeverity(Severity.INFO));
        }
        boolean isSoon = !end.isAfter(Days.monthsAfter(x.asOf(), MONTHS_OF_RENEWAL));
        boolean hasSuccessor = !x.sheet().relations().replacedBy().isEmpty();
        return isSoon && !hasSuccessor && x.facts().lost(SUCCESSORS)
                ? Examination.undetermined(SUCCESSORS)
                : Examination.violatedIf(
                        isSoon && !hasSuccessor,
                        x.variant(
                                "soon",
                                Span.END,
                                Argument.day("end", end),
                                Argument.number("months", MONTHS_OF_RENEWAL),
                                Argument.day("day", x.asOf())));
    }

    private static Outcome deadline(Examination x, BiFunction<Examination, Award, Outcome> judgement) {
        Optional<LocalDate> deadline = x.sheet().registration().awardDeadline();
        Optional<LocalDate> end = x.sheet().registration().endDate();
        if (deadline.isEmpty()) {
            return Examination.nothingToJudge();
        }
        return end.map(day -> judgement.apply(x, new Award(day, deadline.get())))
                .orElseGet(() -> Examination.undetermined(Span.END));
    }

    /** End of the registration and last day of awards. */
    private record Award(LocalDate end, LocalDate deadline) {

        Argument[] arguments() {
            return new Argument[] {Argument.day("deadline", deadline), Argument.day("end", end)};
        }
    }

    private static Outcome isNotBeforeTheEnd(Examination x, Award award) {
        return Examination.violatedIf(award.deadline().isBefore(award.end()), x.finding(DEADLINE, award.arguments()));
    }

    private static Outcome isWithinUsualYears(Examination x, Award award) {
        return Examination.violatedIf(
                award.deadline().isAfter(Days.yearsAfter(award.end(), USUAL_YEARS_OF_AWARD)),
                x.finding(DEADLINE, award.arguments()));
    }
}
