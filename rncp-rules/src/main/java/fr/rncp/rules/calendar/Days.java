package fr.rncp.rules.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Days counted from other days; what lies beyond the calendar's ends is its last or first day, never an exception. */
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

    /** A number of months from 0 to 12 later. */
    public static LocalDate monthsAfter(LocalDate day, int months) {
        return day.getYear() == Year.MAX_VALUE ? LocalDate.MAX : day.plusMonths(months);
    }

    /**
     * A period later. A month without that day ends the period on its last day (code de procédure civile, art. 641).
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

    /** Whole years from a day to another one, by their fields: those from 29 February are over on 1 March. */
    public static long yearsBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.YEARS.between(from, to);
    }

    public static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
