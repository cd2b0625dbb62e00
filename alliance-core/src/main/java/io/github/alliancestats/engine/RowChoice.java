package io.github.alliancestats.engine;

import io.github.alliancestats.engine.DimensionKeys.RecordPart;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Slicing;
import io.github.alliancestats.engine.rule.Slicing.ByRecord;
import io.github.alliancestats.engine.rule.Slicing.Decider;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of each record that counts in a summary or a row.
 *
 * @param <K> the type of key of the row
 * @param slicing the slicing of the row, null if records count whole
 * @param key the key of the row, null for records without one
 * @param forces the forces whose records can count, null for all
 */
public record RowChoice<K extends Comparable<? super K>>(
        @Nullable Slicing<K> slicing,
        @Nullable K key,
        @Nullable SortedSet<ForceId> forces) {

    /** Every record, whole. */
    public static final RowChoice<?> WHOLE = new RowChoice<ForceId>(null, null, null);

    public static <K extends Comparable<? super K>> RowChoice<K> ofKey(Slicing<K> slicing, @Nullable K key) {
        return new RowChoice<>(slicing, key, forcesOf(slicing, key));
    }

    /** Returns the recording force of the records of a row, null if its key has none. */
    private static <K extends Comparable<? super K>> @Nullable SortedSet<ForceId> forcesOf(
            Slicing<K> slicing, @Nullable K key) {
        List<Slicing<?>> leaves = slicing.leaves();
        List<@Nullable Comparable<?>> leafKeys = slicing.leafKeys(key);
        for (int leaf = 0; leaf < leafKeys.size(); leaf++) {
            boolean isByForce = leaves.get(leaf) instanceof ByRecord<?> ofRecord && ofRecord.decider() == Decider.FORCE;
            if (isByForce && leafKeys.get(leaf) instanceof ForceId force) {
                return new TreeSet<>(Set.of(force));
            }
        }
        return null;
    }

    /** Returns the keys that the records of the row state, although others can rightly lack them. */
    public Set<Key> recordedUnder() {
        return slicing == null || key == null ? Set.of() : slicing.recordedUnder(key);
    }

    /** Returns whether a record perhaps belongs to the row although it does not state its key. */
    public boolean canBeUnstated() {
        return slicing != null && key != null && slicing.canBeUnstated();
    }

    /** Returns the choices of the records of other rows that perhaps belong to the row. */
    public List<RowChoice<K>> perhaps() {
        List<RowChoice<K>> others = new ArrayList<>();
        if (slicing != null && key != null) {
            for (@Nullable K other : slicing.perhaps(key)) {
                others.add(ofKey(slicing, other));
            }
        }
        return others;
    }

    public static RowChoice<?> ofForces(SortedSet<ForceId> forces) {
        return new RowChoice<ForceId>(null, null, forces);
    }

    /** Returns the facts of records that can be in the row. */
    public long facts() {
        return slicing == null || key == null ? RecordFacts.ALL : slicing.facts(key);
    }

    /** Returns the days of a period that the row has. */
    ReportingPeriod days(ReportingPeriod period) {
        return slicing == null || key == null ? period : slicing.period(key, period);
    }

    /** Returns a function that finds the part of a record, empty if there is none. Not thread-safe. */
    public Function<RecordRows, Optional<RecordPart>> parts(ReportingPeriod period) {
        if (slicing != null) {
            DimensionKeys<K> keys = new DimensionKeys<>(slicing);
            return rows -> Optional.ofNullable(keys.part(rows, key, period));
        }
        return rows -> forces == null || forces.contains(rows.record().force())
                ? Optional.of(new RecordPart(rows, null))
                : Optional.empty();
    }
}
