package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.records.InexactDates;
import io.github.alliancestats.records.Records;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** An index gives the summary of its query for the same period, to the last byte. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class IndexProperties {

    /** The first month is cut. */
    private static final ReportingPeriod YEARS =
            ReportingPeriod.of(LocalDate.of(2023, 2, 15), LocalDate.of(2025, 7, 1));

    record Asked(StatsQuery query, List<AllianceRecord> records) {}

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Deduplication.class)
                .flatMap(identity -> Combinators.combine(Records.questions(identity), Records.records(identity))
                        .as((query, records) -> new Asked(query, InexactDates.ofSome(records))));
    }

    @Property
    void wholeMonths(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 27) int first,
            @ForAll @IntRange(min = 1, max = 28) int count) {
        DataExtract extract = DataExtract.of(asked.records());
        YearMonth start = YearMonth.of(2023, 3).plusMonths(first);
        YearMonth end = start.plusMonths(Math.min(count, 28 - first));
        ReportingPeriod period = ReportingPeriod.of(start.atDay(1), end.atDay(1));

        assertSame(asked.query(), period, extract);
    }

    @Property
    void wholeMonthsByKeysOfAllSorts(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 27) int first,
            @ForAll @IntRange(min = 1, max = 28) int count) {
        StatsQuery query = asked.query()
                .measuring(Measure.standard().toArray(new Measure<?>[0]))
                .groupedBy(
                        Dimension.FORCE,
                        Dimension.DRUG.by(Dimension.MONTH),
                        Dimension.OPERATION,
                        Dimension.AREA,
                        Dimension.MONTH);
        YearMonth start = YearMonth.of(2023, 3).plusMonths(first);
        YearMonth end = start.plusMonths(Math.min(count, 28 - first));

        assertSame(query, ReportingPeriod.of(start.atDay(1), end.atDay(1)), DataExtract.of(asked.records()));
    }

    @Property
    void anyDays(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 900) int first,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate start = LocalDate.of(2023, 1, 20).plusDays(first);

        assertSame(asked.query(), ReportingPeriod.of(start, start.plusDays(days)), DataExtract.of(asked.records()));
    }

    private static void assertSame(StatsQuery query, ReportingPeriod period, DataExtract extract) {
        SummaryIndex index = query.forPeriod(YEARS).index(extract);
        for (int again = 0; again < 2; again++) {
            Summary found = index.summarize(period);
            Summary expected = query.forPeriod(period).summarize(extract);

            assertThat(found.counts()).isEqualTo(expected.counts());
            assertThat(found.context().supply()).isEqualTo(expected.context().supply());
            assertThat(found.cell()).isEqualTo(expected.cell());
            assertThat(found.tables()).isEqualTo(expected.tables());
            assertThat(found).isEqualTo(expected);
            assertThat(found.toBytes()).isEqualTo(expected.toBytes());
        }
    }
}
