package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that a query names, as in {@code AREA.with("Barrow")}. They always have a row. */
class NamedKeysTest {

    private static final Dimension<String> NAMED = Dimension.AREA.with("Barrow", "Kendal");
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(ReportingPeriod.ofYear(2023)).reportingIn(GBP);
    private static final Coverage COVERED = Given.covering(Fact.of(CashSeizure.class));

    private static DataExtract cashIn(String area, Coverage coverage) {
        return DataExtract.of(
                        List.of(Draft.changed(Given.cash("1", "2023-01-05", "100"), draft -> draft.areas.add(area))))
                .covering(coverage);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namedKey_thatNoRecordStates_hasARow(boolean isDeclared) {
        Summary summary = YEAR.groupedBy(NAMED).summarize(cashIn("Kendal", isDeclared ? COVERED : Coverage.none()));

        assertThat(summary.by(Dimension.AREA).rows()).containsOnlyKeys("Barrow", "Kendal");
        assertThat(summary.by(NAMED).get("Barrow").figure(CashMeasures.SEIZED).text())
                .isEqualTo(isDeclared ? "£0" : "not supplied");
        assertThat(summary.by(NAMED).get("Kendal").figure(CashMeasures.SEIZED).text())
                .isEqualTo("£100");
    }

    @Test
    void namedKeys_arePartOfTheQuery() {
        StatsQuery named = YEAR.groupedBy(NAMED);
        StatsQuery other = YEAR.groupedBy(Dimension.AREA);

        assertThat(named).isNotEqualTo(other).isEqualTo(YEAR.groupedBy(Dimension.AREA.with("Kendal", "Barrow")));
        assertThat(named.fingerprint())
                .isNotEqualTo(other.fingerprint())
                .isEqualTo(
                        YEAR.groupedBy(Dimension.AREA.with("Kendal", "Barrow")).fingerprint());
        assertThat(other).isEqualTo(YEAR.groupedBy(NAMED.with()));
        assertThatThrownBy(() -> named.empty().plus(other.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "summaries must have equal queries, but they differ in dimensions (only here [area with [Barrow,"
                                + " Kendal]], only there [area])");
        assertThatThrownBy(() -> other.readSummary(named.empty().toBytes()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another query");
        assertThat(named.readSummary(named.empty().toBytes())).isEqualTo(named.empty());
    }

    @Test
    void query_hasOneSetOfNamedKeysOfADimension() {
        assertThatThrownBy(() -> YEAR.groupedBy(NAMED, Dimension.AREA))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one set of named keys under an id, but has two for area");
    }

    @Test
    void keysWithAMonth_areNotNamed() {
        assertThatThrownBy(() -> Dimension.MONTH.with(YearMonth.of(2023, 5)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AREA.with(..).by(MONTH)");
    }

    @Test
    void crossedDimension_hasARowOfANamedPairOnly() {
        Dimension<CrossKey<String, Drug>> both = NAMED.by(Dimension.DRUG);
        CrossKey<String, Drug> pair = CrossKey.of("Barrow", Drug.HEROIN);

        assertThat(YEAR.groupedBy(both).empty().by(both).rows()).isEmpty();
        assertThat(YEAR.groupedBy(both.with(pair)).empty().by(both).rows()).containsOnlyKeys(pair);
        assertThat(YEAR.groupedBy(both).fingerprint())
                .isNotEqualTo(YEAR.groupedBy(Dimension.AREA.by(Dimension.DRUG)).fingerprint());
    }
}
