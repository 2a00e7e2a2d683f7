package fr.rncp.rules.catalogue.statistics;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.cohort;
import static fr.rncp.rules.catalogue.RuleExample.example;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CohortStatistics;
import fr.rncp.rules.catalogue.RuleExample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Examples of STA. */
public final class StatisticsExamples {

    private StatisticsExamples() {}

    public static List<RuleExample> examples() {
        return List.of(
                example("STA-001")
                        .passes("114 certified, none by VAE", figures(cohort(2023, 114, 0)))
                        .fails("120 by VAE out of 114", figures(cohort(2023, 114, 120))),
                example("STA-002")
                        .passes(
                                "2021, 2020, 2019",
                                figures(cohort(2021, 40, 0), cohort(2020, 30, 0), cohort(2019, 50, 0)))
                        .fails("2021 twice", figures(cohort(2021, 40, 0), cohort(2021, 30, 0), cohort(2019, 50, 0))),
                example("STA-003")
                        .passes("67 % in the occupation, 86 % in any job", figures(rates(86, 67)))
                        .fails("90 % in the occupation, 86 % in any job", figures(rates(86, 90))),
                example("STA-004")
                        .passes("rate after 2 years of the cohort 2024, in 2026", figures(later(2024)))
                        .fails("rate after 2 years of the cohort 2025, in 2026", figures(later(2025))),
                example("STA-005")
                        .passes("two cohorts", figures(cohort(2022, 40, 0), cohort(2023, 40, 0)))
                        .fails("one cohort", figures(cohort(2023, 40, 0))),
                example("STA-006")
                        .passes(
                                "latest cohort of 2023, in 2026",
                                decided(2021, cohort(2022, 40, 0), cohort(2023, 40, 0)))
                        .fails(
                                "latest cohort of 2022, in 2026",
                                decided(2021, cohort(2021, 40, 0), cohort(2022, 40, 0))),
                example("STA-007")
                        .passes("50 % of 2", figures(rates(50, 50).withCertifiedCount(2)))
                        .fails("33 % of 2", figures(rates(33, 0).withCertifiedCount(2))),
                example("STA-008")
                        .passes("114 certified", figures(cohort(2023, 114, 0)))
                        .fails("11 certified", figures(cohort(2023, 11, 0))),
                example("STA-009")
                        .passes("114 certified, two rates", figures(cohort(2023, 114, 0)))
                        .fails("114 certified, no rate", figures(without(2023))),
                example("STA-010")
                        .passes(
                                "2019, 2020, 2021",
                                figures(cohort(2019, 40, 0), cohort(2020, 40, 0), cohort(2021, 40, 0)))
                        .fails("2019, 2021", figures(cohort(2019, 40, 0), cohort(2021, 40, 0))),
                example("STA-011").passes("three cohorts", RNCP).fails("no cohort", decided(2021)),
                example("STA-012")
                        .passes("cohort of 2024, awards until 2033", RNCP)
                        .fails("cohort of 2024, awards until 2022", endedIn2022()),
                example("STA-013")
                        .passes("236, then 944", figures(cohort(2022, 236, 0), cohort(2023, 944, 0)))
                        .fails("236, then 9440", figures(cohort(2022, 236, 0), cohort(2023, 9440, 0))));
    }

    private static CertificationSheet endedIn2022() {
        return RNCP.withRegistration(RNCP.registration()
                .withEndDate(LocalDate.of(2022, 7, 1))
                .withAwardDeadline(LocalDate.of(2022, 12, 31)));
    }

    static CertificationSheet figures(CohortStatistics... cohorts) {
        return RNCP.withStatistics(List.of(cohorts));
    }

    /** Returns a sheet registered on 1 July of that year. */
    static CertificationSheet decided(int year, CohortStatistics... cohorts) {
        return figures(cohorts)
                .withRegistration(RNCP.registration()
                        .withDecisionDate(RNCP.registration().decisionDate().map(day -> day.withYear(year))));
    }

    static CohortStatistics rates(int employed, int inOccupation) {
        return cohort(2023, 114, 0)
                .withEmploymentRate6Months(BigDecimal.valueOf(employed))
                .withTargetOccupationRate6Months(BigDecimal.valueOf(inOccupation));
    }

    static CohortStatistics later(int year) {
        return cohort(year, 114, 0).withTargetOccupationRate2Years(BigDecimal.valueOf(70));
    }

    static CohortStatistics without(int year) {
        return cohort(year, 114, 0)
                .withEmploymentRate6Months(Optional.empty())
                .withTargetOccupationRate6Months(Optional.empty());
    }
}
