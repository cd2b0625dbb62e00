package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.OutOfScope;
import java.util.EnumMap;
import java.util.Map;

/** The account of the records of a summary, those it includes apart. */
record Counts(long seen, Map<OutOfScope, Long> outside, Exclusions excluded) {

    Counts plus(Counts other) {
        Exclusions.Builder both = new Exclusions.Builder();
        both.addAll(excluded);
        both.addAll(other.excluded);
        Map<OutOfScope, Long> all = new EnumMap<>(OutOfScope.class);
        all.putAll(outside);
        other.outside.forEach((reason, count) -> all.merge(reason, count, Long::sum));
        return new Counts(seen + other.seen, all, both.build());
    }

    void write(ByteSink out) {
        out.count(seen);
        for (OutOfScope reason : OutOfScope.values()) {
            out.count(outside.getOrDefault(reason, 0L));
        }
        excluded.write(out);
    }

    static Counts read(ByteSource in) {
        long seen = in.count();
        Map<OutOfScope, Long> outside = new EnumMap<>(OutOfScope.class);
        for (OutOfScope reason : OutOfScope.values()) {
            long count = in.count();
            if (count > 0) {
                outside.put(reason, count);
            }
        }
        return new Counts(seen, outside, Exclusions.read(in));
    }
}
