package io.github.alliancestats.quality;

import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The records of a summary that count nowhere. Immutable and thread-safe.
 *
 * @param counts the exact number of records by reason, in the order of {@link ExclusionReason}; other reasons are absent
 * @param list the kept exclusions, by reason and then by id. A summary keeps the first thousand ids of each reason; an
 *     explanation lists all
 */
public record Exclusions(Map<ExclusionReason, Long> counts, List<Exclusion> list) {

    /**
     * Copies both parts.
     *
     * @param counts the exact number of records by reason
     * @param list the kept exclusions
     */
    public Exclusions {
        Map<ExclusionReason, Long> inOrder = new EnumMap<>(ExclusionReason.class);
        inOrder.putAll(Objects.requireNonNull(counts, "counts"));
        counts = Collections.unmodifiableMap(inOrder);
        list = List.copyOf(Objects.requireNonNull(list, "list"));
    }

    /** {@return the number of excluded records} */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the number of records that are excluded for one reason.
     *
     * @param reason the reason
     * @return the number, or zero
     */
    public long count(ExclusionReason reason) {
        return counts.getOrDefault(Objects.requireNonNull(reason, "reason"), 0L);
    }

    /** {@return the counts by reason, without ids} */
    @Override
    public String toString() {
        return count() + " excluded " + counts;
    }
}
