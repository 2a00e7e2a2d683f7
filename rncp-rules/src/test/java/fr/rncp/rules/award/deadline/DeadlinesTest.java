package fr.rncp.rules.award.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.rncp.rules.award.RetentionPolicy;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Time limits, on both sides of their last day. */
class DeadlinesTest {

    @Test
    void silenceOfTwoMonthsAdmits() {
        LocalDate filed = LocalDate.of(2024, 1, 15);
        assertEquals(LocalDate.of(2024, 3, 15), VaeDeadlines.admissibilityDueBy(filed));
        assertFalse(VaeDeadlines.isAdmissibleBySilence(filed, LocalDate.of(2024, 3, 15)));
        assertTrue(VaeDeadlines.isAdmissibleBySilence(filed, LocalDate.of(2024, 3, 16)));
    }

    @Test
    void aMonthWithoutTheDayEndsTheLimit() {
        assertEquals(LocalDate.of(2024, 2, 29), VaeDeadlines.admissibilityDueBy(LocalDate.of(2023, 12, 31)));
        assertEquals(LocalDate.of(2023, 2, 28), VaeDeadlines.admissibilityDueBy(LocalDate.of(2022, 12, 30)));
    }

    @Test
    void anApplicationLapsesAfterSixMonths() {
        LocalDate activity = LocalDate.of(2024, 8, 31);
        assertEquals(LocalDate.of(2025, 2, 28), VaeDeadlines.standsUntil(activity));
        assertFalse(VaeDeadlines.hasLapsed(activity, LocalDate.of(2025, 2, 28)));
        assertTrue(VaeDeadlines.hasLapsed(activity, LocalDate.of(2025, 3, 1)));
    }

    @Test
    void theJuryMeetsBeforeTheEndOfTheThirdMonth() {
        LocalDate filed = LocalDate.of(2024, 1, 15);
        assertEquals(LocalDate.of(2024, 4, 30), VaeDeadlines.juryBy(filed));
        assertEquals(LocalDate.of(2024, 4, 15), VaeDeadlines.juryBy(filed, VaeDeadlines.JuryMonth.TO_THE_DAY));
        assertEquals(LocalDate.of(2024, 2, 29), VaeDeadlines.juryBy(LocalDate.of(2023, 11, 30)));
    }

    @Test
    void otherLimits() {
        assertEquals(LocalDate.of(2024, 3, 15), VaeDeadlines.notificationBy(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2024, 5, 29), AwardDeadlines.cpfTransmissionBy(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2024, 2, 29), AwardDeadlines.habilitationChangeBy(LocalDate.of(2023, 12, 31)));
        assertEquals(LocalDate.of(2025, 2, 28), AwardDeadlines.vocationalTitleResitBy(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2025, 6, 1), AwardDeadlines.closedVocationalTitleBy(LocalDate.of(2024, 6, 1)));
    }

    @Test
    void retentionOverLeapDays() {
        LocalDate leap = LocalDate.of(2020, 2, 29);
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 28)), RetentionPolicy.years(5).until(leap));
        assertEquals(
                Optional.of(LocalDate.of(2024, 2, 29)), RetentionPolicy.years(4).until(leap));
        assertEquals(
                Optional.of(LocalDate.of(2022, 3, 1)),
                RetentionPolicy.whileRegistered(LocalDate.of(2021, 2, 28), Period.of(1, 0, 1))
                        .until(leap));
    }

    @Property
    void noDayIsTooLate(@ForAll long seed) {
        LocalDate day =
                LocalDate.ofEpochDay(Math.floorMod(seed, LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay() + 1)
                        + LocalDate.MIN.toEpochDay());
        for (LocalDate start : new LocalDate[] {day, LocalDate.MAX, LocalDate.MAX.minusMonths(5), LocalDate.MIN}) {
            assertFalse(VaeDeadlines.juryBy(start).isBefore(start));
            assertFalse(VaeDeadlines.notificationBy(start).isBefore(start));
            assertFalse(VaeDeadlines.standsUntil(start).isBefore(start));
            assertFalse(RetentionPolicy.years(999).until(start).orElseThrow().isBefore(start));
        }
    }
}
