package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.Reason;
import io.github.alliancestats.record.common.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The records that were seen and count nowhere. Counts are exact. The ids are the first thousand of each
 * reason in their natural order. An {@link Explanation} lists all of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Exclusions {

    private static final int MOST_IDS = 1_000;

    private final Map<Reason, Long> counts;
    private final Map<Reason, NavigableMap<RecordKey, Long>> ids; // that were kept, of each reason with a count

    private Exclusions(Map<Reason, Long> counts, Map<Reason, NavigableMap<RecordKey, Long>> ids) {
        this.counts = Collections.unmodifiableMap(counts);
        this.ids = ids;
    }

    /** {@return the number of excluded records} */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Counts one reason.
     *
     * @param reason the reason
     * @return how many records were left out for it
     */
    public long count(Reason reason) {
        return counts.getOrDefault(reason, 0L);
    }

    /** {@return the counts of the reasons that occurred, in the order of {@link Reason}; the others are absent} */
    public Map<Reason, Long> counts() {
        return counts;
    }

    /** {@return the exclusions that were kept, by reason and then by id} */
    public List<Exclusion> list() {
        List<Exclusion> list = new ArrayList<>();
        ids.forEach((reason, kept) -> kept.forEach((id, times) -> list.add(id.excluded(reason, times))));
        return Collections.unmodifiableList(list);
    }

    void write(ByteSink out) {
        out.count(counts.size());
        counts.forEach((reason, count) -> {
            out.constant(reason);
            out.count(count);
            Map<RecordKey, Long> kept = Objects.requireNonNull(ids.get(reason));
            out.count(kept.size());
            kept.forEach((id, times) -> {
                out.text(id.kind());
                out.text(id.id().force().value());
                out.text(id.id().value());
                out.count(times);
            });
        });
    }

    static Exclusions read(ByteSource in) {
        Builder read = Builder.ofAll();
        for (int reasons = in.elements(3); reasons > 0; reasons--) {
            Reason reason = in.constant(Reason.values());
            read.counts.put(reason, in.count());
            for (int left = in.elements(6); left > 0; left--) {
                RecordKey id = new RecordKey(in.text(), RecordId.of(in.text(), in.text()));
                read.keep(reason, id, in.count());
            }
        }
        return read.build();
    }

    /** Returns only the counts. */
    Exclusions withoutIds() {
        Builder bare = new Builder();
        bare.counts.putAll(counts);
        return bare.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exclusions that && counts.equals(that.counts) && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return counts.hashCode() + ids.hashCode();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the counts by reason, without ids} */
    @Override
    public String toString() {
        return count() + " excluded " + counts();
    }

    /** Gathers exclusions. */
    static final class Builder {
        private final int most;
        private final Map<Reason, NavigableMap<RecordKey, Long>> ids = new EnumMap<>(Reason.class);
        private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

        Builder() {
            this(MOST_IDS);
        }

        private Builder(int most) {
            this.most = most;
        }

        /** Returns a builder that keeps all ids. */
        static Builder ofAll() {
            return new Builder(Integer.MAX_VALUE);
        }

        void add(Exclusion exclusion) {
            keep(exclusion.reason(), new RecordKey(exclusion.kind(), exclusion.id()), exclusion.times());
            counts.merge(exclusion.reason(), exclusion.times(), Long::sum);
        }

        void addAll(Exclusions other) {
            other.ids.forEach((reason, kept) -> {
                if (ids.containsKey(reason) || kept.size() > most) {
                    kept.forEach((id, times) -> keep(reason, id, times));
                } else {
                    ids.put(reason, new TreeMap<>(kept)); // in order, which takes no comparison
                }
            });
            other.counts.forEach((reason, count) -> counts.merge(reason, count, Long::sum));
        }

        private void keep(Reason reason, RecordKey id, long times) {
            NavigableMap<RecordKey, Long> kept = ids.computeIfAbsent(reason, r -> new TreeMap<>());
            kept.merge(id, times, Long::sum);
            if (kept.size() > most) {
                kept.pollLastEntry();
            }
        }

        Exclusions build() {
            counts.keySet().forEach(reason -> ids.computeIfAbsent(reason, r -> new TreeMap<>()));
            return new Exclusions(counts, ids);
        }
    }
}
