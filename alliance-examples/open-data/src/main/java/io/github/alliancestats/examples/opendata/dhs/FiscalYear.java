package io.github.alliancestats.examples.opendata.dhs;

import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.Month;

/** A fiscal year of the United States, which ends in September of the year that names it. */
final class FiscalYear {

    private FiscalYear() {}

    /** The last of its days that is not after all of some others. */
    static LocalDate lastDay(int year, ReportingPeriod days) {
        LocalDate lastDay = LocalDate.of(year, Month.SEPTEMBER, 30);
        return lastDay.isAfter(days.lastDay()) ? days.lastDay() : lastDay;
    }

    /** Whether it has days in common with others. */
    static boolean meets(int year, ReportingPeriod days) {
        LocalDate lastDay = lastDay(year, days);
        return !lastDay.isBefore(LocalDate.of(year - 1, Month.OCTOBER, 1)) && days.contains(lastDay);
    }
}
