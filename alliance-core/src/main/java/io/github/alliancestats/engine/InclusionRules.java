package io.github.alliancestats.engine;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.OutOfScope;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rules that decide whether a current record is included, in order: withdrawn, scope, undated, period. Counts the
 * records that are out of scope, and passes on those that are excluded. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
public final class InclusionRules {

    private final boolean hasScope;
    private final Consumer<Exclusion> excluded;
    private final long[] outside = new long[OutOfScope.values().length];

    /**
     * Creates the rules of one query.
     *
     * @param hasScope whether the query has an umbrella
     * @param excluded receives the records that are excluded
     */
    public InclusionRules(boolean hasScope, Consumer<Exclusion> excluded) {
        this.hasScope = hasScope;
        this.excluded = excluded;
    }

    /** Returns whether a record is in scope and not withdrawn. */
    public boolean isInScope(RecordRows rows) {
        return !rows.isWithdrawn() && (!hasScope || rows.place().isWithin());
    }

    /** Returns whether a record is included, given whether it counts in the period. */
    public boolean includes(RecordRows rows, boolean isLive) {
        if (rows.isWithdrawn()) {
            exclude(rows, ExclusionReason.WITHDRAWN);
        } else if (rows.firstDay() != RecordRows.UNDATED) {
            return includes(rows.place(), isLive);
        } else if (countScope(rows.place())) {
            exclude(rows, ExclusionReason.UNDATED);
        }
        return false;
    }

    /** As above, of a record that counts in the period on some of its possible days, or has too many to try any. */
    public boolean includes(RecordRows rows, int live, int possible) {
        boolean isSure = possible > 0 && (live == 0 || live == possible);
        if (isSure || rows.isWithdrawn()) {
            return includes(rows, live > 0);
        }
        if (countScope(rows.place())) {
            exclude(rows, ExclusionReason.UNDATED);
        }
        return false;
    }

    /** Returns whether a dated record is included, given its operations and whether it counts in the period. */
    public boolean includes(Place place, boolean isLive) {
        if (!countScope(place)) {
            return false;
        }
        if (!isLive) {
            addOutside(OutOfScope.OUT_OF_PERIOD, 1);
        }
        return isLive;
    }

    private void exclude(RecordRows rows, ExclusionReason reason) {
        excluded.accept(RecordKey.of(rows.record()).excluded(reason, 1));
    }

    private boolean countScope(Place place) {
        boolean isWithin = !hasScope || place.isWithin();
        if (!isWithin) {
            addOutside(place.outside(), 1);
        }
        return isWithin;
    }

    public void addOutside(OutOfScope reason, long times) {
        outside[reason.ordinal()] += times;
    }

    public void addOutside(InclusionRules other) {
        for (OutOfScope reason : OutOfScope.values()) {
            addOutside(reason, other.outside[reason.ordinal()]);
        }
    }

    /** Returns the number of records that are out of scope, by reason. Reasons without a record are absent. */
    public Map<OutOfScope, Long> outside() {
        Map<OutOfScope, Long> counts = new EnumMap<>(OutOfScope.class);
        for (OutOfScope reason : OutOfScope.values()) {
            if (outside[reason.ordinal()] > 0) {
                counts.put(reason, outside[reason.ordinal()]);
            }
        }
        return counts;
    }
}
