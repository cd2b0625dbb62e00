package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Contents;
import io.github.alliancestats.records.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Sources that throw half-way, threads that are interrupted: what was thrown comes out, and nothing is left behind. */
class FaultySourceTest {

    private static final ReportingPeriod PERIOD = ReportingPeriod.ofYear(2024);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(PERIOD).groupedBy(Dimension.MONTH, Dimension.DRUG);
    private static final List<AllianceRecord> RECORDS = IntStream.range(0, 2_000)
            .mapToObj(i -> Contents.of(i).with(RecordId.of("cumbria", "R-" + i), 1))
            .toList();
    private static final DataExtract EXTRACT = DataExtract.of(RECORDS);
    private final RuntimeException lost = new IllegalStateException("the connection was lost");

    /** The records, of which one can't be had. */
    private List<AllianceRecord> lostAt(int place) {
        return new AbstractList<>() {
            @Override
            public AllianceRecord get(int index) {
                if (index == place) {
                    throw lost;
                }
                return RECORDS.get(index);
            }

            @Override
            public int size() {
                return RECORDS.size();
            }
        };
    }

    private void assertLost(ThrowingCallable asking) {
        assertThatThrownBy(asking).isSameAs(lost);
    }

    @Test
    void whatASourceThrows_comesOutAsItIs_andTheQuestionAnswersAsBefore() {
        for (Deduplication identity : Deduplication.values()) {
            StatsQuery question = YEAR.withDeduplication(identity);
            Summary before = question.summarize(RECORDS);
            List<AllianceRecord> faulty = lostAt(1_000);

            assertLost(() -> question.summarize(faulty));
            assertLost(() -> faulty.stream().collect(question.collector()));
            assertLost(() -> question.compareWith(ReportingPeriod.ofYear(2023), faulty));
            assertLost(() -> question.summarize(DataExtract.of(faulty)));
            assertLost(() -> question.revisions(Instant.EPOCH, Instant.MAX, DataExtract.of(faulty)));
            assertThat(question.summarize(RECORDS)).isEqualTo(before);
        }
    }

    @Test
    void parallelStreamThatThrows_givesNoAnswer() {
        assertThatThrownBy(() -> RECORDS.parallelStream()
                        .peek(record -> {
                            if (record.equals(RECORDS.get(1_500))) {
                                throw lost;
                            }
                        })
                        .collect(YEAR.collector()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the connection was lost");
    }

    @Test
    void partsEnd_beforeWhatOneOfThemThrewComesOut() throws Exception {
        CountDownLatch thrown = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Measure<Long> faulty = Measure.count("force.faulty", 1, CashSeizure.class, cash -> {
            if (cash.id().value().equals("R-0")) {
                thrown.countDown();
                throw lost;
            }
            await(thrown);
            ended.incrementAndGet();
            return true;
        });
        List<CashSeizure> cash = IntStream.range(0, 1_000)
                .mapToObj(i -> Given.cash(
                        "R-" + i, LocalDate.of(2024, 1, 1).plusDays(i / 4).toString(), "1"))
                .toList();
        StatsQuery question = YEAR.alsoMeasuring(faulty);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            assertLost(() -> question.summarize(DataExtract.of(cash), 4, threads));
            assertThat(ended.get())
                    .isGreaterThanOrEqualTo(700); // the three parts that hold are read to their end by then
            assertThat(YEAR.summarize(EXTRACT, 4, threads)).isEqualTo(YEAR.summarize(RECORDS));
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void executorThatTakesNoMoreTasks_endsTheQuestion_onceThoseItTookHaveEnded() {
        AtomicInteger taken = new AtomicInteger();

        assertThatThrownBy(() -> YEAR.summarize(EXTRACT, 4, task -> {
                    if (taken.incrementAndGet() > 2) {
                        throw new RejectedExecutionException("no more");
                    }
                    task.run();
                }))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("no more");
    }

    @Test
    void interruptedThread_getsItsAnswer_andStaysInterrupted() {
        Summary expected = YEAR.summarize(RECORDS);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Summary> answers = new ArrayList<>();
        Thread.currentThread().interrupt();
        try {
            answers.add(YEAR.summarize(RECORDS));
            answers.add(YEAR.summarize(EXTRACT, 2, threads));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
            threads.shutdown();
        }
        assertThat(answers).hasSize(2).containsOnly(expected);
    }
}
