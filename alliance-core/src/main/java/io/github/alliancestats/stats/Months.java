package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The calendar months of a period, numbered from its first. Immutable. */
final class Months {

    private static final double MONTHS_OF_A_DAY = 1 / 30.436875;

    private final YearMonth first;
    private final ReportingPeriod[] days; // of each within the period
    private final int[] starts; // the first day of each, and the day after the last

    Months(ReportingPeriod whole) {
        this.first = YearMonth.from(whole.start());
        this.days = new ReportingPeriod[1 + (int) ChronoUnit.MONTHS.between(first, YearMonth.from(whole.lastDay()))];
        this.starts = new int[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            days[i] = ReportingPeriod.ofMonth(month(i)).intersection(whole).orElseThrow();
            starts[i] = Days.of(days[i].start());
        }
        starts[days.length] = Days.of(whole.endExclusive());
    }

    int count() {
        return days.length;
    }

    YearMonth month(int number) {
        return first.plusMonths(number);
    }

    /** The days that a month and the period have in common. */
    ReportingPeriod days(int number) {
        return days[number];
    }

    /** The number of the month in which a day of the period falls. */
    int of(int day) {
        int number = Math.min(count() - 1, (int) ((day - starts[0]) * MONTHS_OF_A_DAY));
        while (day < starts[number]) {
            number--;
        }
        while (day >= starts[number + 1]) {
            number++;
        }
        return number;
    }
}
