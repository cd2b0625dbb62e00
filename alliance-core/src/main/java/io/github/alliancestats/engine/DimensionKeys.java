package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.ListKey;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.rule.Slicing.ByDrug;
import io.github.alliancestats.engine.rule.Slicing.ByRecord;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a dimension finds in records: for the whole record, and for each drug of a seizure. A crossed dimension
 * has a key for each pair. A record or drug that lacks a key has null in its place. Not thread-safe.
 *
 * @param <K> the type of key
 */
public final class DimensionKeys<K extends Comparable<? super K>> {

    private static final int MOST_PAIRS = 10_000;

    private final Slicing<K> slicing;
    private final List<Slicing<?>> leaves;
    private final boolean hasDrugs;
    private final boolean hasRecordKeys;
    private final @Nullable ByRecord<?> onlyRecordLeaf; // if there is one
    private final boolean isOfDrug; // whether a drug decides all keys of drugs
    private final boolean isByMonth;

    public DimensionKeys(Slicing<K> slicing) {
        this.slicing = slicing;
        this.leaves = slicing.leaves();
        this.hasDrugs = slicing.hasDrugs();
        List<ByRecord<?>> ofRecord = new ArrayList<>();
        for (Slicing<?> leaf : leaves) {
            if (leaf instanceof ByRecord<?> each) {
                ofRecord.add(each);
            }
        }
        this.hasRecordKeys = !ofRecord.isEmpty();
        this.onlyRecordLeaf = ofRecord.size() == 1 ? ofRecord.get(0) : null;
        this.isOfDrug = leaves.stream().allMatch(leaf -> !(leaf instanceof ByDrug<?> drug) || drug.isOfDrug());
        this.isByMonth = slicing.isByMonth();
    }

    /** The part of a record that has a key. */
    public static final class RecordPart {
        private final AllianceRecord record;
        final boolean @Nullable [] lines; // the drugs of a seizure that have the key; null for the whole record
        final boolean @Nullable [] perhaps; // the drugs that perhaps have the key; null if there are none
        private final @Nullable YearMonth month;

        RecordPart(RecordRows rows, @Nullable YearMonth month) {
            this(rows, null, null, month);
        }

        RecordPart(
                RecordRows rows, boolean @Nullable [] lines, boolean @Nullable [] perhaps, @Nullable YearMonth month) {
            this.record = rows.record();
            this.lines = lines;
            this.perhaps = perhaps;
            this.month = month;
        }

        public AllianceRecord record() {
            return record;
        }

        /** Returns the days of a period that have the key. */
        public ReportingPeriod days(ReportingPeriod period) {
            return month == null
                    ? period
                    : ReportingPeriod.ofMonth(month).intersection(period).orElseThrow();
        }
    }

    boolean hasDrugs() {
        return hasDrugs;
    }

    boolean hasRecordKeys() {
        return hasRecordKeys;
    }

    /** Returns whether the operations of a record decide all its keys. */
    boolean isByPlace() {
        return onlyRecordLeaf != null && onlyRecordLeaf.decider() == Slicing.Decider.OPERATIONS;
    }

    boolean isOfDrug() {
        return isOfDrug;
    }

    boolean isByMonth() {
        return isByMonth;
    }

    /** Returns an object that decides the keys of the whole record, as a key of a hash table. */
    Object source(RecordRows rows, ListKey sought) {
        if (onlyRecordLeaf != null) {
            Object source = onlyRecordLeaf.source().apply(rows);
            return source instanceof List<?> names ? sought.seeking(names) : source;
        }
        List<Object> all = new ArrayList<>();
        for (Slicing<?> leaf : leaves) {
            if (leaf instanceof ByRecord<?> ofRecord) {
                all.add(ofRecord.source().apply(rows));
            }
        }
        return all;
    }

    /** Returns the keys of the whole record, with a place for each leaf. */
    List<@Nullable Comparable<?>[]> ofRecord(RecordRows rows) {
        List<@Nullable Comparable<?>[]> found = new ArrayList<>();
        found.add(new Comparable<?>[leaves.size()]);
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            if (leaves.get(leaf) instanceof ByRecord<?> ofRecord) {
                Collection<? extends Comparable<?>> keys = ofRecord.keys().apply(rows);
                found = crossed(found, leaf, keys instanceof SortedSet ? keys : new TreeSet<>(keys)); // each once
            }
        }
        return found;
    }

    private static List<@Nullable Comparable<?>[]> crossed(
            List<@Nullable Comparable<?>[]> found, int leaf, Collection<? extends Comparable<?>> keys) {
        if (keys.isEmpty()) {
            return found;
        }
        requireFew((long) found.size() * keys.size());
        List<@Nullable Comparable<?>[]> crossed = new ArrayList<>();
        for (@Nullable Comparable<?>[] known : found) {
            for (Comparable<?> key : keys) {
                @Nullable Comparable<?>[] with = known.clone();
                with[leaf] = key;
                crossed.add(with);
            }
        }
        return crossed;
    }

    /** Hundreds of names of two kinds would make so many rows of one record that they fill the memory. */
    static void requireFew(long pairs) {
        if (pairs > MOST_PAIRS) {
            throw new IllegalArgumentException(
                    "a record must have at most 10,000 pairs of keys of two dimensions, but one has more");
        }
    }

    /** Returns the keys of a drug, with a place for each leaf. */
    @Nullable
    Comparable<?>[] ofDrug(SeizedDrug drug, RecordRows rows) {
        @Nullable Comparable<?>[] keys = ofNoDrug();
        for (int leaf = 0; leaf < keys.length; leaf++) {
            if (leaves.get(leaf) instanceof ByDrug<?> ofDrug) {
                keys[leaf] = ofDrug.key().apply(drug, rows);
            }
        }
        return keys;
    }

    /** Returns the keys of a drug that has none. */
    @Nullable
    Comparable<?>[] ofNoDrug() {
        return new Comparable<?>[leaves.size()];
    }

    /** Returns the key of some keys of the record, of a drug and of a month; null if there is none of them. */
    @Nullable
    K key(@Nullable Comparable<?>[] ofRecord, @Nullable Comparable<?>[] ofDrug, @Nullable YearMonth month) {
        List<@Nullable Comparable<?>> keys = new ArrayList<>(leaves.size());
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            Slicing<?> of = leaves.get(leaf);
            keys.add(of instanceof ByRecord<?> ? ofRecord[leaf] : of instanceof ByDrug<?> ? ofDrug[leaf] : month);
        }
        return slicing.join(keys.iterator());
    }

    /** Compares the keys of two drugs by their order, as rows are distinguished. */
    static int compare(@Nullable Comparable<?>[] one, @Nullable Comparable<?>[] other) {
        for (int leaf = 0; leaf < one.length; leaf++) {
            int order = compare(one[leaf], other[leaf]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Compares two keys of one leaf. A key that is lacking comes last. */
    @SuppressWarnings("unchecked") // of one leaf
    private static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** Returns the part of a record that has a key, null if there is none. Without a key, the part that has none. */
    public @Nullable RecordPart part(RecordRows rows, @Nullable K key, ReportingPeriod period) {
        if (!hasRecordKeys(rows, key)) {
            return null;
        }
        List<@Nullable Comparable<?>> leafKeys = slicing.leafKeys(key);
        YearMonth month = null;
        for (int leaf = 0; leaf < leafKeys.size(); leaf++) {
            Comparable<?> sought = leafKeys.get(leaf);
            if (leaves.get(leaf) instanceof Slicing.ByMonth) {
                boolean isOther = month != null && !month.equals(sought);
                if (isOther || !(sought instanceof YearMonth of)) {
                    return null;
                }
                month = of;
            }
        }
        return hasDrugs ? partOfDrugs(rows, leafKeys, month, period) : new RecordPart(rows, month);
    }

    /** Returns whether a record has the keys of the whole record that are in a key, or lacks those that it lacks. */
    boolean hasRecordKeys(RecordRows rows, @Nullable K key) {
        List<@Nullable Comparable<?>> leafKeys = slicing.leafKeys(key);
        for (int leaf = 0; leaf < leafKeys.size(); leaf++) {
            if (leaves.get(leaf) instanceof ByRecord<?> ofRecord && !hasKey(ofRecord, rows, leafKeys.get(leaf))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a drug has the keys of drugs that are in a key, or lacks those that it lacks. */
    boolean hasKey(SeizedDrug drug, RecordRows rows, @Nullable K key) {
        return compare(ofDrug(drug, rows), ofDrugs(slicing.leafKeys(key))) == 0;
    }

    private @Nullable Comparable<?>[] ofDrugs(List<@Nullable Comparable<?>> leafKeys) {
        @Nullable Comparable<?>[] sought = ofNoDrug();
        for (int leaf = 0; leaf < sought.length; leaf++) {
            sought[leaf] = leaves.get(leaf) instanceof ByDrug<?> ? leafKeys.get(leaf) : null;
        }
        return sought;
    }

    private static boolean hasKey(ByRecord<?> leaf, RecordRows rows, @Nullable Comparable<?> sought) {
        Collection<? extends Comparable<?>> found = leaf.keys().apply(rows);
        return sought == null ? found.isEmpty() : found.stream().anyMatch(key -> compare(key, sought) == 0);
    }

    private @Nullable RecordPart partOfDrugs(
            RecordRows rows,
            List<@Nullable Comparable<?>> leafKeys,
            @Nullable YearMonth month,
            ReportingPeriod period) {
        @Nullable Comparable<?>[] sought = ofDrugs(leafKeys);
        List<SeizedDrug> drugs = rows.record() instanceof DrugSeizure seizure ? seizure.drugs() : List.of();
        if (drugs.isEmpty()) {
            return compare(sought, ofNoDrug()) == 0 ? new RecordPart(rows, month) : null;
        }
        boolean[] always = new boolean[drugs.size()];
        boolean[] perhaps = new boolean[drugs.size()];
        Arrays.fill(always, true);
        for (int day : rows.daysOfKeys(Days.of(period.start()), Days.of(period.endExclusive()))) {
            rows.keysOn(day);
            for (int i = 0; i < always.length; i++) {
                boolean isFound = compare(ofDrug(drugs.get(i), rows), sought) == 0;
                always[i] &= isFound;
                perhaps[i] |= isFound;
            }
        }
        rows.keysOn(RecordRows.UNDATED);
        boolean isAny = false;
        boolean isAll = true;
        for (int i = 0; i < always.length; i++) {
            isAny |= perhaps[i];
            isAll &= always[i];
        }
        return isAll ? new RecordPart(rows, month) : isAny ? new RecordPart(rows, always, perhaps, month) : null;
    }
}
