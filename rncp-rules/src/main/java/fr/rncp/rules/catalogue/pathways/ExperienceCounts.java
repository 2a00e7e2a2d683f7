package fr.rncp.rules.catalogue.pathways;

import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Pathway;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.stream.IntStream;

/** ACC-007: whether the pathway by experience agrees with the numbers of people who took it. */
final class ExperienceCounts {

    private static final int YEARS = 3;

    private ExperienceCounts() {}

    static Outcome agree(SheetCheck check) {
        List<CohortStatistics> cohorts = check.sheet().statistics();
        int[] taken = withCount(cohorts).filter(i -> count(cohorts.get(i)) > 0).toArray();
        SheetPointer pointer = PathwayRules.pointer(check, Pathway.EXPERIENCE);
        Answer open = PathwayRules.answer(check, Pathway.EXPERIENCE);
        if (cohorts.isEmpty()) {
            return check.hasLost(SheetPointers.STATISTICS)
                    ? check.undetermined(SheetPointers.STATISTICS)
                    : check.nothingToJudge();
        }
        if (!open.isKnown()) {
            return check.undetermined(pointer);
        }
        return open.isYes() ? neverTaken(check, taken.length == 0) : takenAllTheSame(check, taken);
    }

    private static IntStream withCount(List<CohortStatistics> cohorts) {
        return IntStream.range(0, cohorts.size())
                .filter(i -> cohorts.get(i).certifiedByVaeCount().isPresent());
    }

    private static int count(CohortStatistics cohort) {
        return cohort.certifiedByVaeCount().orElse(0);
    }

    /**
     * Checks that an open pathway is taken. A year without a count may have had one, so it neither weakens nor adds to
     * the years that are known.
     */
    private static Outcome neverTaken(SheetCheck check, boolean never) {
        List<CohortStatistics> cohorts = check.sheet().statistics();
        long years = withCount(cohorts)
                .mapToObj(i -> cohorts.get(i).year())
                .flatMapToInt(year -> year.stream())
                .distinct()
                .count();
        boolean complete = withCount(cohorts).count() == cohorts.size();
        return check.violatedIf(
                never && complete && years >= YEARS,
                check.variant("never", SheetPointers.STATISTICS, Argument.number("years", years)));
    }

    /** If the law opens the pathway to this certification, ACC-003 reports that it is closed. */
    private static Outcome takenAllTheSame(SheetCheck check, int[] taken) {
        List<CohortStatistics> cohorts = check.sheet().statistics();
        if (taken.length > 0 && PathwayRules.OPENING.stream().anyMatch(basis -> basis.applies(check.facts()))) {
            return check.nothingToJudge();
        }
        return check.violatedBy(IntStream.of(taken)
                .limit(1)
                .mapToObj(i -> check.finding(
                        SheetPointers.STATISTICS_CERTIFIED_BY_VAE_COUNT.at(i),
                        Argument.number("count", count(cohorts.get(i))))));
    }
}
