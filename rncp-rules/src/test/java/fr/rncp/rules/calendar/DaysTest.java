package fr.rncp.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void countsYearsAndMonths() {
        assertThat(Days.yearsAfter(DAY, 5)).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(Days.yearsAfter(DAY, -5)).isEqualTo(LocalDate.of(2019, 2, 28));
        assertThat(Days.monthsAfter(DAY, 8)).isEqualTo(LocalDate.of(2024, 10, 29));
        assertThat(Days.between(DAY, LocalDate.of(2025, 3, 1))).isEqualTo(366);
    }

    @Test
    void stopsAtTheEndsOfTheCalendar() {
        assertThat(Days.yearsAfter(DAY, Integer.MAX_VALUE)).isEqualTo(LocalDate.MAX);
        assertThat(Days.yearsAfter(DAY, Integer.MIN_VALUE)).isEqualTo(LocalDate.MIN);
        assertThat(Days.yearsAfter(LocalDate.MAX, 1)).isEqualTo(LocalDate.MAX);
        assertThat(Days.monthsAfter(LocalDate.MAX, 8)).isEqualTo(LocalDate.MAX);
        assertThat(Days.yearsAfter(LocalDate.MAX.minusYears(5), 5)).isEqualTo(LocalDate.MAX);
        assertThat(Days.yearsAfter(LocalDate.MIN.plusYears(5), -5)).isEqualTo(LocalDate.MIN);
        assertThat(Days.between(LocalDate.MAX.minusDays(8), LocalDate.MAX)).isEqualTo(8);
    }
}
