package io.github.alliancestats.examples.benchmarks.measured;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The time of all processors that an operation takes, in milliseconds: of all threads, those of the compiler and the
 * collector included. On a machine that is busy with other work it says more than the time that passed.
 */
public final class CpuTime implements InternalProfiler {

    /** The name under which it is told. */
    public static final String LABEL = "cpu.norm";

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "processor time of an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double millis = (system.getProcessCpuTime() - before) / 1e6;
        double perOperation = millis / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, perOperation, "ms/op", AggregationPolicy.AVG));
    }
}
