package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Records that the caller excludes are in the account, and no figure lacks them. */
class ExclusionByCallerTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
    private static final Coverage DECLARED = Coverage.of(ForceId.of("cumbria"), YEAR, Fact.of(CashSeizure.class));

    private final StatsQuery query = AllianceStats.forPeriod(YEAR).groupedBy(Dimension.FORCE);

    private static CashSeizure cash(String force, String id, int revision) {
        return CashSeizure.builder()
                .id(force, id)
                .revision(revision)
                .seized(LocalDate.of(2024, 5, 1))
                .amount(Money.of(100, "GBP"))
                .build();
    }

    private DataExtract extract() {
        RecordIntake<DataExtract> writer = DataExtract.writer();
        writer.covers(DECLARED);
        writer.add(cash("cumbria", "C1", 1));
        writer.exclude(cash("cumbria", "TEST", 1));
        return writer.finish();
    }

    @Test
    void excludedRecord_countsInNoFigure_andNoFigureLacksIt() {
        Summary summary = query.summarize(extract());

        assertThat(summary.figure(CashMeasures.SEIZURES).value()).contains(1L);
        assertThat(summary.figure(CashMeasures.SEIZURES).state()).isEqualTo(FigureState.COMPLETE);
    }

    @Test
    void excludedRecord_isInTheAccount() {
        Summary summary = query.summarize(extract());

        assertThat(summary.exclusions())
                .extracting(Exclusion::sentence)
                .containsExactly("cash seizure cumbria/TEST is excluded: the caller excluded it.");
        assertThat(summary.seen()).isEqualTo(2);
        assertThat(summary.included() + summary.excluded() + summary.outside() + summary.rejected())
                .isEqualTo(summary.seen());
    }

    @Test
    void extractAndAccumulator_giveEqualSummaries_whichBytesKeep() {
        RecordIntake<Summary> accumulator = query.accumulator();
        accumulator.covers(DECLARED);
        accumulator.exclude(cash("cumbria", "TEST", 1));
        accumulator.add(cash("cumbria", "C1", 1));
        Summary summary = accumulator.finish();

        assertThat(summary).isEqualTo(query.summarize(extract()));
        assertThat(query.readSummary(summary.toBytes())).isEqualTo(summary);
    }

    @Test
    void extracts_addTheirExclusions_andGiveThemByForce() {
        RecordIntake<DataExtract> writer = DataExtract.writer();
        writer.exclude(cash("kent", "TEST", 1));
        DataExtract both = extract().plus(writer.finish());

        assertThat(query.summarize(both).excluded(ExclusionReason.BY_CALLER)).isEqualTo(2);
        DataExtract ofOne = both.ofForces(new TreeSet<>(Set.of(ForceId.of("cumbria"))));
        assertThat(query.summarize(ofOne).excluded(ExclusionReason.BY_CALLER)).isEqualTo(1);
    }

    @Test
    void explanation_listsIt() {
        Figure<?> figure = query.summarize(extract()).figure(CashMeasures.SEIZURES);

        assertThat(query.explain(figure, extract()).leftOut())
                .extracting(Exclusion::reason)
                .containsExactly(ExclusionReason.BY_CALLER);
    }

    @Test
    void otherVersionsOfARecord_areNotExcluded() {
        RecordIntake<Summary> accumulator = query.accumulator();
        accumulator.exclude(cash("cumbria", "C1", 1));
        List.of(1, 2).forEach(revision -> accumulator.add(cash("cumbria", "C1", revision)));
        Summary summary = accumulator.finish();

        assertThat(summary.figure(CashMeasures.SEIZURES).known()).isEqualTo(1);
        assertThat(Given.excluded(summary)).containsOnlyKeys(ExclusionReason.SUPERSEDED, ExclusionReason.BY_CALLER);
    }
}
