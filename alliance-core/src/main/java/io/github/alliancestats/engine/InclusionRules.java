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

    private final Consumer<Exclusion> excluded;
    private final long[] outside = new long[OutOfScope.values().length];

    /**
     * Creates the rules of one query.
     *
     * @param excluded receives the records that are excluded
     */
    public InclusionRules(Consumer<Exclusion> excluded) {
        this.excluded = excluded;
    }

    /** Returns whether a record is in scope and not withdrawn. */
    public boolean isInScope(RecordRows rows) {
        return !rows.isWithdrawn() && rows.place().isWithin();
    }

    /** Returns whether a record is included: it counts in the period on each of its possible days. */
    public boolean includes(RecordRows rows, Cells period) {
        if (rows.isWithdrawn()) {
            exclude(rows, ExclusionReason.WITHDRAWN);
            return false;
        }
        boolean isLive = rows.isLive(period.start(), period.end());
        boolean isPerhapsLive = rows.isPerhapsLive(period.start(), period.end());
        if (!rows.isUndated() && isLive == isPerhapsLive) {
            return includes(rows.place(), isLive);
        }
        if (countScope(rows.place())) {
            exclude(rows, ExclusionReason.UNDATED);
        }
        return false;
    }

    /** Returns whether a record in scope counts in the period on any of its possible days. */
    public boolean perhapsIncludes(RecordRows rows, Cells period) {
        return isInScope(rows) && rows.isPerhapsLive(period.start(), period.end());
    }

    /** Returns whether a dated record is included, given its operations and whether it counts in the period. */
    public boolean includes(Place place, boolean isLive) {
        boolean isInScope = countScope(place);
        if (isInScope && !isLive) {
            addOutside(OutOfScope.OUT_OF_PERIOD, 1);
        }
        return isInScope && isLive;
    }

    private void exclude(RecordRows rows, ExclusionReason reason) {
        excluded.accept(RecordKey.of(rows.record()).excluded(reason, 1));
    }

    private boolean countScope(Place place) {
        if (!place.isWithin()) {
            addOutside(place.outside(), 1);
        }
        return place.isWithin();
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
