package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One value of a query must not take memory or time without end. */
class LimitsTest {

    private static final ReportingPeriod ALL_YEARS =
            ReportingPeriod.ofEndExclusive(LocalDate.of(1, 1, 1), LocalDate.of(10_000, 1, 1));
    private static final ReportingPeriod A_CENTURY =
            ReportingPeriod.ofEndExclusive(LocalDate.of(1930, 1, 15), LocalDate.of(2030, 1, 1));
    private static final ReportingPeriod A_CENTURY_AND_A_DAY =
            ReportingPeriod.ofEndExclusive(LocalDate.of(1930, 1, 15), LocalDate.of(2030, 1, 2));

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .measuring(CashMeasures.SEIZED)
            .reportingIn(GBP);
    private static final List<AllianceRecord> RECORDS =
            List.of(Given.cash("1", "2024-05-01", "5"), Given.cash("2", "2024-06-01", "6"));
    private static final DataExtract EXTRACT = DataExtract.of(RECORDS);

    @Test
    void byMonth_overAllYears_isRefusedByEachWayToTheQuery() {
        StatsQuery byMonth = YEAR.groupedBy(Dimension.MONTH);
        StatsQuery crossed = YEAR.groupedBy(Dimension.FORCE.by(Dimension.MONTH));
        StatsQuery whole = YEAR.forPeriod(ALL_YEARS);
        List<ThrowingCallable> ways = List.of(
                () -> byMonth.forPeriod(ALL_YEARS),
                () -> crossed.forPeriod(ALL_YEARS),
                () -> whole.groupedBy(Dimension.MONTH),
                () -> whole.groupedBy(Dimension.AREA).alsoGroupedBy(Dimension.MONTH),
                () -> whole.groupedBy(Dimension.MONTH.by(Dimension.AREA)),
                () -> byMonth.compareWith(ALL_YEARS, RECORDS),
                () -> byMonth.compareWith(ALL_YEARS, EXTRACT));

        assertThat(ways)
                .allSatisfy(way -> assertThatThrownBy(way)
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("at most 1,200 months (100 years)")
                        .hasMessageContaining("1 January 0001 to 31 December 9999")
                        .hasMessageContaining("119,988 months")
                        .hasMessageContaining("shorten the period"));
        assertThat(whole.summarize(RECORDS).figure(CashMeasures.SEIZED).text()).isEqualTo("£11");
    }

    @Test
    void index_overAllYears_isRefused() {
        assertThatThrownBy(() -> YEAR.forPeriod(ALL_YEARS).index(EXTRACT))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 1,200 months (100 years)")
                .hasMessageContaining("119,988 months");
    }

    @Test
    void byMonth_overACentury_isAllowed_andAMonthMoreIsNot() {
        Summary summary = YEAR.forPeriod(A_CENTURY)
                .groupedBy(Dimension.MONTH)
                .index(EXTRACT)
                .summarize(A_CENTURY);

        assertThat(summary.by(Dimension.MONTH).rows()).hasSize(1_200);
        assertThatThrownBy(() -> YEAR.forPeriod(A_CENTURY_AND_A_DAY).groupedBy(Dimension.MONTH))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,201 months");
    }

    /** Each part has columns of its own, so a number of parts by mistake would fill the memory. */
    @ParameterizedTest
    @ValueSource(ints = {1_025, Integer.MAX_VALUE})
    void parts_moreThanTheMost_areNotMade(int parts) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            records.add(Given.cash("C-" + i, "2024-05-01", "1"));
        }
        AtomicInteger tasks = new AtomicInteger();
        Summary summary = YEAR.summarize(DataExtract.of(records), parts, task -> {
            tasks.incrementAndGet();
            task.run();
        });

        assertThat(tasks).hasValue(1_024);
        assertThat(summary).isEqualTo(YEAR.summarize(DataExtract.of(records)));
    }
}
