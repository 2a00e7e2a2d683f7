package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
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
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Rules on the last day of awards. */
final class AwardDeadlineRules {

    private static final SheetPointer DEADLINE = SheetPointers.REGISTRATION_AWARD_DEADLINE;

    private static final int USUAL_YEARS = 5;

    /** In the specific register, all deadlines that were observed are six months after the end. */
    private static final int USUAL_YEARS_OF_RS = 1;

    private AwardDeadlineRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("DAT-008", Severity.ERROR, RuleSources.FEED, RuleSources.LOGIC)
                        .reads(reads(DEADLINE))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> deadline(check, AwardDeadlineRules::isNotBeforeTheEnd)),
                rule("DAT-009", Severity.INFO, RuleSources.OBSERVED)
                        .reads(reads(DEADLINE, SheetPointers.NUMBER))
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> deadline(check, AwardDeadlineRules::isWithinUsualYears)));
    }

    private static List<SheetPointer> reads(SheetPointer... others) {
        return Stream.concat(Stream.of(others), RegistrationPeriod.READS.stream())
                .toList();
    }

    private static Outcome deadline(SheetCheck check, BiFunction<SheetCheck, AwardPeriod, Outcome> judgement) {
        Optional<LocalDate> deadline = check.sheet().registration().awardDeadline();
        Optional<LocalDate> end = check.sheet().registration().endDate();
        if (deadline.isEmpty()) {
            return check.hasLost(DEADLINE) ? check.undetermined(DEADLINE) : check.nothingToJudge();
        }
        return end.map(day -> judgement.apply(check, new AwardPeriod(day, deadline.get())))
                .orElseGet(() -> check.undetermined(SheetPointers.REGISTRATION_END_DATE));
    }

    /** The end of the registration and the last day of awards. */
    private record AwardPeriod(LocalDate end, LocalDate deadline) {

        Argument[] arguments() {
            return new Argument[] {Argument.day("deadline", deadline), Argument.day("end", end)};
        }
    }

    /** An end that is itself wrong is the fault of another rule. */
    private static Outcome isNotBeforeTheEnd(SheetCheck check, AwardPeriod award) {
        return TermRules.endIsWrong(check)
                ? check.nothingToJudge()
                : check.violatedIf(award.deadline().isBefore(award.end()), check.finding(DEADLINE, award.arguments()));
    }

    private static Outcome isWithinUsualYears(SheetCheck check, AwardPeriod award) {
        int years = check.isRncp() ? USUAL_YEARS : USUAL_YEARS_OF_RS;
        return TermRules.endIsWrong(check)
                ? check.nothingToJudge()
                : check.violatedIf(
                        award.deadline().isAfter(Days.yearsAfter(award.end(), years)),
                        check.variant(check.isRncp() ? "" : "specific", DEADLINE, award.arguments()));
    }
}
