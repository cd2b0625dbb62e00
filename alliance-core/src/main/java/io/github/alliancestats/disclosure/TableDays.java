package io.github.alliancestats.disclosure;

import io.github.alliancestats.record.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of tables against one another. A stock is of one day. Tables without a period are taken to be for the same
 * days.
 */
final class TableDays {

    private TableDays() {}

    /** Returns whether the days of one lie within those of the other. */
    static boolean isWithin(StatisticalTable one, StatisticalTable other) {
        if (isStock(one) || isStock(other)) {
            return one.asAt().equals(other.asAt());
        }
        Optional<ReportingPeriod> days = one.period();
        Optional<ReportingPeriod> around = other.period();
        if (days.isEmpty() || around.isEmpty()) {
            return days.equals(around);
        }
        return !days.get().start().isBefore(around.get().start())
                && !days.get().endExclusive().isAfter(around.get().endExclusive());
    }

    static boolean areSame(StatisticalTable one, StatisticalTable other) {
        return isWithin(one, other) && isWithin(other, one);
    }

    /** Returns whether no day is in both; never for two stocks, which may count the same people. */
    static boolean areDisjoint(StatisticalTable one, StatisticalTable other) {
        if (isStock(one) && isStock(other)) {
            return false;
        }
        Optional<ReportingPeriod> days = one.period();
        Optional<ReportingPeriod> others = other.period();
        return days.isPresent()
                && others.isPresent()
                && (!days.get().start().isBefore(others.get().endExclusive())
                        || !others.get().start().isBefore(days.get().endExclusive()));
    }

    private static boolean isStock(StatisticalTable table) {
        return table.asAt().isPresent();
    }

    static String words(StatisticalTable table) {
        Optional<LocalDate> day = table.asAt();
        return day.map(asAt -> "as at " + asAt)
                .or(() -> table.period().map(period -> "for " + period))
                .orElse("without a period");
    }
}
