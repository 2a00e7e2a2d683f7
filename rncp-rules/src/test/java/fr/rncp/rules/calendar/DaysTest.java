package fr.rncp.rules.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void countsYearsAndMonths() {
        assertEquals(LocalDate.of(2029, 2, 28), Days.yearsAfter(DAY, 5));
        assertEquals(LocalDate.of(2019, 2, 28), Days.yearsAfter(DAY, -5));
        assertEquals(LocalDate.of(2024, 10, 29), Days.monthsAfter(DAY, 8));
        assertEquals(366, Days.between(DAY, LocalDate.of(2025, 3, 1)));
    }

    @Test
    void stopsAtTheEndsOfTheCalendar() {
        assertEquals(LocalDate.MAX, Days.yearsAfter(DAY, Integer.MAX_VALUE));
        assertEquals(LocalDate.MIN, Days.yearsAfter(DAY, Integer.MIN_VALUE));
        assertEquals(LocalDate.MAX, Days.yearsAfter(LocalDate.MAX, 1));
        assertEquals(LocalDate.MAX, Days.monthsAfter(LocalDate.MAX, 8));
        assertEquals(LocalDate.MAX, Days.yearsAfter(LocalDate.MAX.minusYears(5), 5));
        assertEquals(LocalDate.MIN, Days.yearsAfter(LocalDate.MIN.plusYears(5), -5));
        assertEquals(8, Days.between(LocalDate.MAX.minusDays(8), LocalDate.MAX));
    }
}
