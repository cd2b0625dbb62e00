package io.github.alliancestats.examples.benchmarks.measured;

import io.github.alliancestats.examples.benchmarks.question.Question;
import io.github.alliancestats.examples.benchmarks.workload.LibraryRecords;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What is done with answers of 241 rows, 201 operations, 25 drugs, 12 months and 3 classes; or of 201 operations with
 * all standard measures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set up before it is measured
public class Answers {

    /** How many records the two answers are made from. */
    @Param("20000")
    public int records;

    /** With NONE summaries keep nothing of a record, with BY_ID a hash of each id. */
    @Param("NONE")
    public Deduplication deduplication;

    /** Whether they are answers for all standard measures. */
    @Param("false")
    public boolean allMeasures;

    private StatsQuery question;
    private Summary first;
    private Summary second;
    private byte[] bytes;

    /** Asks of each half of the records, and sees that bytes are read back. */
    @Setup(Level.Trial)
    public void prepare() {
        List<AllianceRecord> all = LibraryRecords.of(Workload.withoutRepeats(records));
        question = allMeasures ? Question.ofAllMeasures(deduplication) : Question.of(deduplication);
        first = question.summarize(all.subList(0, records / 2));
        second = question.summarize(all.subList(records / 2, records));
        bytes = first.toBytes();
        if (!question.readSummary(bytes).equals(first)) {
            throw new IllegalStateException("another answer was read than was written");
        }
        if (!first.plus(second).equals(question.summarize(all))) {
            throw new IllegalStateException("two answers do not add to that of all");
        }
    }

    /** {@return an answer as bytes} */
    @Benchmark
    public Object write() {
        return first.toBytes();
    }

    /** {@return an answer from bytes} */
    @Benchmark
    public Object read() {
        return question.readSummary(bytes);
    }

    /** {@return two answers as one} */
    @Benchmark
    public Object merge() {
        return first.plus(second);
    }
}
