package io.github.alliancestats.engine.identity;

import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The excluded records of a summary. Counts are exact. Ids are the first thousand of each reason in their order, unless the
 * builder keeps all. Immutable and thread-safe.
 *
 * @param ids the kept ids of each reason with a count, and how often each was excluded
 */
public record ExcludedRecords(
        Map<ExclusionReason, Long> counts, Map<ExclusionReason, NavigableMap<RecordKey, Long>> ids) {

    private static final int MOST_IDS = 1_000;

    /** Returns the number of excluded records. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the number of records that are excluded for a reason. */
    public long count(ExclusionReason reason) {
        return counts.getOrDefault(reason, 0L);
    }

    /** Returns the kept ids, by reason and then by id. */
    public List<Exclusion> exclusions() {
        List<Exclusion> list = new ArrayList<>();
        ids.forEach((reason, kept) -> kept.forEach((id, times) -> list.add(id.excluded(reason, times))));
        return Collections.unmodifiableList(list);
    }

    public void write(ByteSink out) {
        out.elements(counts, (reason, count) -> {
            out.constant(reason);
            out.count(count);
            out.elements(Objects.requireNonNull(ids.get(reason)), (id, times) -> {
                out.text(id.kind());
                out.text(id.id().force().value());
                out.text(id.id().value());
                out.count(times);
            });
        });
    }

    public static ExcludedRecords read(ByteSource in) {
        Builder read = Builder.ofAll();
        for (int reasons = in.elements(3); reasons > 0; reasons--) {
            ExclusionReason reason = in.constant(ExclusionReason.values());
            read.counts.put(reason, in.count());
            for (int left = in.elements(6); left > 0; left--) {
                RecordKey id = new RecordKey(in.text(), RecordId.of(in.text(), in.text()));
                read.keep(reason, id, in.count());
            }
        }
        return read.build();
    }

    /** Returns only the counts. */
    public ExcludedRecords withoutIds() {
        Builder bare = new Builder();
        bare.counts.putAll(counts);
        return bare.build();
    }

    /** Gathers exclusions. */
    public static final class Builder {
        private final int most;
        private final Map<ExclusionReason, NavigableMap<RecordKey, Long>> ids = new EnumMap<>(ExclusionReason.class);
        private final Map<ExclusionReason, Long> counts = new EnumMap<>(ExclusionReason.class);

        public Builder() {
            this(MOST_IDS);
        }

        private Builder(int most) {
            this.most = most;
        }

        /** Returns a builder that keeps all ids. */
        public static Builder ofAll() {
            return new Builder(Integer.MAX_VALUE);
        }

        public void add(Exclusion exclusion) {
            keep(exclusion.reason(), new RecordKey(exclusion.kind(), exclusion.id()), exclusion.times());
            counts.merge(exclusion.reason(), exclusion.times(), Long::sum);
        }

        /** Adds the exclusion of one record, without a key of it if its id is not kept. */
        public void add(AllianceRecord record, ExclusionReason reason) {
            NavigableMap<RecordKey, Long> kept = ids.get(reason);
            if (kept == null
                    || kept.size() < most
                    || !isAfter(record, kept.lastKey().id())) {
                keep(reason, RecordKey.of(record), 1);
            }
            counts.merge(reason, 1L, Long::sum);
        }

        private static boolean isAfter(AllianceRecord record, RecordId last) {
            int byForce = record.force().compareTo(last.force());
            return byForce > 0
                    || (byForce == 0 && RecordValues.OF_RECORD.idValue(record).compareTo(last.value()) > 0);
        }

        public void addAll(ExcludedRecords other) {
            other.ids.forEach((reason, kept) -> {
                if (ids.containsKey(reason) || kept.size() > most) {
                    kept.forEach((id, times) -> keep(reason, id, times));
                } else {
                    ids.put(reason, new TreeMap<>(kept)); // in order, which takes no comparison
                }
            });
            other.counts.forEach((reason, count) -> counts.merge(reason, count, Long::sum));
        }

        private void keep(ExclusionReason reason, RecordKey id, long times) {
            NavigableMap<RecordKey, Long> kept = ids.computeIfAbsent(reason, r -> new TreeMap<>());
            if (kept.size() == most && kept.lastKey().compareTo(id) < 0) {
                return;
            }
            kept.merge(id, times, Long::sum);
            if (kept.size() > most) {
                kept.pollLastEntry();
            }
        }

        public ExcludedRecords build() {
            counts.keySet().forEach(reason -> ids.computeIfAbsent(reason, r -> new TreeMap<>()));
            return new ExcludedRecords(Collections.unmodifiableMap(counts), ids);
        }
    }
}
