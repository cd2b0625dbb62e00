package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A line of a section, told of both years. */
public sealed interface Line {

    /** Returns the measures that the line needs for the year. */
    Stream<Measure<?>> measures();

    /** Returns whether all its measures were supplied. */
    default boolean isOf(Predicate<Measure<?>> supplied) {
        return measures().allMatch(supplied);
    }

    /** Returns the measures that the line needs for the year before. */
    default Stream<Measure<?>> measuresBefore() {
        return measures();
    }

    /**
     * A figure.
     *
     * @param <V> the type of its value
     * @param now the measure of the year
     * @param before the measure of the year before: the same, unless a day within the year is part of its rule
     */
    record OfFigure<V>(Measure<V> now, Measure<V> before) implements Line {
        @Override
        public Stream<Measure<?>> measures() {
            return Stream.of(now);
        }

        @Override
        public Stream<Measure<?>> measuresBefore() {
            return Stream.of(before);
        }

        /** Whether one rule holds for both years, so that the library compares them. */
        public boolean isOneMeasure() {
            return now.equals(before);
        }
    }

    /**
     * What part of a figure another is.
     *
     * @param now the rate of the year
     * @param before the rate of the year before: the same, unless a day within the year is part of its rule
     */
    record OfRate(Rate now, Rate before) implements Line {
        @Override
        public Stream<Measure<?>> measures() {
            return Stream.of(now.part(), now.whole());
        }

        @Override
        public Stream<Measure<?>> measuresBefore() {
            return Stream.of(before.part(), before.whole());
        }
    }

    /**
     * The mean of the records of which a figure is known.
     *
     * @param name the name of the line
     * @param measure the measure
     */
    record OfMean(String name, Measure<?> measure) implements Line {
        @Override
        public Stream<Measure<?>> measures() {
            return Stream.of(measure);
        }
    }

    /**
     * The record in the middle and the one that adds most.
     *
     * @param what what a record is and how it is measured, as in "seizure by value"
     * @param measure the measure
     */
    record OfMedianAndLargest(String what, Measure<?> measure) implements Line {
        @Override
        public Stream<Measure<?>> measures() {
            return Stream.of(measure);
        }
    }
}
