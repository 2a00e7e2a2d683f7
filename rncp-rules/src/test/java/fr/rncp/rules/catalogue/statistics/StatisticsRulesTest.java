package fr.rncp.rules.catalogue.statistics;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.Outcome.Reason.OTHER;
import static fr.rncp.rules.Outcome.Reason.RNCP_ONLY;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.decided;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.figures;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.later;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.rates;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.without;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Language;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.RuleExample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsRulesTest {

    private static final CohortStatistics UNDATED = cohort(2023, 40, 0).withYear(OptionalInt.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STA-001", "STA-002", "STA-003", "STA-004", "STA-005", "STA-006", "STA-007", "STA-008", "STA-009",
                "STA-010", "STA-012", "STA-013"
            })
    void missingFiguresGiveNoFinding(String rule) {
        assertThat(rule(rule), figures()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void lostFiguresAreOpen() {
        assertThat(rule("STA-010"), losing(figures(), "/statistics")).isUndeterminedAt("/statistics/*/year");
        assertThat(rule("STA-011"), losing(figures(), "/statistics")).isUndeterminedAt("/statistics");
    }

    @Test
    void impossibleFiguresAreErrors() {
        assertThat(rule("STA-001"), figures(cohort(2023, 0, 0), cohort(2023, -1, 0)))
                .finds("ERROR STA-001.negative at /statistics/1/certifiedCount");
        assertThat(rule("STA-001"), figures(cohort(2023, 5, -1)))
                .finds("ERROR STA-001.negative at /statistics/0/certifiedByVaeCount");
        assertThat(rule("STA-001"), figures(cohort(2023, 5, 6)))
                .finds("ERROR STA-001 at /statistics/0/certifiedByVaeCount");
        assertThat(rule("STA-001"), figures(cohort(2023, 5, 5))).passes();
        assertThat(rule("STA-001"), figures(cohort(2023, 5, 6).withCertifiedCount(OptionalInt.empty())))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "100.00, true", "100.01, false", "-0.01, false", "130, false"})
    void ratesAreShares(BigDecimal rate, boolean possible) {
        CohortStatistics bare = without(2023);
        assertThat(rule("STA-001"), figures(bare.withEmploymentRate6Months(rate)))
                .hasOutcome(possible ? "passed" : "ERROR STA-001.rate at /statistics/0/employmentRate6Months");
        assertThat(rule("STA-001"), figures(bare.withTargetOccupationRate6Months(rate)))
                .hasOutcome(possible ? "passed" : "ERROR STA-001.rate at /statistics/0/targetOccupationRate6Months");
        assertThat(rule("STA-001"), figures(bare.withTargetOccupationRate2Years(rate)))
                .hasOutcome(possible ? "passed" : "ERROR STA-001.rate at /statistics/0/targetOccupationRate2Years");
    }

    @Test
    void cohortIsNotInTheFuture() {
        assertThat(rule("STA-001"), figures(without(2026))).passes();
        assertThat(rule("STA-001"), figures(without(2027))).finds("ERROR STA-001.future at /statistics/0/year");
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 24, 0, -2023, 202, 1923, 1971, Integer.MIN_VALUE})
    void yearBeforeAnyRegisterIsImpossible(int year) {
        assertThat(rule("STA-001"), figures(without(year))).finds("ERROR STA-001.past at /statistics/0/year");
    }

    @ParameterizedTest
    @ValueSource(ints = {1972, 1999, 2002, 2025, 2026})
    void oldYearIsPossible(int year) {
        assertThat(rule("STA-001"), figures(without(year))).passes();
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2036, 9999, 20224})
    void wrongYearIsOneFinding(int year) {
        assertThat(rule("STA-001"), figures(later(year))).finds("ERROR STA-001.future at /statistics/0/year");
        assertThat(rule("STA-004"), figures(later(year))).passes();
    }

    @Test
    void ratesOfOneRowAreEarlyTogether() {
        assertThat(rule("STA-004"), figures(later(2026)), LocalDate.of(2026, 2, 1))
                .finds("WARNING STA-004.months at /statistics/0/employmentRate6Months");
    }

    @Test
    void whatSeveralCohortsHaveInCommonIsOneFinding() {
        assertThat(rule("STA-003"), figures(rates(86, 90), rates(86, 80), cohort(2022, 40, 0), rates(70, 71)))
                .finds("WARNING STA-003.many at /statistics/0/targetOccupationRate6Months");
        assertThat(rule("STA-008"), figures(cohort(2023, 11, 0), cohort(2022, 40, 0), cohort(2021, 5, 0)))
                .finds("INFO STA-008.many at /statistics/0/certifiedCount")
                .says(
                        Language.FRENCH,
                        "Promotions 2023, 2021 : moins de 20 personnes par an ont été certifiées ; les taux sont donc peu significatifs.");
        assertThat(rule("STA-009"), figures(without(2020), without(2021)))
                .finds("INFO STA-009.many at /statistics/0")
                .says(
                        Language.ENGLISH,
                        "The sheet states no employment rate for 2 cohorts in which people were certified: 2020, 2021.");
    }

    private static CertificationSheet until(Optional<LocalDate> end, Optional<LocalDate> deadline, int... years) {
        CertificationSheet sheet = figures(
                Arrays.stream(years).mapToObj(year -> cohort(year, 40, 0)).toArray(CohortStatistics[]::new));
        return sheet.withRegistration(sheet.registration().withEndDate(end).withAwardDeadline(deadline));
    }

    @Test
    void cohortAfterTheLastAwardIsFound() {
        Optional<LocalDate> end = Optional.of(LocalDate.of(2020, 8, 31));
        Optional<LocalDate> deadline = Optional.of(LocalDate.of(2021, 2, 28));
        String found = "WARNING STA-012 at /statistics/%d/year";
        assertThat(rule("STA-012"), until(end, deadline, 2022)).finds(found.formatted(0));
        assertThat(rule("STA-012"), until(end, deadline, 2019, 2022)).finds(found.formatted(1));
        assertThat(rule("STA-012"), until(end, deadline, 2025, 2021, 2023))
                .finds(found.formatted(0))
                .says(
                        Language.ENGLISH,
                        "The cohorts 2023, 2025 are later than 2021-02-28, the last day on which the certification could be awarded.");
        assertThat(rule("STA-012"), until(Optional.empty(), deadline, 2022)).finds(found.formatted(0));
        assertThat(rule("STA-012"), until(deadline, end, 2022)).finds(found.formatted(0));
    }

    @Test
    void cohortThatMayHaveBeenAwardedIsNot() {
        Optional<LocalDate> end = Optional.of(LocalDate.of(2020, 8, 31));
        Optional<LocalDate> deadline = Optional.of(LocalDate.of(2024, 8, 31));
        assertThat(rule("STA-012"), until(end, deadline, 2019, 2020, 2024)).passes();
        assertThat(rule("STA-012"), until(end, Optional.empty(), 2019, 2020)).passes();
        assertThat(rule("STA-012"), until(end, Optional.empty(), 2021)).isUndeterminedAt("/registration/awardDeadline");
        assertThat(rule("STA-012"), until(Optional.empty(), Optional.empty(), 2021))
                .isUndeterminedAt("/registration/endDate", "/registration/awardDeadline");
        assertThat(rule("STA-012"), until(end, deadline, 2030))
                .as("STA-001 reports the future")
                .passes();
        assertThat(rule("STA-012"), until(end, deadline)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @CsvSource({"236, 9440", "9440, 236", "45, 4500", "30, 600", "12, 1200", "114, 114000"})
    void implausibleJumpIsTold(int first, int second) {
        assertThat(rule("STA-013"), figures(cohort(2022, first, 0), cohort(2023, second, 0), cohort(2021, first, 0)))
                .finds("INFO STA-013 at /statistics/1/certifiedCount");
    }

    @ParameterizedTest
    @CsvSource({"850, 20", "20, 850", "600, 12", "25, 1000", "5000, 90"})
    void reportsFallsAndRisesOfLargeCohorts(int first, int second) {
        assertThat(rule("STA-013"), figures(cohort(2022, first, 0), cohort(2023, second, 0)))
                .finds("INFO STA-013 at /statistics/1/certifiedCount");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 5",
        "40, 300",
        "350, 40",
        "100, 900",
        "60, 5",
        "236, 944",
        "5, 480",
        "1, 90",
        "0, 9440",
        "29, 600",
        "800, 45",
        "11, 114",
        "3899, 3900",
        "9, 9000"
    })
    void growthOfYoungCertificationIsNot(int first, int second) {
        assertThat(rule("STA-013"), figures(cohort(2022, first, 0), cohort(2023, second, 0)))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({
        "850, 8500, 876, 1",
        "876, 870, 8760, 2",
        "36, 360, 41, 1",
        "876, 87, 850, 1",
        "850, 870, 85, 2",
        "8500, 850, 910, 1",
        "60, 62, 620, 2"
    })
    void digitTooManyOrTooFewIsTold(int first, int second, int third, int place) {
        assertThat(rule("STA-013"), figures(cohort(2021, first, 0), cohort(2022, second, 0), cohort(2023, third, 0)))
                .finds("INFO STA-013 at /statistics/" + place + "/certifiedCount");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 100, 900",
        "40, 70, 600",
        "900, 100, 40",
        "12, 110, 14",
        "100, 700, 110",
        "100, 850, 300",
        "100, 850, 900",
        "900, 850, 100"
    })
    void growthAndEndAreNoSlips(int first, int second, int third) {
        assertThat(rule("STA-013"), figures(cohort(2021, first, 0), cohort(2022, second, 0), cohort(2023, third, 0)))
                .passes();
    }

    @Test
    void jumpNeedsTwoYears() {
        assertThat(rule("STA-013"), figures(cohort(2022, 236, 0))).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("STA-013"), figures(cohort(2022, 236, 0), cohort(2022, 9440, 0)))
                .as("STA-002 reports the contradiction")
                .passes();
        assertThat(rule("STA-013"), figures(cohort(2022, -236, 0), cohort(2023, 9440, 0)))
                .passes();
    }

    @Test
    void rowsOfOneYearAreFoundInAnyOrder() {
        assertThat(
                        rule("STA-002"),
                        figures(cohort(2021, 40, 0), cohort(2019, 40, 0), cohort(2021, 41, 0), cohort(2021, 40, 0)))
                .finds("ERROR STA-002 at /statistics/2/year", "WARNING STA-002.repeated at /statistics/3/year");
        assertThat(rule("STA-002"), figures(UNDATED, UNDATED)).passes();
    }

    @Test
    void onlyStatedFiguresContradict() {
        CohortStatistics one = cohort(2021, 40, 1).withTargetOccupationRate2Years(BigDecimal.TEN);
        for (CohortStatistics other : List.of(
                one.withCertifiedByVaeCount(2),
                one.withEmploymentRate6Months(BigDecimal.ONE),
                one.withTargetOccupationRate6Months(BigDecimal.ONE),
                one.withTargetOccupationRate2Years(BigDecimal.ONE))) {
            assertThat(rule("STA-002"), figures(one, other)).finds("ERROR STA-002 at /statistics/1/year");
        }
        for (CohortStatistics other : List.of(
                without(2021).withCertifiedCount(40),
                one.withCertifiedByVaeCount(OptionalInt.empty()),
                one.withEmploymentRate6Months(new BigDecimal("80.0")))) {
            assertThat(rule("STA-002"), figures(one, other.withCertifiedByVaeCount(OptionalInt.empty())))
                    .finds("WARNING STA-002.repeated at /statistics/1/year");
        }
    }

    @Test
    void partIsComparedWithItsWhole() {
        assertThat(rule("STA-003"), figures(rates(86, 86))).passes();
        assertThat(rule("STA-003"), figures(rates(86, 87)))
                .finds("WARNING STA-003 at /statistics/0/targetOccupationRate6Months");
        assertThat(rule("STA-003"), figures(rates(86, 87).withEmploymentRate6Months(Optional.empty())))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025, true",
        "2025-07-01, 2025, false",
        "2024-12-31, 2025, false",
        "2026-01-01, 2025, false",
        "2025-06-30, 2024, false"
    })
    void ratesAfterHalfYearAreNotThereBeforeJuly(LocalDate asOf, int year, boolean early) {
        assertThat(rule("STA-004"), figures(cohort(year, 40, 0)), asOf)
                .hasOutcome(early ? "WARNING STA-004.months at /statistics/0/employmentRate6Months" : "passed");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, true", "2023-01-01, false"})
    void ratesAfterTwoYearsAreNotThereBefore(LocalDate asOf, boolean early) {
        assertThat(rule("STA-004"), figures(later(2021)), asOf)
                .hasOutcome(early ? "WARNING STA-004.years at /statistics/0/targetOccupationRate2Years" : "passed");
    }

    @Test
    void agesOfHostileYearsDoNotOverflow() {
        assertThat(rule("STA-004"), figures(later(Integer.MAX_VALUE)), LocalDate.MIN)
                .passes();
        assertThat(rule("STA-004"), figures(later(Integer.MIN_VALUE)), LocalDate.MAX)
                .passes();
        assertThat(rule("STA-009"), figures(without(Integer.MAX_VALUE)), LocalDate.MIN)
                .passes();
        assertThat(rule("STA-009"), figures(without(Integer.MIN_VALUE)), LocalDate.MAX)
                .finds("INFO STA-009 at /statistics/0");
        assertThat(rule("STA-004"), figures(UNDATED)).passes();
    }

    @Test
    void decisionsAtTheEndsOfTheCalendarAreDates() {
        CertificationSheet old = figures(cohort(Integer.MIN_VALUE, 40, 0));
        assertThat(rule("STA-006"), on(old, LocalDate.MAX)).passes();
        assertThat(rule("STA-006"), on(old, LocalDate.MIN)).finds("WARNING STA-006 at /statistics");
        assertThat(rule("STA-006"), old, LocalDate.MIN).passes();
    }

    private static RuleContext emerging(Answer answer) {
        return RuleContext.at(RuleExample.AS_OF)
                .withApplication(new RegistrationApplication(Optional.empty(), Answer.UNKNOWN, answer));
    }

    @Test
    void oneCohortWasTooFew() {
        CertificationSheet one = figures(cohort(2023, 40, 0), cohort(2023, 40, 0));
        assertThat(rule("STA-005"), one).finds("WARNING STA-005 at /statistics");
        assertThat(rule("STA-005"), figures(cohort(2023, 40, 0), UNDATED)).isUndeterminedAt("/statistics/1/year");
        assertThat(rule("STA-005"), figures(cohort(2023, 40, 0), cohort(2022, 40, 0), UNDATED))
                .passes();
    }

    @Test
    void emergingOccupationNeededNoCohort() {
        CertificationSheet one = figures(cohort(2023, 40, 0));
        CertificationSheet three = one.withRegistration(one.registration().withTermYears(3));
        assertThat(rule("STA-005"), one, emerging(Answer.YES)).doesNotApply(OTHER);
        assertThat(rule("STA-005"), three, emerging(Answer.NO)).finds("WARNING STA-005 at /statistics");
        assertThat(rule("STA-005"), three).needs(Need.EMERGING_OCCUPATION);
        CertificationSheet unknown = one.withRegistration(one.registration().withTermYears(OptionalInt.empty()));
        assertThat(rule("STA-005"), unknown).isUndeterminedAt("/registration/termYears");
    }

    @Test
    void lawOfTheApplicationDecides() {
        CertificationSheet one = figures(cohort(2023, 40, 0));
        RuleContext before = filed(LocalDate.of(2025, 9, 30));
        RuleContext after = filed(LocalDate.of(2025, 10, 1));
        assertThat(rule("STA-005"), one, before).finds("WARNING STA-005 at /statistics");
        assertThat(rule("STA-005"), one, after).doesNotApply(NOT_IN_FORCE);
        assertThat(rule("STA-005"), on(one, LocalDate.of(2025, 10, 1)))
                .isUndeterminedAt("/registration/decisionDate")
                .needs(Need.APPLICATION_DATE);
        assertThat(rule("STA-005"), on(one, LocalDate.of(2025, 9, 30))).finds("WARNING STA-005 at /statistics");
        assertThat(rule("STA-005"), on(one, LocalDate.of(2019, 1, 1))).finds("WARNING STA-005 at /statistics");
        assertThat(rule("STA-005"), on(one, LocalDate.of(2018, 12, 31))).doesNotApply(NOT_IN_FORCE);
        assertThat(rule("STA-005"), RS).doesNotApply(RNCP_ONLY);
    }

    private static RuleContext filed(LocalDate day) {
        return RuleContext.at(RuleExample.AS_OF)
                .withApplication(new RegistrationApplication(Optional.of(day), Answer.UNKNOWN, Answer.UNKNOWN));
    }

    private static CertificationSheet on(CertificationSheet sheet, LocalDate decision) {
        return sheet.withRegistration(sheet.registration().withDecisionDate(decision));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, true", "2025-01-01, false"})
    void figuresAreRecentForThreeYears(LocalDate asOf, boolean recent) {
        CertificationSheet sheet = decided(2020, cohort(2021, 40, 0), cohort(2019, 40, 0));
        assertThat(rule("STA-006"), sheet, asOf).hasOutcome(recent ? "passed" : "WARNING STA-006 at /statistics");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2027-01-01, true"})
    void figuresAreDueTwoYearsAfterTheDecision(LocalDate asOf, boolean due) {
        CertificationSheet old = figures(cohort(2020, 40, 0));
        assertThat(rule("STA-006"), old, asOf).hasOutcome(due ? "WARNING STA-006 at /statistics" : "passed");
        assertThat(rule("STA-011"), figures(), asOf)
                .hasOutcome(due ? "WARNING STA-011 at /statistics" : "INFO STA-011.early at /statistics");
    }

    @Test
    void unknownDecisionNeitherExcusesNorProves() {
        CertificationSheet old = figures(cohort(2020, 40, 0));
        CertificationSheet undated = old.withRegistration(old.registration().withDecisionDate(Optional.empty()));
        assertThat(rule("STA-006"), undated).finds("WARNING STA-006 at /statistics");
        assertThat(rule("STA-011"), undated.withStatistics()).finds("INFO STA-011.early at /statistics");
        assertThat(rule("STA-006"), decided(2020, cohort(2020, 40, 0), UNDATED)).isUndeterminedAt("/statistics/1/year");
        assertThat(rule("STA-006"), decided(2020, UNDATED)).isUndeterminedAt("/statistics/0/year");
    }

    @Test
    void onlyRunningRegistrationsOweFigures() {
        CertificationSheet old = decided(2020, cohort(2020, 40, 0));
        CertificationSheet ended = old.withRegistration(old.registration().withActive(Answer.NO));
        CertificationSheet unknown = old.withRegistration(old.registration().withActive(Answer.UNKNOWN));
        assertThat(rule("STA-006"), ended).doesNotApply(OTHER);
        assertThat(rule("STA-011"), ended.withStatistics()).doesNotApply(OTHER);
        assertThat(rule("STA-006"), unknown).isUndeterminedAt("/registration/active");
        assertThat(rule("STA-011"), unknown.withStatistics()).isUndeterminedAt("/registration/active");
        assertThat(rule("STA-006"), unknown, LocalDate.of(2029, 7, 2)).doesNotApply(OTHER);
        CertificationSheet byLaw = old.withRegistration(old.registration().withType(RegistrationType.BY_LAW));
        assertThat(rule("STA-006"), byLaw).doesNotApply(ON_REQUEST_ONLY);
        assertThat(rule("STA-011"), byLaw.withStatistics()).doesNotApply(ON_REQUEST_ONLY);
    }

    @Test
    void ratesFollowFromCounts() {
        assertThat(rule("STA-007"), figures(rates(34, 33).withCertifiedCount(2)))
                .finds("INFO STA-007.many at /statistics/0/employmentRate6Months");
        assertThat(
                        rule("STA-007"),
                        figures(without(2023).withCertifiedCount(2).withTargetOccupationRate2Years(BigDecimal.ONE)))
                .finds("INFO STA-007 at /statistics/0/targetOccupationRate2Years");
        assertThat(rule("STA-007"), figures(rates(34, 33).withCertifiedCount(OptionalInt.empty())))
                .passes();
        assertThat(rule("STA-007"), figures(rates(34, 33).withCertifiedCount(-2)))
                .passes();
        assertThat(rule("STA-007"), figures(rates(101, -1).withCertifiedCount(2)))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "19, true", "20, false"})
    void ratesOfFewAreFragile(int people, boolean fragile) {
        assertThat(rule("STA-008"), figures(cohort(2023, people, 0)))
                .hasOutcome(fragile ? "INFO STA-008 at /statistics/0/certifiedCount" : "passed");
        assertThat(rule("STA-008"), figures(without(2023).withCertifiedCount(people)))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true", "2026-01-01, true", "2024-12-31, false"})
    void missingRatesAreToldOnceTheyCanBeThere(LocalDate asOf, boolean told) {
        assertThat(rule("STA-009"), figures(without(2024)), asOf)
                .hasOutcome(told ? "INFO STA-009 at /statistics/0" : "passed");
    }

    @Test
    void cohortWithRateOrWithoutPeopleLacksNoRate() {
        assertThat(rule("STA-009"), figures(without(2020).withCertifiedCount(0)))
                .passes();
        assertThat(rule("STA-009"), figures(without(2020).withYear(OptionalInt.empty())))
                .passes();
        assertThat(rule("STA-009"), figures(without(2020).withTargetOccupationRate2Years(BigDecimal.ZERO)))
                .passes();
        assertThat(rule("STA-009"), RS).doesNotApply(RNCP_ONLY);
    }

    @Test
    void gapsBetweenYearsAreFound() {
        assertThat(
                        rule("STA-010"),
                        figures(
                                cohort(2021, 40, 0),
                                cohort(2015, 40, 0),
                                cohort(2013, 40, 0),
                                cohort(2019, 40, 0),
                                cohort(2020, 40, 0)))
                .finds("INFO STA-010.many at /statistics")
                .says(Language.ENGLISH, "The sheet has no cohort for 2014, 2016–2018.");
        assertThat(rule("STA-010"), figures(cohort(2021, 40, 0), cohort(2020, 40, 0), cohort(2021, 40, 0), UNDATED))
                .passes();
        assertThat(rule("STA-010"), figures(cohort(2021, 40, 0), UNDATED, cohort(2019, 40, 0)))
                .isUndeterminedAt("/statistics/1/year");
        assertThat(rule("STA-010"), figures(cohort(Integer.MIN_VALUE, 40, 0), cohort(Integer.MAX_VALUE, 40, 0)))
                .as("STA-001 reports impossible years")
                .passes();
        assertThat(rule("STA-010"), figures(cohort(2021, 40, 0), cohort(219, 40, 0), cohort(2020, 40, 0)))
                .passes();
        assertThat(rule("STA-010"), figures(cohort(2021, 40, 0), cohort(2027, 40, 0), cohort(2019, 40, 0)))
                .isUndeterminedAt("/statistics/1/year");
    }
}
