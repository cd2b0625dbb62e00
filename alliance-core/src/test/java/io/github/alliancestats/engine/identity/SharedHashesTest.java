package io.github.alliancestats.engine.identity;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Names with equal hashes, which an attacker can make in any number, are distinguished in time. */
class SharedHashesTest {

    private static final int MANY = 1 << 15;
    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023));

    /** "Aa" and "BB" have one hash, and so have all texts of as many of either. */
    private static List<AllianceRecord> records(BiFunction<CashSeizure.Builder, String, CashSeizure.Builder> naming) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 1; bit < MANY; bit <<= 1) {
                name.append((i & bit) == 0 ? "Aa" : "BB");
            }
            CashSeizure.Builder cash =
                    CashSeizure.builder().seized(LocalDate.of(2023, 5, 14)).amount(BigDecimal.TEN, GBP);
            records.add(naming.apply(cash, name.toString()).build());
        }
        return records;
    }

    private static Summary inTime(List<AllianceRecord> records, Function<List<AllianceRecord>, Summary> asking) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> asking.apply(records));
    }

    @Test
    void ids_areTrackedSeparately() {
        List<AllianceRecord> records = records((cash, name) -> cash.id("cumbria", name));

        assertThat(inTime(records, YEAR::summarize).included()).isEqualTo(MANY);
        assertThat(inTime(records, all -> YEAR.summarize(DataExtract.of(all))).included())
                .isEqualTo(MANY);
    }

    @Test
    void conflictingCopies_areCounted() {
        List<AllianceRecord> records =
                records((cash, name) -> cash.id("cumbria", "1").group(name));

        assertThat(inTime(records, YEAR::summarize).excluded(Exclusion.ExclusionReason.CONFLICTING))
                .isEqualTo(MANY);
        assertThat(inTime(records, all -> YEAR.summarize(DataExtract.of(all)))
                        .excluded(Exclusion.ExclusionReason.CONFLICTING))
                .isEqualTo(MANY);
    }

    @Test
    void groupsAndTheirAreas_haveARowEach() {
        List<AllianceRecord> records = records((cash, name) ->
                cash.id("cumbria", "1" + name).group(name).group("G1").area(name));
        StatsQuery unique = YEAR.withDeduplication(Deduplication.NONE);

        assertThat(inTime(records, unique.groupedBy(Dimension.GROUP)::summarize)
                        .by(Dimension.GROUP)
                        .rows())
                .hasSize(MANY + 1);
        assertThat(inTime(records, unique.groupedBy(Dimension.AREA)::summarize)
                        .by(Dimension.AREA)
                        .rows())
                .hasSize(MANY);
    }

    @Test
    void operations_haveARowEach() {
        List<AllianceRecord> records =
                records((cash, name) -> cash.id("cumbria", name).operation(name).operation("alliance"));
        StatsQuery byOperation = YEAR.withDeduplication(Deduplication.NONE).groupedBy(Dimension.OPERATION);
        Summary answer = inTime(records, byOperation::summarize);

        assertThat(answer.by(Dimension.OPERATION).rows()).hasSize(MANY + 1);
    }
}
