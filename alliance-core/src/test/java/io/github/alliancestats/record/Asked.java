package io.github.alliancestats.record;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Asks the library about one record, as a query about many records does. */
final class Asked {

    /** The first day that a period can have. */
    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** The last day that a period can have. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Asked() {}

    private static StatsQuery query(LocalDate start, LocalDate endExclusive, ZoneId zone) {
        return AllianceStats.forPeriod(ReportingPeriod.ofEndExclusive(start, endExclusive))
                .inZone(zone);
    }

    /** Returns the query of one day. Its stocks are those at the end of the day. */
    static StatsQuery query(LocalDate day, ZoneId zone) {
        return query(day, day.plusDays(1), zone);
    }

    /** Returns whether a query of some days includes a record. */
    static boolean isIncluded(AllianceRecord record, LocalDate start, LocalDate endExclusive, ZoneId zone) {
        return query(start, endExclusive, zone).summarize(List.of(record)).included() == 1;
    }

    /** Returns whether a query of all days that a period can have includes a record. */
    static boolean isEverIncluded(AllianceRecord record, ZoneId zone) {
        return isIncluded(record, FIRST_DAY, LAST_DAY.plusDays(1), zone);
    }

    /** Returns whether a stock at the end of a day counts a record. */
    static boolean isInStock(AllianceRecord record, Measure<Long> stock, LocalDate day, ZoneId zone) {
        return query(day, zone)
                        .measuring(stock)
                        .summarize(List.of(record))
                        .figure(stock)
                        .known()
                == 1;
    }

    /** Returns whether any of a property is held at the end of a day, of known amount or not. */
    static boolean isHeld(RecoverableProperty property, LocalDate day, ZoneId zone) {
        Summary summary = query(day, zone).reportingIn(Records.GBP).summarize(List.of(property));
        return summary.figure(MoneyMeasures.HELD).completeness().seen() > 0;
    }

    /** Returns the known amounts of a record in a stock at the end of a day, in order of currency. */
    static List<MonetaryAmount> stock(
            AllianceRecord record, Measure<MonetaryAmount> stock, LocalDate day, ZoneId zone) {
        return query(day, zone).summarize(List.of(record)).figures(stock).stream()
                .map(Figure::known)
                .toList();
    }

    /** Returns the known sterling of a record by the end of a day, empty if it is not known. */
    static Optional<MonetaryAmount> amount(
            AllianceRecord record, Measure<MonetaryAmount> measure, LocalDate lastDay, ZoneId zone) {
        Figure<MonetaryAmount> figure = query(FIRST_DAY, lastDay.plusDays(1), zone)
                .reportingIn(Records.GBP)
                .summarize(List.of(record))
                .figure(measure);
        return figure.state() == FigureState.UNKNOWN ? Optional.empty() : Optional.of(figure.known());
    }
}
