package io.github.alliancestats.examples.benchmarks;

import io.github.alliancestats.examples.benchmarks.measured.CpuTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a job once, in a JVM of its own. */
final class Forks {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Settings settings;

    Forks(Settings settings) {
        this.settings = settings;
    }

    /** What it measured; empty if it failed, which is told on the console. */
    Optional<Sample> run(Job job) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(job.benchmark()) + "$")
                .forks(1)
                .warmupIterations(settings.warmups())
                .warmupTime(TimeValue.milliseconds(settings.millis()))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.milliseconds(settings.millis()))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvm(settings.java())
                .jvmArgs(settings.jvmArguments().toArray(new String[0]));
        job.parameters().forEach(options::param);
        try {
            return Optional.of(sample(new Runner(options.build()).runSingle()));
        } catch (RunnerException e) {
            System.err.println(job.id() + " failed: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Sample sample(RunResult result) {
        double millis = result.getPrimaryResult().getStatistics().getPercentile(50);
        return new Sample(millis, secondary(result, CpuTime.LABEL), secondary(result, ALLOCATED));
    }

    private static double secondary(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        if (found == null) {
            throw new IllegalStateException("a fork did not tell " + label);
        }
        return found.getScore();
    }
}
