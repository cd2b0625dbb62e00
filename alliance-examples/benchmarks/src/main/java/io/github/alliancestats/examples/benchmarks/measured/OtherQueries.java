package io.github.alliancestats.examples.benchmarks.measured;

import io.github.alliancestats.examples.benchmarks.question.OtherQuery;
import io.github.alliancestats.examples.benchmarks.workload.Arrangement;
import io.github.alliancestats.record.AllianceRecord;
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

/** Another query of the library, from the records in memory to the summary. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set up before it is measured
public class OtherQueries {

    /** The query. */
    @Param("MIX")
    public OtherQuery query;

    /** The number of records. */
    @Param("100000")
    public int records;

    /** The arrangement of the records in the heap. */
    @Param("IN_ORDER")
    public Arrangement arrangement;

    private List<AllianceRecord> asked;

    /** Makes the records and sees that the query includes those of its days. */
    @Setup(Level.Trial)
    public void prepare() {
        asked = arrangement.arrange(query.records(records));
        Summary summary = query.ask(asked);
        if (summary.included() == 0 || summary.seen() != asked.size()) {
            throw new IllegalStateException(query + " does not see all records: " + summary);
        }
    }

    /** {@return the summary} */
    @Benchmark
    public Object ask() {
        return query.ask(asked);
    }
}
