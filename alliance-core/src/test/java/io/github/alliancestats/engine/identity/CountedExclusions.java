package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts the records that do not count, by reason. */
final class CountedExclusions implements Consumer<Exclusion> {

    private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

    @Override
    public void accept(Exclusion exclusion) {
        counts.merge(exclusion.reason(), exclusion.times(), Long::sum);
    }

    Map<Reason, Long> counts() {
        return counts;
    }

    long count(Reason reason) {
        return counts.getOrDefault(reason, 0L);
    }
}
