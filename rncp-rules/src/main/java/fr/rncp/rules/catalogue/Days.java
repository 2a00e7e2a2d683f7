package fr.rncp.rules.catalogue;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/** Days counted from other days; what lies beyond the calendar's ends is its last or first day, never an exception. */
final class Days {

    private Days() {}

    static LocalDate yearsAfter(LocalDate day, int years) {
        long year = (long) day.getYear() + years;
        if (year > Year.MAX_VALUE) {
            return LocalDate.MAX;
        }
        return year < Year.MIN_VALUE ? LocalDate.MIN : day.plusYears(years);
    }

    /** A number of months from 0 to 12 later. */
    static LocalDate monthsAfter(LocalDate day, int months) {
        return day.getYear() == Year.MAX_VALUE ? LocalDate.MAX : day.plusMonths(months);
    }

    static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
