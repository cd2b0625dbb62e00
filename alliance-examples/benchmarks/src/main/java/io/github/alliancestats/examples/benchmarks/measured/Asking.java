package io.github.alliancestats.examples.benchmarks.measured;

import io.github.alliancestats.examples.benchmarks.peer.Peer;
import io.github.alliancestats.examples.benchmarks.peer.Peers;
import io.github.alliancestats.examples.benchmarks.question.Oracle;
import io.github.alliancestats.examples.benchmarks.workload.Arrangement;
import io.github.alliancestats.examples.benchmarks.workload.Columns;
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
import org.openjdk.jmh.annotations.TearDown;

/** One peer's answer to the question, from the records in memory to all sums. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set up before it is measured
public class Asking {

    /** The id of the peer. */
    @Param("a1")
    public String peer;

    /** How many records there are. */
    @Param("100000")
    public int records;

    /** How they lie in the heap. */
    @Param("IN_ORDER")
    public Arrangement arrangement;

    private Peer<?> asked;

    /** Makes the records and sees that the peer's answer is the right one. */
    @Setup(Level.Trial)
    public void prepare() {
        Peers chosen = Peers.of(peer);
        Columns columns = chosen.workload(records);
        asked = chosen.over(columns, arrangement);
        if (!asked.totals().equals(Oracle.totals(columns))) {
            throw new IllegalStateException(peer + " gives another answer than the oracle");
        }
    }

    /** {@return the answer} */
    @Benchmark
    public Object ask() {
        return asked.ask();
    }

    /** Gives back what the peer holds outside the heap. */
    @TearDown(Level.Trial)
    public void end() {
        asked.close();
    }
}
