package io.github.alliancestats.examples.onspark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.stats.Summary;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private static final SampleData DATA = new SampleData(20_000);

    private final Answer answer = PlainJava.answer(DATA);
    private final Summary summary = answer.summary();

    @Test
    void theSameEventGivesTheSameRowsWhoeverMakesThem() {
        assertThat(new SampleData(20_000).rows())
                .containsExactlyElementsOf(DATA.rows().toList());
        assertThat(DATA.rows().map(SourceRow::row)).doesNotHaveDuplicates();
    }

    @Test
    void recordsAreLeftOutForEveryReasonThereIs() {
        Set<Exclusion.ExclusionReason> reasons =
                EnumSet.complementOf( // the query has no as-at instant, and the caller excludes nothing
                        EnumSet.of(Exclusion.ExclusionReason.RECORDING_UNKNOWN, Exclusion.ExclusionReason.BY_CALLER));

        assertThat(Exclusion.ExclusionReason.values())
                .filteredOn(reason -> summary.excluded(reason) > 0)
                .containsExactlyInAnyOrderElementsOf(reasons);
        assertThat(summary.outside(OutOfScope.OUT_OF_SCOPE)).isPositive();
        assertThat(summary.outside(OutOfScope.UNKNOWN_OPERATION)).isPositive();
        assertThat(summary.outside(OutOfScope.OUT_OF_PERIOD)).isPositive();
        assertThat(answer.rejected()).isNotEmpty();
    }

    @Test
    void sample_hasJointWork_andTheCountsOfItsForcesAddToTheTotal() {
        assertThat(summary.by(Dimension.FORCE).rows()).hasSize(SampleData.FORCES);
        assertThat(DATA.rows().filter(row -> row.joint() != null)).isNotEmpty();
        assertThat(summary.figure(DrugMeasures.SEIZURES).known())
                .isEqualTo(summary.by(Dimension.FORCE).rows().values().stream()
                        .mapToLong(row -> row.figure(DrugMeasures.SEIZURES).known())
                        .sum());
    }

    @Test
    void someMoneyHasARateAndSomeHasNone() {
        assertThat(DATA.rows().flatMap(row -> row.lines().stream()).map(SourceRow.Line::currency))
                .contains("GBP", "EUR", "USD");
        assertThat(summary.figure(CashMeasures.SEIZED).completeness().toString())
                .contains("no exchange rate");
    }
}
