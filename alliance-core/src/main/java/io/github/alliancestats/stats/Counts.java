package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import java.util.EnumMap;
import java.util.Map;

/** The account of the records of a summary, those it includes apart. */
record Counts(long seen, Map<Outside, Long> outside, Exclusions excluded) {

    Counts plus(Counts other, Identity identity) {
        Exclusions.Builder both = new Exclusions.Builder(identity);
        both.addAll(excluded);
        both.addAll(other.excluded);
        Map<Outside, Long> all = new EnumMap<>(Outside.class);
        all.putAll(outside);
        other.outside.forEach((reason, count) -> all.merge(reason, count, Long::sum));
        return new Counts(seen + other.seen, all, both.build());
    }

    void write(ByteSink out) {
        out.count(seen);
        for (Outside reason : Outside.values()) {
            out.count(outside.getOrDefault(reason, 0L));
        }
        excluded.write(out);
    }

    static Counts read(ByteSource in) {
        long seen = in.count();
        Map<Outside, Long> outside = new EnumMap<>(Outside.class);
        for (Outside reason : Outside.values()) {
            long count = in.count();
            if (count > 0) {
                outside.put(reason, count);
            }
        }
        return new Counts(seen, outside, Exclusions.read(in));
    }
}
