package io.github.alliancestats.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What all rounds measured of a job.
 *
 * @param job the job
 * @param samples one a round, empty where it failed
 */
record Row(Job job, List<Optional<Sample>> samples) {

    /** Whether any round gave a sample, without which there is nothing to tell. */
    boolean isMeasured() {
        return samples.stream().anyMatch(Optional::isPresent);
    }

    double min() {
        return sorted(Sample::millis).get(0);
    }

    double median() {
        return median(sorted(Sample::millis));
    }

    /** The slowest round over the fastest. */
    double spread() {
        List<Double> sorted = sorted(Sample::millis);
        return sorted.get(sorted.size() - 1) / sorted.get(0);
    }

    double cpuMedian() {
        return median(sorted(Sample::cpuMillis));
    }

    double nanosPerRecord() {
        return median() * 1e6 / job.records();
    }

    double bytesPerRecord() {
        return median(sorted(Sample::bytes)) / job.records();
    }

    /** The median of the rounds' ratios to another row, by what is taken of a sample. */
    OptionalDouble ratioTo(Row base, ToDoubleFunction<Sample> value) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < samples.size(); round++) {
            Optional<Sample> other = base.samples.get(round);
            samples.get(round)
                    .flatMap(own -> other.map(o -> value.applyAsDouble(own) / value.applyAsDouble(o)))
                    .ifPresent(ratios::add);
        }
        return ratios.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(median(ratios.stream().sorted().toList()));
    }

    private List<Double> sorted(ToDoubleFunction<Sample> value) {
        return samples.stream()
                .flatMap(Optional::stream)
                .map(value::applyAsDouble)
                .sorted()
                .toList();
    }

    static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
