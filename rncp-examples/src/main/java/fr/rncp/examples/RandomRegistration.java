package fr.rncp.examples;

import fr.rncp.model.CohortStatistics;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a random sheet and the values that depend on them.
 *
 * @param registration with a start and an end
 * @param legalReferences by law only
 * @param statistics of years before the registration
 */
record RandomRegistration(
        Registration registration, List<LegalReference> legalReferences, List<CohortStatistics> statistics) {

    /** The day that determines whether a registration is active: random sheets do not read the clock. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final LocalDate FIRST_START = LocalDate.of(2020, 1, 1);

    static RandomRegistration rncp(Draws draws) {
        return draws.percent(40) ? byLaw(draws) : onRequest(draws, draws.pick(List.of(3, 5, 5)));
    }

    static RandomRegistration rs(Draws draws) {
        return onRequest(draws, draws.between(2, 3));
    }

    private static RandomRegistration byLaw(Draws draws) {
        LocalDate start = start(draws);
        LocalDate text = start.minusDays(draws.between(60, 120));
        Registration.Builder registration = Registration.builder()
                .type(RegistrationType.BY_LAW)
                .effectiveDate(start)
                .publicationDate(start.plusDays(draws.between(0, 60)));
        LegalReference creation = LegalReference.builder()
                .kind(LegalReferenceKind.CREATION)
                .title("Arrêté fictif portant création d’une certification")
                .publishedOn(text)
                .build();
        return new RandomRegistration(
                ending(registration, start.plusYears(5).minusDays(1), draws),
                List.of(creation),
                statistics(start.getYear(), draws));
    }

    private static RandomRegistration onRequest(Draws draws, int years) {
        LocalDate start = start(draws);
        Registration.Builder registration = Registration.builder()
                .type(RegistrationType.ON_REQUEST)
                .decisionDate(start)
                .termYears(years);
        return new RandomRegistration(
                ending(registration, start.plusYears(years), draws), List.of(), statistics(start.getYear(), draws));
    }

    private static LocalDate start(Draws draws) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(FIRST_START, AS_OF));
        return FIRST_START.plusDays(draws.between(0, days - 1));
    }

    private static Registration ending(Registration.Builder registration, LocalDate end, Draws draws) {
        registration.endDate(end).active(Answer.of(!end.isBefore(AS_OF)));
        if (draws.percent(50)) {
            registration.awardDeadline(end.plusYears(draws.between(1, 4)));
        }
        return registration.build();
    }

    /** Draws two or three consecutive years, as a request must present. */
    private static List<CohortStatistics> statistics(int startYear, Draws draws) {
        List<CohortStatistics> cohorts = new ArrayList<>();
        for (int age = draws.between(2, 3); age > 0; age--) {
            cohorts.add(cohort(startYear - age, age, draws));
        }
        return cohorts;
    }

    private static CohortStatistics cohort(int year, int age, Draws draws) {
        int certified = draws.between(15, 400);
        int employed = draws.between(70, 98);
        int inOccupation = employed - draws.between(0, 15);
        CohortStatistics.Builder cohort = CohortStatistics.builder()
                .year(year)
                .certifiedCount(certified)
                .certifiedByVaeCount(draws.between(0, 5))
                .employmentRate6Months(BigDecimal.valueOf(employed))
                .targetOccupationRate6Months(BigDecimal.valueOf(inOccupation));
        if (age > 2) {
            cohort.targetOccupationRate2Years(BigDecimal.valueOf(inOccupation));
        }
        return cohort.build();
    }

    boolean isActive() {
        return registration.active().isYes();
    }

    LocalDate start() {
        return registration.startDate().orElseThrow();
    }
}
