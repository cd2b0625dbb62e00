package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library is asked, and by what it breaks the answer down. */
final class Question {

    static final ReportingPeriod PERIOD =
            ReportingPeriod.ofEndExclusive(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 10, 1));
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** By London day. */
    static final Dimension<LocalDate> DAY = Dimension.ofRecord("met.day", 1, record -> day(record, LONDON));

    /** By the day that the published instant shows as it is written. */
    static final Dimension<LocalDate> UTC_DAY =
            Dimension.ofRecord("met.utc-day", 1, record -> day(record, ZoneOffset.UTC));

    static final Dimension<YearMonth> UTC_MONTH = Dimension.ofRecord(
            "met.utc-month",
            1,
            record -> day(record, ZoneOffset.UTC).stream().map(YearMonth::from).toList());

    static final Dimension<CrossKey<LocalDate, LocalDate>> DAY_AND_UTC_DAY = DAY.by(UTC_DAY);
    static final Dimension<CrossKey<YearMonth, YearMonth>> MONTH_AND_UTC_MONTH = Dimension.MONTH.by(UTC_MONTH);
    static final Dimension<CrossKey<SearchObject, Outcome>> OBJECT_AND_OUTCOME =
            Dimension.SEARCH_OBJECT.by(Dimension.SEARCH_OUTCOME);
    static final Dimension<CrossKey<SearchObject, YearMonth>> OBJECT_AND_MONTH =
            Dimension.SEARCH_OBJECT.by(Dimension.MONTH);
    static final Dimension<CrossKey<SearchObject, LocalDate>> OBJECT_AND_DAY = Dimension.SEARCH_OBJECT.by(DAY);

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(PERIOD)
            .inZone(LONDON)
            .measuring(ActivityMeasures.STOP_SEARCHES)
            .groupedBy(
                    Dimension.MONTH,
                    Dimension.SEARCH_OBJECT,
                    Dimension.SEARCH_OUTCOME,
                    Dimension.SEARCH_SUBJECT,
                    OBJECT_AND_OUTCOME,
                    OBJECT_AND_MONTH,
                    OBJECT_AND_DAY,
                    UTC_MONTH,
                    MONTH_AND_UTC_MONTH,
                    DAY_AND_UTC_DAY);

    private Question() {}

    private static List<LocalDate> day(AllianceRecord record, ZoneId zone) {
        return record.date().stream().map(date -> date.firstDayIn(zone)).toList();
    }

    static Summary ask(Stream<StopSearch> searches) {
        return searches.collect(QUESTION.collector());
    }

    static long searches(Summary answer) {
        return answer.figure(ActivityMeasures.STOP_SEARCHES).known();
    }

    /** A part of some searches in percent with two decimals, null if there are none. */
    static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : Ratio.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)).percent(2);
    }
}
