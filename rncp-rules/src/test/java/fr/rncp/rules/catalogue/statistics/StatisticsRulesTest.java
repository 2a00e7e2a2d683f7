package fr.rncp.rules.catalogue.statistics;

import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.RuleProbe.losing;
import static fr.rncp.rules.catalogue.RuleProbe.said;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.decided;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.figures;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.later;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.rates;
import static fr.rncp.rules.catalogue.statistics.StatisticsExamples.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.catalogue.RuleExample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsRulesTest {

    private static final List<String> NOTHING = List.of("not applicable: NOTHING_TO_JUDGE");
    private static final CohortStatistics UNDATED = cohort(2023, 40, 0).withYear(OptionalInt.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STA-001", "STA-002", "STA-003", "STA-004", "STA-005", "STA-006", "STA-007", "STA-008", "STA-009",
                "STA-010"
            })
    void nothingIsSaidOfNoFigures(String rule) {
        assertThat(said(rule, figures())).isEqualTo(NOTHING);
    }

    @Test
    void lostFiguresAreOpen() {
        assertThat(said("STA-010", losing(figures(), "/statistics")))
                .isEqualTo(List.of("undetermined: /statistics/*/year"));
        assertThat(said("STA-011", losing(figures(), "/statistics"))).isEqualTo(List.of("undetermined: /statistics"));
    }

    @Test
    void impossibleFiguresAreErrors() {
        assertThat(said("STA-001", figures(cohort(2023, 0, 0), cohort(2023, -1, 0))))
                .isEqualTo(List.of("ERROR /statistics/1/certifiedCount STA-001.negative"));
        assertThat(said("STA-001", figures(cohort(2023, 5, -1))))
                .isEqualTo(List.of("ERROR /statistics/0/certifiedByVaeCount STA-001.negative"));
        assertThat(said("STA-001", figures(cohort(2023, 5, 6))))
                .isEqualTo(List.of("ERROR /statistics/0/certifiedByVaeCount STA-001"));
        assertThat(said("STA-001", figures(cohort(2023, 5, 5)))).isEmpty();
        assertThat(said("STA-001", figures(cohort(2023, 5, 6).withCertifiedCount(OptionalInt.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "100.00, true", "100.01, false", "-0.01, false", "130, false"})
    void ratesAreShares(BigDecimal rate, boolean possible) {
        CohortStatistics bare = without(2023);
        assertThat(said("STA-001", figures(bare.withEmploymentRate6Months(rate))))
                .isEqualTo(possible ? List.of() : List.of("ERROR /statistics/0/employmentRate6Months STA-001.rate"));
        assertThat(said("STA-001", figures(bare.withTargetOccupationRate6Months(rate))))
                .isEqualTo(
                        possible ? List.of() : List.of("ERROR /statistics/0/targetOccupationRate6Months STA-001.rate"));
        assertThat(said("STA-001", figures(bare.withTargetOccupationRate2Years(rate))))
                .isEqualTo(
                        possible ? List.of() : List.of("ERROR /statistics/0/targetOccupationRate2Years STA-001.rate"));
    }

    @Test
    void cohortIsNotOfTheFuture() {
        assertThat(said("STA-001", figures(without(2026)))).isEmpty();
        assertThat(said("STA-001", figures(without(2027))))
                .isEqualTo(List.of("ERROR /statistics/0/year STA-001.future"));
    }

    @Test
    void rowsOfOneYearAreFoundInAnyOrder() {
        assertThat(said(
                        "STA-002",
                        figures(cohort(2021, 40, 0), cohort(2019, 40, 0), cohort(2021, 41, 0), cohort(2021, 40, 0))))
                .isEqualTo(List.of("ERROR /statistics/2/year STA-002", "WARNING /statistics/3/year STA-002.repeated"));
        assertThat(said("STA-002", figures(UNDATED, UNDATED))).isEmpty();
    }

    @Test
    void onlyStatedFiguresContradict() {
        CohortStatistics one = cohort(2021, 40, 1).withTargetOccupationRate2Years(BigDecimal.TEN);
        for (CohortStatistics other : List.of(
                one.withCertifiedByVaeCount(2),
                one.withEmploymentRate6Months(BigDecimal.ONE),
                one.withTargetOccupationRate6Months(BigDecimal.ONE),
                one.withTargetOccupationRate2Years(BigDecimal.ONE))) {
            assertThat(said("STA-002", figures(one, other))).isEqualTo(List.of("ERROR /statistics/1/year STA-002"));
        }
        for (CohortStatistics other : List.of(
                without(2021).withCertifiedCount(40),
                one.withCertifiedByVaeCount(OptionalInt.empty()),
                one.withEmploymentRate6Months(new BigDecimal("80.0")))) {
            assertThat(said("STA-002", figures(one, other.withCertifiedByVaeCount(OptionalInt.empty()))))
                    .isEqualTo(List.of("WARNING /statistics/1/year STA-002.repeated"));
        }
    }

    @Test
    void partIsComparedWithItsWhole() {
        assertThat(said("STA-003", figures(rates(86, 86)))).isEmpty();
        assertThat(said("STA-003", figures(rates(86, 87))))
                .isEqualTo(List.of("WARNING /statistics/0/targetOccupationRate6Months STA-003"));
        assertThat(said("STA-003", figures(rates(86, 87).withEmploymentRate6Months(Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025, true",
        "2025-07-01, 2025, false",
        "2024-12-31, 2025, true",
        "2026-01-01, 2025, false",
        "2025-06-30, 2024, false"
    })
    void ratesAfterHalfYearAreNotThereBeforeJuly(LocalDate asOf, int year, boolean early) {
        assertThat(said("STA-004", figures(cohort(year, 40, 0)), asOf))
                .isEqualTo(
                        early
                                ? List.of(
                                        "WARNING /statistics/0/employmentRate6Months STA-004.months",
                                        "WARNING /statistics/0/targetOccupationRate6Months STA-004.months")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, true", "2023-01-01, false"})
    void ratesAfterTwoYearsAreNotThereBefore(LocalDate asOf, boolean early) {
        assertThat(said("STA-004", figures(later(2021)), asOf))
                .isEqualTo(
                        early ? List.of("WARNING /statistics/0/targetOccupationRate2Years STA-004.years") : List.of());
    }

    @Test
    void agesOfHostileYearsDoNotOverflow() {
        assertThat(said("STA-004", figures(later(Integer.MAX_VALUE)), LocalDate.MIN))
                .hasSize(3);
        assertThat(said("STA-004", figures(later(Integer.MIN_VALUE)), LocalDate.MAX))
                .isEmpty();
        assertThat(said("STA-009", figures(without(Integer.MAX_VALUE)), LocalDate.MIN))
                .isEmpty();
        assertThat(said("STA-009", figures(without(Integer.MIN_VALUE)), LocalDate.MAX))
                .isEqualTo(List.of("INFO /statistics/0 STA-009"));
        assertThat(said("STA-004", figures(UNDATED))).isEmpty();
    }

    @Test
    void decisionsAtTheEndsOfTheCalendarAreDates() {
        CertificationSheet old = figures(cohort(Integer.MIN_VALUE, 40, 0));
        assertThat(said("STA-006", on(old, LocalDate.MAX))).isEmpty();
        assertThat(said("STA-006", on(old, LocalDate.MIN))).isEqualTo(List.of("WARNING /statistics STA-006"));
        assertThat(said("STA-006", old, LocalDate.MIN)).isEmpty();
    }

    private static RuleContext emerging(Answer answer) {
        return RuleContext.at(RuleExample.AS_OF)
                .withApplication(new RegistrationApplication(Optional.empty(), Answer.UNKNOWN, answer));
    }

    @Test
    void oneCohortWasTooFew() {
        CertificationSheet one = figures(cohort(2023, 40, 0), cohort(2023, 40, 0));
        assertThat(said("STA-005", one)).isEqualTo(List.of("WARNING /statistics STA-005"));
        assertThat(said("STA-005", figures(cohort(2023, 40, 0), UNDATED)))
                .isEqualTo(List.of("undetermined: /statistics/1/year"));
        assertThat(said("STA-005", figures(cohort(2023, 40, 0), cohort(2022, 40, 0), UNDATED)))
                .isEmpty();
    }

    @Test
    void emergingOccupationNeededNoCohort() {
        CertificationSheet one = figures(cohort(2023, 40, 0));
        CertificationSheet three = one.withRegistration(one.registration().withTermYears(3));
        assertThat(said("STA-005", one, emerging(Answer.YES))).isEqualTo(List.of("not applicable: OTHER"));
        assertThat(said("STA-005", three, emerging(Answer.NO))).isEqualTo(List.of("WARNING /statistics STA-005"));
        assertThat(said("STA-005", three)).isEqualTo(List.of("undetermined: /registration/termYears"));
        CertificationSheet unknown = one.withRegistration(one.registration().withTermYears(OptionalInt.empty()));
        assertThat(said("STA-005", unknown)).isEqualTo(List.of("undetermined: /registration/termYears"));
    }

    @Test
    void lawOfTheApplicationDecides() {
        CertificationSheet one = figures(cohort(2023, 40, 0));
        RuleContext before = filed(LocalDate.of(2025, 9, 30));
        RuleContext after = filed(LocalDate.of(2025, 10, 1));
        assertThat(said("STA-005", one, before)).isEqualTo(List.of("WARNING /statistics STA-005"));
        assertThat(said("STA-005", one, after)).isEqualTo(List.of("not applicable: NOT_IN_FORCE"));
        assertThat(said("STA-005", on(one, LocalDate.of(2025, 10, 1))))
                .isEqualTo(List.of("undetermined: /registration/decisionDate"));
        assertThat(said("STA-005", on(one, LocalDate.of(2025, 9, 30))))
                .isEqualTo(List.of("WARNING /statistics STA-005"));
        assertThat(said("STA-005", on(one, LocalDate.of(2019, 1, 1))))
                .isEqualTo(List.of("WARNING /statistics STA-005"));
        assertThat(said("STA-005", on(one, LocalDate.of(2018, 12, 31))))
                .isEqualTo(List.of("not applicable: NOT_IN_FORCE"));
        assertThat(said("STA-005", RS)).isEqualTo(List.of("not applicable: RNCP_ONLY"));
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
        assertThat(said("STA-006", sheet, asOf)).isEqualTo(recent ? List.of() : List.of("WARNING /statistics STA-006"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2027-01-01, true"})
    void figuresAreDueTwoYearsAfterTheDecision(LocalDate asOf, boolean due) {
        CertificationSheet old = figures(cohort(2020, 40, 0));
        assertThat(said("STA-006", old, asOf)).isEqualTo(due ? List.of("WARNING /statistics STA-006") : List.of());
        assertThat(said("STA-011", figures(), asOf))
                .isEqualTo(due ? List.of("WARNING /statistics STA-011") : List.of("INFO /statistics STA-011.early"));
    }

    @Test
    void decisionThatIsNotKnownExcusesNothingButProvesNothing() {
        CertificationSheet old = figures(cohort(2020, 40, 0));
        CertificationSheet undated = old.withRegistration(old.registration().withDecisionDate(Optional.empty()));
        assertThat(said("STA-006", undated)).isEqualTo(List.of("WARNING /statistics STA-006"));
        assertThat(said("STA-011", undated.withStatistics())).isEqualTo(List.of("INFO /statistics STA-011.early"));
        assertThat(said("STA-006", decided(2020, cohort(2020, 40, 0), UNDATED)))
                .isEqualTo(List.of("undetermined: /statistics/1/year"));
        assertThat(said("STA-006", decided(2020, UNDATED))).isEqualTo(List.of("undetermined: /statistics/0/year"));
    }

    @Test
    void onlyRunningRegistrationsOweFigures() {
        CertificationSheet old = decided(2020, cohort(2020, 40, 0));
        CertificationSheet ended = old.withRegistration(old.registration().withActive(Answer.NO));
        CertificationSheet unknown = old.withRegistration(old.registration().withActive(Answer.UNKNOWN));
        assertThat(said("STA-006", ended)).isEqualTo(List.of("not applicable: OTHER"));
        assertThat(said("STA-011", ended.withStatistics())).isEqualTo(List.of("not applicable: OTHER"));
        assertThat(said("STA-006", unknown)).isEqualTo(List.of("undetermined: /registration/active"));
        assertThat(said("STA-011", unknown.withStatistics())).isEqualTo(List.of("undetermined: /registration/active"));
        assertThat(said("STA-006", unknown, LocalDate.of(2029, 7, 2))).isEqualTo(List.of("not applicable: OTHER"));
        CertificationSheet byLaw = old.withRegistration(old.registration().withType(RegistrationType.BY_LAW));
        assertThat(said("STA-006", byLaw)).isEqualTo(List.of("not applicable: ON_REQUEST_ONLY"));
        assertThat(said("STA-011", byLaw.withStatistics())).isEqualTo(List.of("not applicable: ON_REQUEST_ONLY"));
    }

    @Test
    void ratesFollowFromCounts() {
        assertThat(said("STA-007", figures(rates(34, 33).withCertifiedCount(2))))
                .isEqualTo(List.of(
                        "INFO /statistics/0/employmentRate6Months STA-007",
                        "INFO /statistics/0/targetOccupationRate6Months STA-007"));
        assertThat(said(
                        "STA-007",
                        figures(without(2023).withCertifiedCount(2).withTargetOccupationRate2Years(BigDecimal.ONE))))
                .isEqualTo(List.of("INFO /statistics/0/targetOccupationRate2Years STA-007"));
        assertThat(said("STA-007", figures(rates(34, 33).withCertifiedCount(OptionalInt.empty()))))
                .isEmpty();
        assertThat(said("STA-007", figures(rates(34, 33).withCertifiedCount(-2))))
                .isEmpty();
        assertThat(said("STA-007", figures(rates(101, -1).withCertifiedCount(2))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "19, true", "20, false"})
    void ratesOfFewAreFragile(int people, boolean fragile) {
        assertThat(said("STA-008", figures(cohort(2023, people, 0))))
                .isEqualTo(fragile ? List.of("INFO /statistics/0/certifiedCount STA-008") : List.of());
        assertThat(said("STA-008", figures(without(2023).withCertifiedCount(people))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true", "2026-01-01, true", "2024-12-31, false"})
    void missingRatesAreToldOnceTheyCanBeThere(LocalDate asOf, boolean told) {
        assertThat(said("STA-009", figures(without(2024)), asOf))
                .isEqualTo(told ? List.of("INFO /statistics/0 STA-009") : List.of());
    }

    @Test
    void cohortWithRateOrWithoutPeopleMissesNone() {
        assertThat(said("STA-009", figures(without(2020).withCertifiedCount(0))))
                .isEmpty();
        assertThat(said("STA-009", figures(without(2020).withYear(OptionalInt.empty()))))
                .isEmpty();
        assertThat(said("STA-009", figures(without(2020).withTargetOccupationRate2Years(BigDecimal.ZERO))))
                .isEmpty();
        assertThat(said("STA-009", RS)).isEqualTo(List.of("not applicable: RNCP_ONLY"));
    }

    @Test
    void gapsBetweenYearsAreFound() {
        assertThat(said(
                        "STA-010",
                        figures(
                                cohort(2021, 40, 0),
                                cohort(2015, 40, 0),
                                cohort(2013, 40, 0),
                                cohort(2019, 40, 0),
                                cohort(2020, 40, 0))))
                .isEqualTo(List.of("INFO /statistics STA-010", "INFO /statistics STA-010"));
        assertThat(said("STA-010", figures(cohort(2021, 40, 0), cohort(2020, 40, 0), cohort(2021, 40, 0), UNDATED)))
                .isEmpty();
        assertThat(said("STA-010", figures(cohort(2021, 40, 0), UNDATED, cohort(2019, 40, 0))))
                .isEqualTo(List.of("undetermined: /statistics/1/year"));
        assertThat(said("STA-010", figures(cohort(Integer.MIN_VALUE, 40, 0), cohort(Integer.MAX_VALUE, 40, 0))))
                .isEqualTo(List.of("INFO /statistics STA-010"));
    }
}
