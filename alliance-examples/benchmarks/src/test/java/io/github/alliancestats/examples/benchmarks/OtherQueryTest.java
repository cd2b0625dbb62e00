package io.github.alliancestats.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.examples.benchmarks.question.OtherQuery;
import io.github.alliancestats.examples.benchmarks.question.Question;
import io.github.alliancestats.examples.benchmarks.workload.MixedRecords;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OtherQueryTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "MIX.*")
    void queriesOfTheWorkload_countTheSameSeizures(OtherQuery query) {
        List<AllianceRecord> records = query.records(4_000);
        Summary question =
                Question.ask(Question.of(Deduplication.BY_ID), records).now();

        assertThat(query.ask(records).figure(DrugMeasures.SEIZURES).known())
                .isEqualTo(question.figure(DrugMeasures.SEIZURES).known())
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "MIX.*")
    void queriesOfTheMix_seeAllRecords(OtherQuery query) {
        Summary summary = query.ask(query.records(4_000));

        assertThat(summary.seen()).isEqualTo(4_000);
        assertThat(summary.included()).isPositive();
    }

    @Test
    void mix_hasAllKindsInTheirShares_andIsTheSameInEveryRun() {
        List<AllianceRecord> records = MixedRecords.of(20_000);

        TreeMap<String, Long> kinds = records.stream()
                .collect(Collectors.groupingBy(AllianceRecord::kind, TreeMap::new, Collectors.counting()));
        assertThat(kinds).hasSize(16);
        assertThat(kinds.get("drug seizure")).isBetween(5_900L, 6_700L); // 560 of 1,775
        assertThat(records).isEqualTo(MixedRecords.of(20_000));
    }
}
