package io.github.alliancestats.stats;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.stats.Exclusion.Reason;
import java.util.EnumMap;
import java.util.Map;

/** The gates of a record, in order: withdrawn, scope, undated, period. Counts the others by their reason. */
@SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
final class Gates {

    private final boolean hasScope;
    private final Exclusions.Builder excluded;
    private final long[] outside = new long[OutOfScope.values().length];

    Gates(StatsQuery query) {
        this.hasScope = query.umbrella().isPresent();
        this.excluded = new Exclusions.Builder(query.identity());
    }

    /** Returns whether a record passes, given whether it counts in the period. */
    boolean pass(RecordRows rows, boolean isLive) {
        if (rows.isWithdrawn()) {
            excluded.add(RecordKey.of(rows.record()), Reason.WITHDRAWN, 1);
        } else if (hasScope && !rows.place().isWithin()) {
            putOutside(rows.place().outside(), 1);
        } else if (rows.firstDay() == RecordRows.UNDATED) {
            excluded.add(RecordKey.of(rows.record()), Reason.UNDATED, 1);
        } else if (isLive) {
            return true;
        } else {
            putOutside(OutOfScope.OUT_OF_PERIOD, 1);
        }
        return false;
    }

    void putOutside(OutOfScope reason, long times) {
        outside[reason.ordinal()] += times;
    }

    void addAll(Gates other) {
        excluded.addAll(other.excluded.build());
        for (OutOfScope reason : OutOfScope.values()) {
            putOutside(reason, other.outside[reason.ordinal()]);
        }
    }

    Exclusions.Builder excluded() {
        return excluded;
    }

    Map<OutOfScope, Long> outside() {
        Map<OutOfScope, Long> counts = new EnumMap<>(OutOfScope.class);
        for (OutOfScope reason : OutOfScope.values()) {
            if (outside[reason.ordinal()] > 0) {
                counts.put(reason, outside[reason.ordinal()]);
            }
        }
        return counts;
    }
}
