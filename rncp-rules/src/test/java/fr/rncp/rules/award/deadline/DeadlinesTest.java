package fr.rncp.rules.award.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.rules.award.RetentionPolicy;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time limits, on both sides of their last day. */
class DeadlinesTest {

    @Test
    void silenceOfTwoMonthsAdmits() {
        LocalDate filed = LocalDate.of(2024, 1, 15);
        assertThat(VaeDeadlines.admissibilityDueBy(filed)).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(VaeDeadlines.isAdmissibleBySilence(filed, LocalDate.of(2024, 3, 15)))
                .isFalse();
        assertThat(VaeDeadlines.isAdmissibleBySilence(filed, LocalDate.of(2024, 3, 16)))
                .isTrue();
    }

    @Test
    void aMonthWithoutTheDayEndsTheLimit() {
        assertThat(VaeDeadlines.admissibilityDueBy(LocalDate.of(2023, 12, 31))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(VaeDeadlines.admissibilityDueBy(LocalDate.of(2022, 12, 30))).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void aDecisionWithoutAnyStepLapsesAfterTheSixthMonth() {
        LocalDate activity = LocalDate.of(2024, 8, 31);
        assertThat(VaeDeadlines.stepDueBy(activity)).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(VaeDeadlines.hasLapsed(activity, List.of(), LocalDate.of(2025, 2, 28)))
                .isFalse();
        assertThat(VaeDeadlines.hasLapsed(activity, List.of(), LocalDate.of(2025, 3, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-03-01, 2024-09-02, false",
        "2024-01-15, 2024-07-31, 2027-01-01, false",
        "2024-01-15, 2024-08-01, 2024-08-01, true",
        "2024-01-15, 2024-08-01, 2024-07-31, false",
        "2023-06-30, 2024-01-02, 2024-01-01, true"
    })
    void aSingleStepInTimePreventsTheLapseForGood(LocalDate notified, LocalDate step, LocalDate asOf, boolean lapsed) {
        assertThat(VaeDeadlines.hasLapsed(notified, List.of(step), asOf)).isEqualTo(lapsed);
        assertThat(VaeDeadlines.hasLapsed(notified, List.of(step.plusYears(1), step), asOf))
                .isEqualTo(lapsed);
    }

    @Test
    void theSixthMonthMayBeCountedToTheDay() {
        LocalDate notified = LocalDate.of(2024, 1, 15);
        assertThat(VaeDeadlines.stepDueBy(notified)).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(VaeDeadlines.stepDueBy(notified, VaeDeadlines.MonthCount.TO_THE_DAY))
                .isEqualTo(LocalDate.of(2024, 7, 15));
    }

    @Test
    void theJuryMeetsBeforeTheEndOfTheThirdMonth() {
        LocalDate filed = LocalDate.of(2024, 1, 15);
        assertThat(VaeDeadlines.juryBy(filed)).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(VaeDeadlines.juryBy(filed, VaeDeadlines.MonthCount.TO_THE_DAY))
                .isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(VaeDeadlines.juryBy(LocalDate.of(2023, 11, 30))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void otherLimits() {
        assertThat(VaeDeadlines.notificationBy(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(AwardDeadlines.cpfTransmissionBy(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2024, 5, 29));
        assertThat(AwardDeadlines.habilitationChangeBy(LocalDate.of(2023, 12, 31)))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(AwardDeadlines.vocationalTitleResitBy(LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(AwardDeadlines.closedVocationalTitleBy(LocalDate.of(2024, 6, 1)))
                .isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @Test
    void retentionOverLeapDays() {
        LocalDate leap = LocalDate.of(2020, 2, 29);
        assertThat(RetentionPolicy.years(5).until(leap)).contains(LocalDate.of(2025, 2, 28));
        assertThat(RetentionPolicy.years(4).until(leap)).contains(LocalDate.of(2024, 2, 29));
        assertThat(RetentionPolicy.whileRegistered(LocalDate.of(2021, 2, 28), Period.of(1, 0, 1))
                        .until(leap))
                .contains(LocalDate.of(2022, 3, 1));
    }

    @Property
    void noDayIsTooLate(@ForAll long seed) {
        LocalDate day =
                LocalDate.ofEpochDay(Math.floorMod(seed, LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay() + 1)
                        + LocalDate.MIN.toEpochDay());
        for (LocalDate start : new LocalDate[] {day, LocalDate.MAX, LocalDate.MAX.minusMonths(5), LocalDate.MIN}) {
            assertThat(VaeDeadlines.juryBy(start)).isAfterOrEqualTo(start);
            assertThat(VaeDeadlines.notificationBy(start)).isAfterOrEqualTo(start);
            assertThat(VaeDeadlines.stepDueBy(start)).isAfterOrEqualTo(start);
            assertThat(RetentionPolicy.years(999).until(start).orElseThrow()).isAfterOrEqualTo(start);
        }
    }
}
