package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The way in which a dimension finds the keys of a record. Immutable and thread-safe.
 *
 * @param <K> the type of key
 */
public sealed interface Slicing<K extends Comparable<? super K>> {

    /** The label of a key that the records of a row lack. */
    String NOT_STATED = "not stated";

    /** Returns the leaves of this slicing, in order. A slicing that is not crossed is a leaf. */
    default List<Slicing<?>> leaves() {
        return List.of(this);
    }

    /** Returns the key that is made of one key for each leaf, null where there is none; null if all are. */
    @SuppressWarnings("unchecked") // the key of this leaf
    default @Nullable K join(Iterator<? extends @Nullable Comparable<?>> leafKeys) {
        return (K) leafKeys.next();
    }

    /** Returns the key of each leaf. The reverse of {@link #join}. */
    default List<@Nullable Comparable<?>> leafKeys(@Nullable K key) {
        return Collections.singletonList(key);
    }

    /** Returns the keys that have a row even without records. */
    default SortedSet<K> expected(ReportingPeriod period) {
        return Collections.emptySortedSet();
    }

    /** Returns the days of the row of a key. */
    default ReportingPeriod period(K key, ReportingPeriod whole) {
        return whole;
    }

    /** Returns whether keys have a month. */
    default boolean isByMonth() {
        return leaves().stream().anyMatch(ByMonth.class::isInstance);
    }

    /** Returns whether keys have a part that only drugs have. */
    default boolean hasDrugs() {
        return leaves().stream().anyMatch(ByDrug.class::isInstance);
    }

    /** Returns the facts of the records that can have a key. */
    default long facts(K key) {
        return hasDrugs() ? RecordFacts.bit(Fact.DRUGS_SEIZED) : RecordFacts.ALL;
    }

    /**
     * Returns the keys of the parts of records that perhaps have any key of this leaf. It is null for those without a key,
     * and the constant for one that is not known. There are none if a part without a key rightly lacks it.
     */
    default List<@Nullable K> unstated() {
        return List.of();
    }

    /** Returns the keys of this leaf that an event can rightly lack. */
    default Set<Key> optional() {
        return Set.of();
    }

    /** Returns the keys that the records of a row state, although others can rightly lack them. */
    default Set<Key> recordedUnder(K key) {
        List<Slicing<?>> leaves = leaves();
        List<@Nullable Comparable<?>> stated = leafKeys(key);
        Set<Key> keys = new TreeSet<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            keys.addAll(stated.get(leaf) == null ? Set.of() : leaves.get(leaf).optional());
        }
        return keys;
    }

    /** Returns whether a record perhaps has a key that it does not state. */
    default boolean canBeUnstated() {
        return leaves().stream().anyMatch(leaf -> !leaf.unstated().isEmpty());
    }

    /** Returns the keys of the other rows whose records perhaps belong to a row; null for the row without a key. */
    default List<@Nullable K> perhaps(K key) {
        List<Slicing<?>> leaves = leaves();
        List<@Nullable Comparable<?>> stated = leafKeys(key);
        List<List<@Nullable Comparable<?>>> found = List.of(stated);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            found = withUnstated(found, leaf, leaves.get(leaf).unstated());
        }
        return found.stream()
                .skip(1) // the key itself
                .map(leafKeys -> join(leafKeys.iterator()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<List<@Nullable Comparable<?>>> withUnstated(
            List<List<@Nullable Comparable<?>>> found, int leaf, List<? extends @Nullable Comparable<?>> unstated) {
        List<List<@Nullable Comparable<?>>> all = new ArrayList<>(found);
        Comparable<?> stated = found.get(0).get(leaf);
        if (stated != null && !unstated.contains(stated)) {
            for (List<@Nullable Comparable<?>> leafKeys : found) {
                for (Comparable<?> other : unstated) {
                    List<@Nullable Comparable<?>> with = new ArrayList<>(leafKeys);
                    with.set(leaf, other);
                    all.add(with);
                }
            }
        }
        return all;
    }

    /** Returns the words that identify a row, without its days. */
    default String label(K key) {
        return key.toString();
    }

    /** Returns the key with the same place in another period: the month as far from its start. */
    default K moved(K key, ReportingPeriod from, ReportingPeriod to) {
        return key;
    }

    /**
     * The presence of a key in records.
     *
     * @param isNecessary whether each event has one in the world, so that a record that states none perhaps has any
     * @param optional the key, if an event can rightly lack it
     */
    record Presence(boolean isNecessary, @Nullable Key optional) {

        /** Each record that can have one states it. */
        public static final Presence ALWAYS = new Presence(false, null);

        public static final Presence NECESSARY = new Presence(true, null);

        public static Presence optional(Key key) {
            return new Presence(false, key);
        }
    }

    /** The part of a record that decides its keys. */
    enum Decider {
        /** The operations under which it counts. */
        OPERATIONS,
        /** The force that recorded it, which is the key. */
        FORCE,
        /** Any part. */
        ANY
    }

    /**
     * By keys of the whole record.
     *
     * @param source decides the keys: of equal sources the keys are equal
     * @param keys the keys of a record
     * @param facts finds the facts of the records that can have a key
     * @param presence whether records have a key
     */
    record ByRecord<K extends Comparable<? super K>>(
            Function<RecordRows, ?> source,
            Function<RecordRows, ? extends Collection<K>> keys,
            Decider decider,
            ToLongFunction<? super K> facts,
            Presence presence)
            implements Slicing<K> {

        public ByRecord(Function<RecordRows, ? extends Collection<K>> keys, Presence presence) {
            this(keys, keys, Decider.ANY, key -> RecordFacts.ALL, presence);
        }

        @Override
        public Set<Key> optional() {
            Key key = presence.optional();
            return key == null ? Set.of() : Set.of(key);
        }

        @Override
        public List<@Nullable K> unstated() {
            return presence.isNecessary() ? Collections.singletonList(null) : List.of();
        }

        @Override
        public long facts(K key) {
            return facts.applyAsLong(key);
        }
    }

    /**
     * By a key of each seized drug.
     *
     * @param key finds the key
     * @param isOfDrug whether the drug, its preparation, whether it is controlled and the law of the day decide the key
     * @param unknown the constant for a key that is not known, null if there is none
     */
    record ByDrug<K extends Comparable<? super K>>(
            BiFunction<SeizedDrug, RecordRows, @Nullable K> key,
            boolean isOfDrug,
            @Nullable K unknown) implements Slicing<K> {

        @Override
        public List<@Nullable K> unstated() {
            return unknown == null ? Collections.singletonList(null) : Arrays.asList(null, unknown);
        }
    }

    /** By calendar month. The row of a month is the summary of its days. */
    record ByMonth() implements Slicing<YearMonth> {

        @Override
        public SortedSet<YearMonth> expected(ReportingPeriod period) {
            return period.months();
        }

        @Override
        public String label(YearMonth month) {
            return "";
        }

        @Override
        public YearMonth moved(YearMonth month, ReportingPeriod from, ReportingPeriod to) {
            return month.plusMonths(
                    ChronoUnit.MONTHS.between(YearMonth.from(from.start()), YearMonth.from(to.start())));
        }

        @Override
        public ReportingPeriod period(YearMonth month, ReportingPeriod whole) {
            return ReportingPeriod.ofMonth(month)
                    .intersection(whole)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a month must be one of the period, " + whole + ", but was " + month));
        }
    }

    /**
     * By one dimension within another. A record that lacks one of the keys has the other.
     *
     * @param both makes a key of two keys. One can be empty
     * @param firstOf returns the first key, empty if there is none
     * @param secondOf returns the second key, empty if there is none
     */
    record Crossed<A extends Comparable<? super A>, B extends Comparable<? super B>, C extends Comparable<? super C>>(
            Slicing<A> first,
            Slicing<B> second,
            BiFunction<Optional<A>, Optional<B>, C> both,
            Function<C, Optional<A>> firstOf,
            Function<C, Optional<B>> secondOf)
            implements Slicing<C> {

        @Override
        public List<Slicing<?>> leaves() {
            return joined(first.leaves(), second.leaves());
        }

        private static <T extends @Nullable Object> List<T> joined(List<T> some, List<T> others) {
            List<T> all = new ArrayList<>(some);
            all.addAll(others);
            return all;
        }

        @Override
        public @Nullable C join(Iterator<? extends @Nullable Comparable<?>> leafKeys) {
            A one = first.join(leafKeys);
            B other = second.join(leafKeys);
            return one == null && other == null
                    ? null
                    : both.apply(Optional.ofNullable(one), Optional.ofNullable(other));
        }

        @Override
        public List<@Nullable Comparable<?>> leafKeys(@Nullable C key) {
            return joined(
                    first.leafKeys(key == null ? null : firstOf.apply(key).orElse(null)),
                    second.leafKeys(key == null ? null : secondOf.apply(key).orElse(null)));
        }

        @Override
        public long facts(C key) {
            long ofFirst = firstOf.apply(key).map(first::facts).orElse(RecordFacts.ALL);
            return ofFirst & secondOf.apply(key).map(second::facts).orElse(RecordFacts.ALL);
        }

        @Override
        public String label(C key) {
            String ofFirst = firstOf.apply(key).map(first::label).orElse(NOT_STATED);
            return (ofFirst + " " + secondOf.apply(key).map(second::label).orElse(NOT_STATED)).trim();
        }

        @Override
        public C moved(C key, ReportingPeriod from, ReportingPeriod to) {
            return both.apply(
                    firstOf.apply(key).map(one -> first.moved(one, from, to)),
                    secondOf.apply(key).map(other -> second.moved(other, from, to)));
        }

        @Override
        public ReportingPeriod period(C key, ReportingPeriod whole) {
            ReportingPeriod days =
                    firstOf.apply(key).map(one -> first.period(one, whole)).orElse(whole);
            return secondOf.apply(key).map(other -> second.period(other, days)).orElse(days);
        }

        /** Two crossed slicings are equal if their parts are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Crossed<?, ?, ?> that && first.equals(that.first) && second.equals(that.second);
        }

        @Override
        public int hashCode() {
            return 31 * first.hashCode() + second.hashCode();
        }
    }
}
