package io.github.alliancestats.stats;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The calendar months of a period, numbered from its first. Immutable. */
final class Months {

    private static final double DAYS_OF_A_MONTH = 30.436875;

    private final ReportingPeriod whole;
    private final YearMonth first;
    private final int[] starts; // the first day of each within the period, and the day after the last

    Months(ReportingPeriod whole) {
        this.whole = whole;
        this.first = YearMonth.from(whole.start());
        this.starts = new int[2 + (int) ChronoUnit.MONTHS.between(first, YearMonth.from(whole.lastDay()))];
        for (int i = 0; i < count(); i++) {
            starts[i] = days(i).firstDay();
        }
        starts[count()] = whole.endDay();
    }

    int count() {
        return starts.length - 1;
    }

    YearMonth month(int number) {
        return first.plusMonths(number);
    }

    /** The days that a month and the period have in common. */
    ReportingPeriod days(int number) {
        return ReportingPeriod.ofMonth(month(number)).intersection(whole).orElseThrow();
    }

    /** The number of the month in which a day of the period falls. */
    int of(int day) {
        int number = Math.min(count() - 1, (int) ((day - starts[0]) / DAYS_OF_A_MONTH));
        while (day < starts[number]) {
            number--;
        }
        while (day >= starts[number + 1]) {
            number++;
        }
        return number;
    }
}
