package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.row.GivenRows;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowSettings;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each record is included, excluded with a reason, or out of scope. */
class InclusionRulesTest {

    private static final Cells YEAR = Cells.whole(ReportingPeriod.ofYear(2023));

    private final List<Exclusion> excluded = new ArrayList<>();
    private final InclusionRules rules = new InclusionRules(excluded::add);

    private static StopSearch.Builder search(@Nullable String first, @Nullable String last) {
        StopSearch.Builder search = StopSearch.builder().id("cumbria", "1").operation("ALPHA");
        return first == null || last == null
                ? search
                : search.searched(
                        EventDate.within(ReportingPeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last))));
    }

    /** Returns a record in a query within an operation. */
    private static RecordRows rows(AllianceRecord record, String umbrella) {
        RowSettings settings = GivenRows.settings();
        RecordRows rows = new RecordRows(new RowSettings(
                settings.zone(),
                null,
                null,
                settings.law(),
                settings.aliases(),
                null,
                OperationId.of(umbrella),
                settings.latestDay()));
        rows.show(record);
        rows.firstDate();
        return rows;
    }

    private List<ExclusionReason> reasons() {
        return excluded.stream().map(Exclusion::reason).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // possible days, included, perhaps included
        "2023-01-01, 2023-12-31, true,  true",
        "2023-12-31, 2023-12-31, true,  true",
        "2022-12-31, 2023-01-01, false, true",
        "2023-12-31, 2024-01-01, false, true",
        ",           ,           false, true",
        "2022-12-31, 2022-12-31, false, false",
        "2024-01-01, 2024-01-02, false, false",
    })
    void record_isIncludedIfAllItsDaysAreInThePeriod_andExcludedIfSomeAre(
            @Nullable String first, @Nullable String last, boolean isIncluded, boolean isPerhaps) {
        RecordRows rows = rows(search(first, last).build(), "ALPHA");

        assertThat(rules.includes(rows, YEAR)).isEqualTo(isIncluded);
        assertThat(rules.perhapsIncludes(rows, YEAR)).isEqualTo(isPerhaps);
        assertThat(reasons()).isEqualTo(isPerhaps && !isIncluded ? List.of(ExclusionReason.UNDATED) : List.of());
        assertThat(rules.outside()).isEqualTo(isPerhaps ? Map.of() : Map.of(OutOfScope.OUT_OF_PERIOD, 1L));
    }

    @Test
    void recordOfAnotherOperation_isOutOfScope_whateverItsDays() {
        RecordRows dated = rows(search("2023-05-01", "2023-05-01").build(), "BETA");
        RecordRows inexact = rows(search("2022-05-01", "2023-05-01").build(), "BETA");

        assertThat(rules.isInScope(dated)).isFalse();
        assertThat(rules.includes(dated, YEAR)).isFalse();
        assertThat(rules.includes(inexact, YEAR)).isFalse();
        assertThat(rules.perhapsIncludes(inexact, YEAR)).isFalse();
        assertThat(rules.includes(rows(search("2020-05-01", "2020-05-01").build(), "BETA"), YEAR))
                .isFalse();
        assertThat(rules.outside()).isEqualTo(Map.of(OutOfScope.OUT_OF_SCOPE, 3L));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void withdrawnRecord_isExcluded_andInNoScope() {
        RecordRows withdrawn =
                rows(search("2023-05-01", "2023-05-01").withdrawn().build(), "ALPHA");

        assertThat(rules.isInScope(withdrawn)).isFalse();
        assertThat(rules.isInScope(rows(search("2023-05-01", "2023-05-01").build(), "ALPHA")))
                .isTrue();
        assertThat(rules.includes(withdrawn, YEAR)).isFalse();
        assertThat(rules.perhapsIncludes(withdrawn, YEAR)).isFalse();
        assertThat(reasons()).containsExactly(ExclusionReason.WITHDRAWN);
        assertThat(rules.outside()).isEmpty();
    }

    @Test
    void datedRecord_isIncludedByItsOperationsAndItsDays() {
        Place within = rows(search(null, null).build(), "ALPHA").place();
        Place outside = rows(search(null, null).build(), "BETA").place();

        assertThat(rules.includes(within, true)).isTrue();
        assertThat(rules.includes(within, false)).isFalse();
        assertThat(rules.includes(outside, true)).isFalse();
        assertThat(rules.includes(outside, false)).isFalse();
        assertThat(rules.outside()).isEqualTo(Map.of(OutOfScope.OUT_OF_PERIOD, 1L, OutOfScope.OUT_OF_SCOPE, 2L));
    }

    @Test
    void countsOfTwoThreads_areAdded() {
        InclusionRules other = new InclusionRules(excluded::add);
        other.addOutside(OutOfScope.OUT_OF_PERIOD, 4);
        rules.addOutside(OutOfScope.OUT_OF_PERIOD, 2);
        rules.addOutside(other);

        assertThat(rules.outside()).isEqualTo(Map.of(OutOfScope.OUT_OF_PERIOD, 6L));
    }
}
