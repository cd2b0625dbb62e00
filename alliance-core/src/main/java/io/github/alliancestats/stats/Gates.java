package io.github.alliancestats.stats;

import io.github.alliancestats.stats.Exclusion.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The gates that a standing record passes, in their order: withdrawn, scope, undated, period. What passes is handed
 * on; what does not is counted with its reason.
 */
@SuppressWarnings("EnumOrdinal") // a place in an array that never leaves the fold
final class Gates {

    private final Consumer<Item> included;
    private final boolean hasScope;
    private final Exclusions.Builder excluded;
    private final long[] outside = new long[OutOfScope.values().length];

    Gates(StatsQuery query, Consumer<Item> included) {
        this.included = included;
        this.hasScope = query.umbrella().isPresent();
        this.excluded = new Exclusions.Builder(query.identity());
    }

    void admit(Item item) {
        if (item.withdrawn()) {
            excluded.add(RecordKey.of(item.record()), Reason.WITHDRAWN, 1);
        } else if (hasScope && !item.place().within()) {
            putOutside(item.place().outside(), 1);
        } else if (!item.isDated()) {
            excluded.add(RecordKey.of(item.record()), Reason.UNDATED, 1);
        } else if (item.isLive()) {
            included.accept(item);
        } else {
            putOutside(OutOfScope.OUT_OF_PERIOD, 1);
        }
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
