package io.github.alliancestats.stats;

import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.record.SeizedDrug;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a dimension takes an item apart.
 *
 * @param <K> the type of key
 */
sealed interface Slicing<K extends Comparable<? super K>> {

    Slices<K> slice(Item item);

    /** Where a fold adds what records of one kind have under the keys. */
    default Rows<K> rows(Lanes lanes) {
        return new KeyedRows<>(this, lanes);
    }

    /** How the keys of an item are found. */
    default Keying keying(Lanes lanes, ByKey<K> sums) {
        return new SliceKeys<>(this, lanes, sums);
    }

    /** The keys that have a row even if nothing falls under them. */
    default SortedSet<K> expected(StatsQuery query) {
        return Collections.emptySortedSet();
    }

    /** The days that the row of a key speaks for. */
    default ReportingPeriod period(K key, ReportingPeriod whole) {
        return whole;
    }

    /** Whether an answer within a scope has a row for a key that was found without one. */
    default boolean isWithin(Scope scope, K key) {
        return true;
    }

    /** Whether keys are months, or have a month in them. */
    default boolean isByMonth() {
        return false;
    }

    /** What tells the row of a key from the others, the days apart. */
    default String label(K key) {
        return key.toString();
    }

    /** The key that has the same place in another period: of a month the month as far from its start. */
    default K moved(K key, ReportingPeriod from, ReportingPeriod to) {
        return key;
    }

    /**
     * By keys that a record has as a whole.
     *
     * @param source what decides the keys: of equal sources the keys are equal
     * @param within whether a scope has a row for a key that was found without one
     */
    record ByRecord<K extends Comparable<? super K>>(
            Function<Item, ?> source, Function<Item, Collection<K>> keys, BiPredicate<Scope, K> within)
            implements Slicing<K> {

        ByRecord(Function<Item, ?> source, Function<Item, Collection<K>> keys) {
            this(source, keys, (scope, key) -> true);
        }

        ByRecord(Function<Item, Collection<K>> keys) {
            this(keys, keys);
        }

        @Override
        public boolean isWithin(Scope scope, K key) {
            return within.test(scope, key);
        }

        @Override
        public Rows<K> rows(Lanes lanes) {
            return new SetRows<>(this, lanes);
        }

        @Override
        public Slices<K> slice(Item item) {
            Map<K, Item> keyed = new TreeMap<>();
            keys.apply(item).forEach(key -> keyed.put(key, item));
            return new Slices<>(keyed, keyed.isEmpty() ? item : null);
        }
    }

    /**
     * By a key that each seized drug has for itself.
     *
     * @param ofDrugAlone whether no more decides it than the drug, its preparation, whether it is controlled and the law
     *     of the day
     */
    record ByDrug<K extends Comparable<? super K>>(Key<K> key, boolean ofDrugAlone) implements Slicing<K> {

        static <K extends Comparable<? super K>> ByDrug<K> alone(Key<K> key) {
            return new ByDrug<>(key, true);
        }

        ByDrug(Key<K> key) {
            this(key, false);
        }

        /** Finds the key of a drug, null if it has none. */
        interface Key<K> {
            @Nullable
            K of(SeizedDrug drug, Item item);
        }

        @Override
        public Keying keying(Lanes lanes, ByKey<K> sums) {
            return new DrugKeys<>(this, lanes, sums);
        }

        @Override
        public Slices<K> slice(Item item) {
            Map<K, List<SeizedDrug>> parts = new TreeMap<>();
            List<SeizedDrug> rest = new ArrayList<>();
            for (SeizedDrug drug : item.drugs()) {
                K of = key.of(drug, item);
                if (of == null) {
                    rest.add(drug);
                } else {
                    parts.computeIfAbsent(of, k -> new ArrayList<>()).add(drug);
                }
            }
            Map<K, Item> keyed = new TreeMap<>();
            parts.forEach((key, drugs) -> keyed.put(key, new Item(item.query()).showPart(item, drugs)));
            return new Slices<>(
                    keyed,
                    keyed.isEmpty() ? item : rest.isEmpty() ? null : new Item(item.query()).showPart(item, rest));
        }
    }

    /** By calendar month: the row of a month is the answer for that month's days. */
    record ByMonth() implements Slicing<YearMonth> {
        @Override
        public Rows<YearMonth> rows(Lanes lanes) {
            return new MonthRows(lanes);
        }

        @Override
        public boolean isByMonth() {
            return true;
        }

        @Override
        public Slices<YearMonth> slice(Item item) {
            Map<YearMonth, Item> keyed = new TreeMap<>();
            YearMonth last = YearMonth.from(item.period().lastDay());
            for (YearMonth month = firstOf(item); !month.isAfter(last); month = month.plusMonths(1)) {
                ReportingPeriod days = period(month, item.period());
                Item part = days.equals(item.period()) ? item : new Item(item.query()).showIn(item, days);
                if (part.isLive()) {
                    keyed.put(month, part);
                }
            }
            return new Slices<>(keyed, keyed.isEmpty() ? item : null);
        }

        /** Nothing that a record tells comes before its earliest date, which in some zone need not be its first. */
        private static YearMonth firstOf(Item item) {
            LocalDate earliest = item.day();
            for (EventDate date : item.record().dates()) {
                LocalDate day = date.dayIn(item.query().zone());
                earliest = day.isBefore(earliest) ? day : earliest;
            }
            LocalDate start = item.period().start();
            return YearMonth.from(earliest.isAfter(start) ? earliest : start);
        }

        @Override
        public SortedSet<YearMonth> expected(StatsQuery query) {
            return query.period().months();
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

    /** By one dimension within another. */
    record ByBoth<A extends Comparable<? super A>, B extends Comparable<? super B>>(Slicing<A> first, Slicing<B> second)
            implements Slicing<CrossKey<A, B>> {

        private static final int MOST_PAIRS = 10_000;

        @Override
        public Slices<CrossKey<A, B>> slice(Item item) {
            Slices<A> outer = first.slice(item);
            Map<CrossKey<A, B>, Item> keyed = new TreeMap<>();
            List<Item> rest = new ArrayList<>();
            if (outer.rest() != null) {
                rest.add(outer.rest());
            }
            outer.keyed().forEach((a, part) -> {
                Slices<B> inner = second.slice(part);
                inner.keyed().forEach((b, piece) -> keyed.put(new CrossKey<>(a, b), piece));
                requireNotTooMany(keyed.size());
                if (inner.rest() != null) {
                    rest.add(inner.rest());
                }
            });
            if (keyed.isEmpty()) {
                return new Slices<>(keyed, item);
            }
            return rest.isEmpty() ? new Slices<>(keyed, null) : new Slices<>(keyed, union(item, rest));
        }

        /** A few hundred names of either kind would make so many rows of one record that they fill the memory. */
        private static void requireNotTooMany(int pairs) {
            if (pairs > MOST_PAIRS) {
                throw new IllegalArgumentException(
                        "a record must have at most 10,000 pairs of keys of two dimensions, but one has more");
            }
        }

        private static Item union(Item item, List<Item> pieces) {
            Set<SeizedDrug> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            pieces.forEach(piece -> kept.addAll(piece.drugs()));
            return new Item(item.query())
                    .showPart(item, item.drugs().stream().filter(kept::contains).toList());
        }

        @Override
        public boolean isWithin(Scope scope, CrossKey<A, B> key) {
            return first.isWithin(scope, key.first()) && second.isWithin(scope, key.second());
        }

        @Override
        public boolean isByMonth() {
            return first.isByMonth() || second.isByMonth();
        }

        @Override
        public String label(CrossKey<A, B> key) {
            return (first.label(key.first()) + " " + second.label(key.second())).trim();
        }

        @Override
        public CrossKey<A, B> moved(CrossKey<A, B> key, ReportingPeriod from, ReportingPeriod to) {
            return new CrossKey<>(first.moved(key.first(), from, to), second.moved(key.second(), from, to));
        }

        @Override
        public ReportingPeriod period(CrossKey<A, B> key, ReportingPeriod whole) {
            return second.period(key.second(), first.period(key.first(), whole));
        }
    }
}
