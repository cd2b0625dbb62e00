package io.github.alliancestats.stats;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two answers to one question for two periods. Immutable and thread-safe.
 */
public final class Comparison {

    private final Summary now;
    private final Summary before;

    Comparison(Summary now, Summary before) {
        if (!now.context().row().equals(before.context().row())) {
            throw new IllegalArgumentException("a row must be compared with the same row, but one is \""
                    + now.context().row() + "\" and the other \""
                    + before.context().row() + "\"");
        }
        now.query().forPeriod(before.query().period()).requireSameQuestion(before.query());
        this.now = now;
        this.before = before;
    }

    /** {@return the answer for the later period} */
    public Summary now() {
        return now;
    }

    /** {@return the answer for the earlier period} */
    public Summary before() {
        return before;
    }

    /**
     * The change of one figure.
     *
     * @param <V> the type of its value
     * @param measure a measure that the question asks for
     * @return the change
     * @throws IllegalArgumentException if the question does not ask for the measure
     * @throws IllegalStateException if the measure is not one figure; see {@link Summary#figure}
     */
    public <V> Change<V> change(Measure<V> measure) {
        return new Change<>(now.figure(measure), before.figure(measure), unlike());
    }

    /**
     * The comparison of each row of a breakdown.
     *
     * @param <K> the type of key
     * @param dimension a dimension that the question is grouped by; by month, rows of unlike years don't
     *     meet
     * @return a comparison for every key that occurs in either period, in the keys' order
     * @throws IllegalArgumentException if the question is not grouped by the dimension
     */
    public <K extends Comparable<? super K>> SortedMap<K, Comparison> by(Dimension<K> dimension) {
        Breakdown<K> rowsNow = now.by(dimension);
        Breakdown<K> rowsBefore = before.by(dimension);
        SortedSet<K> keys = new TreeSet<>(rowsNow.rows().keySet());
        keys.addAll(rowsBefore.rows().keySet());
        SortedMap<K, Comparison> rows = new TreeMap<>();
        keys.forEach(key -> rows.put(key, new Comparison(rowsNow.get(key), rowsBefore.get(key))));
        return Collections.unmodifiableSortedMap(rows);
    }

    private List<String> unlike() {
        ReportingPeriod one = now.period();
        ReportingPeriod other = before.period();
        if (one.isAsLongAs(other)) {
            return List.of();
        }
        return List.of("the periods differ in length: " + one + " and " + other);
    }

    /** {@return both periods} */
    @Override
    public String toString() {
        return now.period() + " compared with " + before.period();
    }
}
