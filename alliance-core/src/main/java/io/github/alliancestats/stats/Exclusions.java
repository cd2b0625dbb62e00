package io.github.alliancestats.stats;

import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.Reason;
import io.github.alliancestats.record.RecordId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

    private final Map<Reason, LeftOut> byReason;

    private Exclusions(Map<Reason, LeftOut> byReason) {
        this.byReason = byReason;
    }

    /** The records left out for one reason: how many, and how many of each id that was kept. */
    private record LeftOut(long count, NavigableMap<RecordKey, Long> ids) {
        static final LeftOut NOBODY = new LeftOut(0, new TreeMap<>());
    }

    /** {@return how many records were left out} */
    public long count() {
        return byReason.values().stream().mapToLong(LeftOut::count).sum();
    }

    /**
     * Counts one reason.
     *
     * @param reason the reason
     * @return how many records were left out for it
     */
    public long count(Reason reason) {
        return byReason.getOrDefault(reason, LeftOut.NOBODY).count();
    }

    /** {@return the counts of the reasons that occurred, in the order of {@link Reason}; the others are absent} */
    public Map<Reason, Long> counts() {
        Map<Reason, Long> counts = new EnumMap<>(Reason.class);
        byReason.forEach((reason, left) -> counts.put(reason, left.count()));
        return Collections.unmodifiableMap(counts);
    }

    /** {@return the exclusions that were kept, by reason and then by id} */
    public List<Exclusion> list() {
        List<Exclusion> list = new ArrayList<>();
        byReason.forEach((reason, left) ->
                left.ids().forEach((id, n) -> list.add(new Exclusion(id.kind(), id.id(), reason, n))));
        return Collections.unmodifiableList(list);
    }

    /**
     * The exclusions for one reason.
     *
     * @param reason the reason
     * @return those that were kept, by id
     */
    public List<Exclusion> list(Reason reason) {
        return list().stream().filter(exclusion -> exclusion.reason() == reason).toList();
    }

    void write(ByteSink out) {
        out.count(byReason.size());
        byReason.forEach((reason, left) -> {
            out.constant(reason);
            out.count(left.count());
            out.count(left.ids().size());
            left.ids().forEach((id, times) -> {
                out.text(id.kind());
                out.text(id.id().force().value());
                out.text(id.id().value());
                out.count(times);
            });
        });
    }

    static Exclusions read(ByteSource in) {
        Map<Reason, LeftOut> byReason = new EnumMap<>(Reason.class);
        for (int reasons = in.elements(3); reasons > 0; reasons--) {
            Reason reason = in.constant(Reason.values());
            long count = in.count();
            NavigableMap<RecordKey, Long> ids = new TreeMap<>();
            for (int left = in.elements(6); left > 0; left--) {
                ids.put(new RecordKey(in.text(), RecordId.of(in.text(), in.text())), in.count());
            }
            byReason.put(reason, new LeftOut(count, ids));
        }
        return new Exclusions(byReason);
    }

    /** The counts alone. */
    Exclusions withoutIds() {
        Map<Reason, LeftOut> counts = new EnumMap<>(Reason.class);
        byReason.forEach((reason, left) -> counts.put(reason, new LeftOut(left.count(), new TreeMap<>())));
        return new Exclusions(counts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exclusions that && byReason.equals(that.byReason);
    }

    @Override
    public int hashCode() {
        return byReason.hashCode();
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

        void add(RecordKey id, Reason reason, long times) {
            if (times > 0) {
                keep(id, reason, times);
                counts.merge(reason, times, Long::sum);
            }
        }

        void addAll(Exclusions other) {
            other.list()
                    .forEach(exclusion -> keep(
                            new RecordKey(exclusion.kind(), exclusion.id()), exclusion.reason(), exclusion.times()));
            other.counts().forEach((reason, count) -> counts.merge(reason, count, Long::sum));
        }

        private void keep(RecordKey id, Reason reason, long times) {
            NavigableMap<RecordKey, Long> kept = ids.computeIfAbsent(reason, r -> new TreeMap<>());
            kept.merge(id, times, Long::sum);
            if (kept.size() > most) {
                kept.pollLastEntry();
            }
        }

        Exclusions build() {
            Map<Reason, LeftOut> byReason = new EnumMap<>(Reason.class);
            counts.forEach((reason, count) ->
                    byReason.put(reason, new LeftOut(count, ids.getOrDefault(reason, new TreeMap<>()))));
            return new Exclusions(byReason);
        }
    }
}
