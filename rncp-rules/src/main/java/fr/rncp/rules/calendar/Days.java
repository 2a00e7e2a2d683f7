package fr.rncp.rules.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Computes days from other days. A result beyond the end or the beginning of the calendar becomes its last or first
 * day. The methods never throw.
 */
public final class Days {

    private static final long LATEST_EPOCH_MONTH = LocalDate.MAX.getLong(ChronoField.PROLEPTIC_MONTH);

    private Days() {}

    public static LocalDate yearsAfter(LocalDate day, int years) {
        long year = (long) day.getYear() + years;
        if (year > Year.MAX_VALUE) {
            return LocalDate.MAX;
        }
        return year < Year.MIN_VALUE ? LocalDate.MIN : day.plusYears(years);
    }

    /** Adds a number of months, from 0 to 12. */
    public static LocalDate monthsAfter(LocalDate day, int months) {
        return day.getYear() == Year.MAX_VALUE ? LocalDate.MAX : day.plusMonths(months);
    }

    /**
     * Adds a period. If the month has no such day, the period ends on the last day of the month (code de procédure
     * civile, art. 641).
     */
    public static LocalDate after(LocalDate day, Period period) {
        long month = day.getLong(ChronoField.PROLEPTIC_MONTH) + period.toTotalMonths();
        if (month > LATEST_EPOCH_MONTH) {
            return LocalDate.MAX;
        }
        return daysAfter(day.plusMonths(period.toTotalMonths()), period.get(ChronoUnit.DAYS));
    }

    public static LocalDate daysAfter(LocalDate day, long days) {
        return ChronoUnit.DAYS.between(day, LocalDate.MAX) < days ? LocalDate.MAX : day.plusDays(days);
    }

    /** Counts the whole years between two days. A year that starts on 29 February is complete on 1 March. */
    public static long yearsBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.YEARS.between(from, to);
    }

    public static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
