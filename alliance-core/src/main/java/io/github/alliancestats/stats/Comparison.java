package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.Issue.Code;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.stats.view.ComparisonView;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two summaries, which may be of different queries. Each change lists its comparability issues in
 * {@link Change#comparabilityIssues}, and has no growth if there is one. Growth
 * needs a declaration of both periods. A declaration for one summary counts for both. Immutable and thread-safe. Two comparisons are equal
 * only if they are the same object; compare their summaries.
 */
public final class Comparison {

    private final Summary now;
    private final Summary before;
    private final @Nullable Supplier<DataExtract> extract; // of both, if it is known

    Comparison(Summary now, Summary before) {
        this(now, before, null);
    }

    Comparison(Summary now, Summary before, @Nullable Supplier<DataExtract> extract) {
        this.extract = extract;
        this.now = now.with(before);
        this.before = before.with(now);
    }

    /** {@return the summary of the later period} */
    public Summary now() {
        return now;
    }

    /** {@return the summary of the earlier period} */
    public Summary before() {
        return before;
    }

    /**
     * Returns the change of one figure.
     *
     * @param <V> the type of its value
     * @param measure a measure of both queries
     * @return the change
     * @throws IllegalArgumentException if a query does not have the measure
     * @throws IllegalStateException if the measure is not one figure; see {@link Summary#figure}
     */
    public <V> Change<V> change(Measure<V> measure) {
        return new Change<>(now.figure(measure), before.figure(measure));
    }

    /**
     * Returns the reasons why the summaries are not comparable.
     *
     * @return the reasons that concern all figures, empty if there are none; a {@linkplain Change#comparabilityIssues change}
     *     can have more
     */
    public List<Issue> comparabilityIssues() {
        return ComparabilityCheck.issues(now.context(), before.context(), /* isStock= */ false);
    }

    /**
     * Returns the issues that a person should check before these figures are published: the issues of both summaries, those of
     * the later first.
     *
     * @return the issues; empty if there is none
     */
    public List<Issue> issues() {
        return Stream.concat(now.issues().stream(), before.issues().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the comparison of each row of a breakdown. A month is compared with the month at the same place in the
     * earlier period.
     *
     * @param <K> the type of key
     * @param dimension a dimension of both queries
     * @return a comparison for every key of either period, in the order of keys; for months, the key is the later month
     * @throws IllegalArgumentException if a query is not grouped by the dimension, or a month of one period has no place
     *     in the other
     */
    public <K extends Comparable<? super K>> SortedMap<K, Comparison> by(Dimension<K> dimension) {
        Breakdown<K> rowsNow = now.by(dimension);
        Breakdown<K> rowsBefore = before.by(dimension);
        Slicing<K> slicing = RuleAccess.of(dimension).slicing();
        SortedSet<K> keys = new TreeSet<>(rowsNow.rows().keySet());
        for (K key : rowsBefore.rows().keySet()) {
            keys.add(slicing.moved(key, before.period(), now.period()));
        }
        SortedMap<K, Comparison> rows = new TreeMap<>();
        for (K key : keys) {
            K earlier = slicing.moved(key, now.period(), before.period());
            rows.put(key, new Comparison(rowsNow.row(key), rowsBefore.row(earlier)));
        }
        return Collections.unmodifiableSortedMap(rows);
    }

    /**
     * Returns the comparable part of both summaries if only different forces have data: the forces that have data in both.
     * A comparison {@linkplain StatsQuery#compareWith(io.github.alliancestats.record.common.ReportingPeriod, DataExtract) of an
     * extract} summarizes that part again. Otherwise a breakdown by {@link Dimension#FORCE} gives the common forces, and
     * that part has no breakdown.
     *
     * @return the comparable part; this comparison if it has no comparability issue; empty if there is none
     */
    public Optional<Comparison> likeForLike() {
        if (comparabilityIssues().isEmpty()) {
            return Optional.of(this);
        }
        SortedSet<ForceId> forces = new TreeSet<>(now.forcesWithData());
        forces.retainAll(before.forcesWithData());
        boolean canBe =
                !forces.isEmpty() && comparabilityIssues().stream().allMatch(issue -> issue.code() == Code.PANEL);
        return canBe ? ofForces(forces) : Optional.empty();
    }

    private Optional<Comparison> ofForces(SortedSet<ForceId> forces) {
        if (extract != null && now.whole() && before.whole()) {
            DataExtract common = extract.get().ofForces(forces);
            return Optional.of(new Comparison(
                    now.query().expectingOnly(forces).summarize(common),
                    before.query().expectingOnly(forces).summarize(common)));
        }
        boolean byForce = now.isGroupedBy(Dimension.FORCE) && before.isGroupedBy(Dimension.FORCE);
        return byForce ? Optional.of(new Comparison(now.only(forces), before.only(forces))) : Optional.empty();
    }

    /** {@return this comparison as plain values, the only bean property, for JSON mappers and templates} */
    public ComparisonView getView() {
        return Views.of(this);
    }

    /** {@return both periods} */
    @Override
    public String toString() {
        return now.period() + " compared with " + before.period();
    }
}
