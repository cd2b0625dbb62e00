package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.DimensionRule;
import io.github.alliancestats.engine.rule.MeasureRule;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import java.util.function.Function;

/** Gives the rules of measures and dimensions, which have no public form. */
@SuppressWarnings({"rawtypes", "unchecked"}) // a rule has the type of value or key of its measure or dimension
final class RuleAccess {

    private static final Function<Measure, MeasureRule> OF_MEASURE = RecordAccess.of(Measure.class);
    private static final Function<Dimension, DimensionRule> OF_DIMENSION = RecordAccess.of(Dimension.class);

    private RuleAccess() {}

    static <V> MeasureRule<V> of(Measure<V> measure) {
        return OF_MEASURE.apply(measure);
    }

    static <K extends Comparable<? super K>> DimensionRule<K> of(Dimension<K> dimension) {
        return OF_DIMENSION.apply(dimension);
    }

    /** Returns whether both find the same keys, whatever keys they name. */
    static boolean isSame(Dimension<?> one, Dimension<?> other) {
        return one.id().equals(other.id())
                && one.version() == other.version()
                && of(one).slicing().equals(of(other).slicing());
    }

    /** Returns whether both have one id but different rules or named keys, so that a query cannot have both. */
    static boolean clash(Measure<?> one, Measure<?> other) {
        return one.id().equals(other.id()) && !(one.equals(other) && of(one).isSame(of(other)));
    }

    static boolean clash(Dimension<?> one, Dimension<?> other) {
        return one.id().equals(other.id()) && !(one.equals(other) && isSame(one, other));
    }
}
