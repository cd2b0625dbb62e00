package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion.Reason;
import java.util.EnumMap;
import java.util.Map;

/** Counts the records that do not count, by reason. */
final class CountedExclusions implements ExclusionReader {

    private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

    @Override
    public void add(RecordKey id, Reason reason, long times) {
        if (times > 0) {
            counts.merge(reason, times, Long::sum);
        }
    }

    Map<Reason, Long> counts() {
        return counts;
    }

    long count(Reason reason) {
        return counts.getOrDefault(reason, 0L);
    }
}
