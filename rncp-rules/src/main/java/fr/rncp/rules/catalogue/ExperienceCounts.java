package fr.rncp.rules.catalogue;

import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Pathway;
import fr.rncp.rules.Outcome;
import java.util.List;
import java.util.stream.IntStream;

/** ACC-007: whether the pathway by experience and the numbers of those who took it agree. */
final class ExperienceCounts {

    private static final String ROWS = "/statistics";
    private static final int YEARS = 3;

    private ExperienceCounts() {}

    static Outcome agree(Examination x) {
        List<CohortStatistics> cohorts = x.sheet().statistics();
        int[] taken = withCount(cohorts).filter(i -> count(cohorts.get(i)) > 0).toArray();
        String place = PathwayRules.place(x, Pathway.EXPERIENCE);
        Answer open = PathwayRules.answer(x, Pathway.EXPERIENCE);
        if (cohorts.isEmpty()) {
            return x.facts().lost(ROWS) ? Examination.undetermined(ROWS) : Examination.nothingToJudge();
        }
        if (!open.isKnown()) {
            return Examination.undetermined(place);
        }
        return open.isYes() ? neverTaken(x, taken.length == 0) : takenAllTheSame(x, taken);
    }

    private static IntStream withCount(List<CohortStatistics> cohorts) {
        return Examination.positions(cohorts)
                .filter(i -> cohorts.get(i).certifiedByVaeCount().isPresent());
    }

    private static int count(CohortStatistics cohort) {
        return cohort.certifiedByVaeCount().orElse(0);
    }

    /** A year without a count may have had one: it takes nothing from the years that are known, nor adds to them. */
    private static Outcome neverTaken(Examination x, boolean never) {
        List<CohortStatistics> cohorts = x.sheet().statistics();
        long years = withCount(cohorts)
                .mapToObj(i -> cohorts.get(i).year())
                .flatMapToInt(year -> year.stream())
                .distinct()
                .count();
        boolean complete = withCount(cohorts).count() == cohorts.size();
        return Examination.violatedIf(
                never && complete && years >= YEARS, x.variant("never", ROWS, Argument.number("years", years)));
    }

    private static Outcome takenAllTheSame(Examination x, int[] taken) {
        List<CohortStatistics> cohorts = x.sheet().statistics();
        return Examination.judge(IntStream.of(taken)
                .mapToObj(i -> x.finding(
                        ROWS + "/" + i + "/certifiedByVaeCount", Argument.number("count", count(cohorts.get(i))))));
    }
}
