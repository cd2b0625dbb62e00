package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.RecordId;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.records.Contents;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that throw half-way, threads that are interrupted: what was thrown comes out, and nothing is left behind. */
class FaultySourceTest {

    private static final ReportingPeriod PERIOD = ReportingPeriod.ofYear(2024);
    private static final StatsQuery YEAR = AllianceStats.forPeriod(PERIOD).groupedBy(Dimension.MONTH, Dimension.DRUG);
    private static final List<AllianceRecord> RECORDS = IntStream.range(0, 2_000)
            .mapToObj(i -> Contents.of(i).with(RecordId.of("cumbria", "R-" + i), 1))
            .toList();
    private final AtomicInteger reads = new AtomicInteger();
    private final RuntimeException lost = new IllegalStateException("the connection was lost");

    /** The records, of which one can't be had. */
    private List<AllianceRecord> lostAt(int place) {
        return new AbstractList<>() {
            @Override
            public AllianceRecord get(int index) {
                reads.incrementAndGet();
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

    /** Each of four parts has 500 records: the three that hold are read to their end by then. */
    @ParameterizedTest
    @CsvSource({"0, 1501", "700, 1701", "1999, 2000"})
    void partsEnd_beforeWhatOneOfThemThrewComesOut(int place, int read) {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            assertLost(() -> YEAR.summarizeInParts(lostAt(place), 4, threads));
            assertThat(reads).hasValue(read);
            assertThat(YEAR.summarizeInParts(RECORDS, 4, threads)).isEqualTo(YEAR.summarize(RECORDS));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void executorThatTakesNoMoreTasks_endsTheQuestion_onceThoseItTookHaveEnded() {
        AtomicInteger taken = new AtomicInteger();

        assertThatThrownBy(() -> YEAR.summarizeInParts(RECORDS, 4, task -> {
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
            answers.add(YEAR.summarizeInParts(RECORDS, 2, threads));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
            threads.shutdown();
        }
        assertThat(answers).hasSize(2).containsOnly(expected);
    }
}
