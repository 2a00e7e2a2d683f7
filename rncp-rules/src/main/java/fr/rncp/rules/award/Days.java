package fr.rncp.rules.award;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Days a period later, never past the last day that there is. A month without that day ends the period on its last day (code de procédure civile, art. 641).
 */
final class Days {

    private static final long LATEST_EPOCH_MONTH = LocalDate.MAX.getLong(ChronoField.PROLEPTIC_MONTH);

    private Days() {}

    static LocalDate after(LocalDate day, Period period) {
        long month = day.getLong(ChronoField.PROLEPTIC_MONTH) + period.toTotalMonths();
        if (month > LATEST_EPOCH_MONTH) {
            return LocalDate.MAX;
        }
        return daysAfter(day.plusMonths(period.toTotalMonths()), period.get(ChronoUnit.DAYS));
    }

    static LocalDate daysAfter(LocalDate day, long days) {
        return ChronoUnit.DAYS.between(day, LocalDate.MAX) < days ? LocalDate.MAX : day.plusDays(days);
    }
}
