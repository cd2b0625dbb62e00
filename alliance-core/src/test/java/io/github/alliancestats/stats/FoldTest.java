package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One pass over records, however many, with each way of deduplication. */
class FoldTest {

    private static final Instant AS_AT = Instant.parse("2025-03-31T12:00:00Z");

    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(Records.YEAR).reportingIn(GBP).groupedBy(Dimension.MONTH);

    private static List<AllianceRecord> cash(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> (AllianceRecord) Given.cash("C" + i, "2024-05-01", "1"))
                .toList();
    }

    private static void assertIsAll(Summary answer, int count) {
        assertThat(answer.seen()).isEqualTo(count);
        assertThat(answer.included()).isEqualTo(count);
        assertThat(answer.figure(CashMeasures.SEIZED).number()).isEqualByComparingTo(Integer.toString(count));
    }

    @ParameterizedTest
    @EnumSource
    void everyRecordCounts_howeverMany(Deduplication identity) {
        for (int count : new int[] {0, 1, 15, 16, 17, 32, 65}) {
            assertIsAll(YEAR.withDeduplication(identity).summarize(cash(0, count)), count);
            assertIsAll(YEAR.withDeduplication(identity).summarize(DataExtract.of(cash(0, count))), count);
        }
    }

    @ParameterizedTest
    @EnumSource
    void foldsMerge_andGoOn(Deduplication identity) {
        StatsQuery question = YEAR.withDeduplication(identity);
        for (int cut : new int[] {0, 1, 16, 40, 70}) {
            Fold fold = new Fold(question).addAll(cash(0, cut));
            fold.addAll(new Fold(question).addAll(cash(cut, 70)));
            fold.addAll(cash(70, 75));

            assertThat(fold.finish()).isEqualTo(question.summarize(cash(0, 75)));
        }
    }

    /** Each is left out or counted for a reason of its own, before the folds merge or after. */
    @ParameterizedTest
    @EnumSource
    void mergedFolds_accountForEveryRecord(Deduplication identity) {
        List<AllianceRecord> all = List.of(
                Given.cash("C1", "2024-01-01", "1"),
                CashSeizure.builder()
                        .id("cumbria", "C2")
                        .amount(Records.pounds("2"))
                        .build(),
                CashSeizure.builder().id("cumbria", "C3").withdrawn().build(),
                Given.cash("C4", "2025-01-01", "4"),
                CashSeizure.builder()
                        .id("essex", "C5")
                        .seized(LocalDate.of(2024, 7, 1))
                        .amount(Records.pounds("5"))
                        .build());
        StatsQuery question = YEAR.withDeduplication(identity);
        Summary answer = question.summarize(all);
        assertThat(answer).hasToString("summary in 2024, all records: 5 seen = 2 included + 2 excluded + 1 outside");
        assertThat(question.summarize(DataExtract.of(all))).isEqualTo(answer);
        for (int cut = 0; cut <= all.size(); cut++) {
            Fold fold = new Fold(question).addAll(all.subList(0, cut));
            fold.addAll(new Fold(question).addAll(all.subList(cut, all.size())));

            assertThat(fold.finish()).isEqualTo(answer);
        }
    }

    /** Of ids that one part saw alone nothing waits; the sum is as if all had come at once. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "70", "71", "1000"})
    void parts_areTheWhole_howeverManyThereAre(int parts) {
        List<AllianceRecord> records = new ArrayList<>(cash(0, 70));
        records.addAll(cash(30, 40));
        Summary answer = YEAR.summarize(DataExtract.of(records), parts, Runnable::run);

        assertThat(answer).isEqualTo(YEAR.summarize(records)).isEqualTo(YEAR.summarize(DataExtract.of(records)));
        assertThat(answer.excluded(Exclusion.ExclusionReason.DUPLICATE)).isEqualTo(10);
        assertIsAll(YEAR.summarize(DataExtract.of(List.of()), parts, Runnable::run), 0);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotRecordedByThen_isSeenAndOutside(Deduplication identity) {
        List<AllianceRecord> records = new ArrayList<>();
        for (AllianceRecord record : cash(0, 40)) {
            boolean late = records.size() % 4 == 3;
            boolean silent = records.size() % 4 == 2;
            records.add(Draft.changed(
                    record, draft -> draft.recordedAt = silent ? null : late ? AS_AT.plusSeconds(1) : AS_AT));
        }
        StatsQuery question = YEAR.withDeduplication(identity).asAt(AS_AT);
        Summary answer = question.summarize(records);

        assertThat(answer.seen()).isEqualTo(40);
        assertThat(answer.included()).isEqualTo(20);
        assertThat(answer.outside(OutOfScope.NOT_RECORDED_BY_THEN)).isEqualTo(10);
        assertThat(answer.excluded(Exclusion.ExclusionReason.RECORDING_UNKNOWN)).isEqualTo(10);
        Fold merged = new Fold(question).addAll(records.subList(0, 17));
        assertThat(merged.addAll(new Fold(question).addAll(records.subList(17, 40)))
                        .finish())
                .isEqualTo(answer);
        assertThat(question.summarize(records.subList(0, 17)).plus(question.summarize(records.subList(17, 40))))
                .isEqualTo(answer);
        assertThat(question.summarize(DataExtract.of(records))).isEqualTo(answer);
    }

    /** A record that was not known yet can be supplied again. */
    @Test
    void idOfARecordThatWasNotKnown_isSeenToo() {
        StatsQuery question = YEAR.asAt(AS_AT);
        List<AllianceRecord> late = cash(0, 3).stream()
                .map(record -> Draft.changed(record, draft -> draft.recordedAt = AS_AT.plusSeconds(1)))
                .toList();
        List<AllianceRecord> known = cash(2, 3).stream()
                .map(record -> Draft.changed(record, draft -> draft.recordedAt = AS_AT))
                .toList();

        assertThat(question.summarize(DataExtract.of(late))).isEqualTo(question.summarize(late));
        assertThat(question.summarize(late)).isNotEqualTo(question.summarize(late.subList(0, 2)));
        assertThatThrownBy(() -> question.summarize(late).plus(question.summarize(known)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 id in common");
    }

    @Test
    void sum_addsManySummaries_andRefusesAnIdOfTwo() {
        List<AllianceRecord> records = cash(0, 101);
        List<Summary> parts = new ArrayList<>();
        for (AllianceRecord record : records) {
            parts.add(YEAR.summarize(List.of(record)));
        }

        assertThat(Summary.sum(parts)).isEqualTo(YEAR.summarize(records));
        assertThat(Summary.sum(parts.subList(0, 1))).isEqualTo(parts.get(0));
        Summary row = YEAR.groupedBy(Dimension.MONTH)
                .summarize(records)
                .by(Dimension.MONTH)
                .rows()
                .values()
                .iterator()
                .next();
        assertThatThrownBy(() -> Summary.sum(List.of(row))).isInstanceOf(IllegalStateException.class);
        parts.add(parts.get(7));
        assertThatThrownBy(() -> Summary.sum(parts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 id in common");
        assertThatThrownBy(() -> Summary.sum(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there must be a summary to add; query.empty() is the one of no records");
    }

    /** Each part begins a while after it was handed over. */
    @Test
    void parts_areWaitedFor() {
        Executor slow = task -> new Thread(() -> {
                    try {
                        Thread.sleep(30);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    task.run();
                })
                .start();

        assertThat(YEAR.summarize(DataExtract.of(cash(0, 50)), 3, slow)).isEqualTo(YEAR.summarize(cash(0, 50)));
    }

    /** Otherwise the calling thread would wait for ever. */
    @Test
    void partsThatAnExecutorDrops_areDoneByTheCallingThread() {
        assertThat(YEAR.summarize(DataExtract.of(cash(0, 50)), 3, dropped -> {}))
                .isEqualTo(YEAR.summarize(cash(0, 50)));
    }

    @Test
    @Timeout(60)
    void partsOnTheOnlyThread_areDoneByIt() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Summary> summary = thread.submit(() -> YEAR.summarize(DataExtract.of(cash(0, 50)), 3, thread));

            assertThat(summary.get()).isEqualTo(YEAR.summarize(cash(0, 50)));
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void whatAPartThrows_comesOutAsItIs() {
        for (Throwable fault : List.of(new IllegalStateException("a rule's"), new AssertionError("a rule's"))) {
            Measure<Long> broken = Measure.count("force.broken", 1, CashSeizure.class, cash -> {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            });

            assertThatThrownBy(
                            () -> YEAR.alsoMeasuring(broken).summarize(DataExtract.of(cash(0, 50)), 3, Runnable::run))
                    .isSameAs(fault);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void noParts_areRefused(int parts) {
        assertThatThrownBy(() -> YEAR.summarize(DataExtract.of(cash(0, 5)), parts, Runnable::run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parts must be 1 or more");
    }

    @Test
    void questionsOfSeveralPeriods_areAnsweredInOnePass() {
        List<AllianceRecord> records = new ArrayList<>(cash(0, 40));
        records.add(Given.cash("before", "2023-05-01", "70"));
        List<Summary> answers = new Fold(YEAR, ReportingPeriod.ofYear(2023), ReportingPeriod.ofYear(2022))
                .addAll(records)
                .finishAll();

        assertThat(answers)
                .extracting(answer -> answer.figure(CashMeasures.SEIZED).text())
                .containsExactly("£40", "£70", "not supplied");
        assertThat(answers).extracting(Summary::seen).containsOnly(41L);
    }
}
