package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Contents;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One query, law, tree and list of rates, used by sixteen threads at once. */
class ConcurrentUseTest {

    private static final int THREADS = 16;
    private static final ReportingPeriod PERIOD = ReportingPeriod.ofYear(2024);
    private static final List<AllianceRecord> RECORDS = IntStream.range(0, 500)
            .mapToObj(i -> Contents.of(i)
                    .with(record -> record.id(RecordId.of("cumbria", "R-" + i)).operation(Records.APACHE)))
            .toList();

    /** New for each test, so that all threads find nothing of it made yet. */
    private static StatsQuery question() {
        ExchangeRates rates = ExchangeRates.into(GBP)
                .rate(Records.EUR, PERIOD.start(), PERIOD.lastDay(), new BigDecimal("0.8612"))
                .build();
        return AllianceStats.forPeriod(PERIOD)
                .within(OPERATIONS, ALLIANCE)
                .reportingIn(rates)
                .withDeduplication(Deduplication.NONE)
                .groupedBy(Dimension.DRUG_CLASS, Dimension.OPERATION, Dimension.MONTH);
    }

    /** What sixteen threads that start at once make of it, each thing once. */
    private static <T> Set<T> atOnce(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                begun.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            Set<T> made = new HashSet<>();
            for (Future<T> each : begun) {
                made.add(each.get());
            }
            return made;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void question_givesAllThreadsTheSameAnswerAndBytes() throws Exception {
        StatsQuery question = question();

        assertThat(atOnce(() -> question.summarize(RECORDS)))
                .containsExactly(question().summarize(RECORDS));
        assertThat(atOnce(() -> List.of(
                        question.description(),
                        question.hashCode(),
                        question.empty().toBytes().length)))
                .hasSize(1);
        byte[] bytes = question.summarize(RECORDS).toBytes();
        assertThat(atOnce(() -> question.readSummary(bytes))).containsExactly(question.summarize(RECORDS));
    }

    @Test
    void extract_isSummarizedByAllThreadsAtOnce() throws Exception {
        StatsQuery query = question().withDeduplication(Deduplication.BY_ID);
        List<AllianceRecord> records = new ArrayList<>(RECORDS);
        RECORDS.subList(0, 50).forEach(record -> records.add(Draft.changed(record, draft -> draft.revision = 2)));
        records.addAll(RECORDS.subList(30, 70));
        Summary expected = query.summarize(records);
        DataExtract extract = DataExtract.of(records);

        assertThat(Given.excluded(expected))
                .containsEntry(ExclusionReason.SUPERSEDED, 70L)
                .containsEntry(ExclusionReason.DUPLICATE, 20L);
        assertThat(atOnce(() -> query.summarize(extract))).containsExactly(expected);
        assertThat(atOnce(
                        () -> HexFormat.of().formatHex(query.summarize(extract).toBytes())))
                .containsExactly(HexFormat.of().formatHex(expected.toBytes()));
        Summary shared = query.summarize(extract);
        assertThat(atOnce(() -> HexFormat.of().formatHex(shared.toBytes()))).hasSize(1);
        assertThat(atOnce(() -> query.summarize(extract.plus(extract)).included()))
                .containsExactly(expected.included());
    }

    @Test
    void answer_isReadByAllThreadsAlike() throws Exception {
        Summary answer = question().summarize(RECORDS);

        assertThat(atOnce(() -> answer.by(Dimension.MONTH).rows().values().stream()
                        .map(month -> month.figure(DrugMeasures.SEIZURES).toString())
                        .toList()))
                .hasSize(1);
        assertThat(atOnce(() -> answer.plus(question().empty()))).containsExactly(answer);
    }

    @Test
    void lawAndTree_areReadByAllThreadsAlike() throws Exception {
        DrugLaw law = DrugLaw.misuseOfDrugsAct();

        assertThat(atOnce(() -> Drug.standard().stream()
                        .map(drug -> law.classOf(drug, Preparation.UNSPECIFIED, LocalDate.of(2024, 5, 14)))
                        .toList()))
                .hasSize(1);
        assertThat(atOnce(() -> OPERATIONS.selfAndAbove(Records.MILLE))).hasSize(1);
    }
}
