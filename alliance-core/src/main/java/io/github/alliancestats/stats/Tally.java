package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One measure in one cell: how many records it saw, and for each currency and basis an exact sum with
 * its coverage. Counts need the first alone, and the references of joint work, each of which is one event
 * however many forces recorded it. Mutable while a fold fills it, then left alone.
 */
final class Tally {

    private long seen;
    private final TreeSet<String> joint = new TreeSet<>();
    private final EnumMap<Gap, Long> gaps = new EnumMap<>(Gap.class);
    private final TreeMap<Apart, Sum> sums = new TreeMap<>();

    private record Sum(ExactRange total, long full, long partial) {
        static final Sum NOTHING = new Sum(ExactRange.ZERO, 0, 0);

        Sum plus(Sum other) {
            return new Sum(total.plus(other.total), full + other.full, partial + other.partial);
        }
    }

    void addEvent(AllianceRecord record) {
        if (record.joint().isPresent()) {
            joint.add(record.joint().get().reference());
        } else {
            seen++;
        }
    }

    /** How many events were counted. */
    long events() {
        return seen + joint.size();
    }

    /** Adds one record by its parts, of which there is at least one. */
    void add(List<Part> parts) {
        seen++;
        Gap first = null;
        Map<Apart, Integer> known = new HashMap<>();
        for (Part part : parts) {
            part.values().forEach((apart, value) -> {
                sums.merge(apart, new Sum(value, 0, 0), Sum::plus);
                known.merge(apart, 1, Integer::sum);
            });
            Gap gap = part.gap();
            if (gap != null && (first == null || gap.compareTo(first) < 0)) {
                first = gap;
            }
        }
        if (first != null) {
            gaps.merge(first, 1L, Long::sum);
        }
        known.forEach((apart, count) -> sums.merge(
                apart,
                count == parts.size() ? new Sum(ExactRange.ZERO, 1, 0) : new Sum(ExactRange.ZERO, 0, 1),
                Sum::plus));
    }

    void addAll(Tally other) {
        seen += other.seen;
        joint.addAll(other.joint);
        other.gaps.forEach((gap, count) -> gaps.merge(gap, count, Long::sum));
        other.sums.forEach((apart, sum) -> sums.merge(apart, sum, Sum::plus));
    }

    /** The currencies and bases that occurred, in order. */
    SortedSet<Apart> aparts() {
        return new TreeSet<>(sums.keySet());
    }

    ExactRange total(Apart apart) {
        return sum(apart).total();
    }

    Coverage coverage(Apart apart) {
        Sum sum = sum(apart);
        Map<Gap, Long> reasons = new EnumMap<>(gaps);
        long named = gaps.values().stream().mapToLong(Long::longValue).sum();
        long otherwise = seen - sum.full() - named;
        if (otherwise > 0) {
            reasons.put(Gap.APART, otherwise);
        }
        return new Coverage(seen, sum.full(), sum.partial(), reasons);
    }

    private Sum sum(Apart apart) {
        return sums.getOrDefault(apart, Sum.NOTHING);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && seen == that.seen
                && joint.equals(that.joint)
                && gaps.equals(that.gaps)
                && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seen, joint, gaps, sums);
    }
}
