package io.github.alliancestats.stats;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Exclusion.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The gates that a standing record passes, in their order: scope, undated, period. What passes is handed
 * on; what does not is counted with its reason.
 */
final class Gates {

    private final StatsQuery query;
    private final Consumer<Item> included;
    private final Exclusions.Builder excluded;
    private final Map<Outside, Long> outside = new EnumMap<>(Outside.class);

    Gates(StatsQuery query, Consumer<Item> included) {
        this.query = query;
        this.included = included;
        this.excluded = new Exclusions.Builder(query.identity());
    }

    void admit(AllianceRecord record) {
        if (!query.isInScope(record)) {
            putOutside(query.namesUnknownOperation(record) ? Outside.UNKNOWN_OPERATION : Outside.OUT_OF_SCOPE, 1);
        } else if (record.date().isEmpty()) {
            excluded.add(RecordKey.of(record), Reason.UNDATED, 1);
        } else {
            admitDated(Item.whole(query, record));
        }
    }

    private void admitDated(Item item) {
        if (item.isLive()) {
            included.accept(item);
        } else {
            putOutside(Outside.OUT_OF_PERIOD, 1);
        }
    }

    void putOutside(Outside reason, long times) {
        if (times > 0) {
            outside.merge(reason, times, Long::sum);
        }
    }

    void addAll(Gates other) {
        excluded.addAll(other.excluded.build());
        other.outside.forEach(this::putOutside);
    }

    Exclusions.Builder excluded() {
        return excluded;
    }

    Map<Outside, Long> outside() {
        return outside;
    }
}
