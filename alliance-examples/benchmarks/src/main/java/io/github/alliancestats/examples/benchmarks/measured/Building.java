package io.github.alliancestats.examples.benchmarks.measured;

import io.github.alliancestats.examples.benchmarks.workload.Columns;
import io.github.alliancestats.examples.benchmarks.workload.LibraryRecords;
import io.github.alliancestats.examples.benchmarks.workload.Workload;
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
import org.openjdk.jmh.infra.Blackhole;

/** Building the library's records through their builders, from Moneta's money. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set up before it is measured
public class Building {

    /** How many records there are. */
    @Param("100000")
    public int records;

    private Columns columns;

    /** Makes the columns. */
    @Setup(Level.Trial)
    public void prepare() {
        columns = Workload.of(records);
    }

    /** Builds every record and keeps none. */
    @Benchmark
    public void build(Blackhole blackhole) {
        for (int record = 0; record < columns.size(); record++) {
            blackhole.consume(LibraryRecords.record(columns, record));
        }
    }

    /** {@return every record} */
    @Benchmark
    public Object buildAndKeep() {
        return LibraryRecords.of(columns);
    }
}
