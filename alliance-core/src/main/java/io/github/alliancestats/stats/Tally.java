package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.JointWork;
import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** In the bytes: which lists are there. */
    private static final int JOINT = 1;

    private static final int GAPS = 2;
    private static final int SUMS = 4;

    private long seen;
    private final TreeSet<String> joint = new TreeSet<>();
    private final EnumMap<Gap, Long> gaps = new EnumMap<>(Gap.class);
    private final TreeMap<Apart, Sum> sums = new TreeMap<>();

    private record Sum(ExactRange total, long full, long partial) {
        static final Sum NOTHING = new Sum(ExactRange.ZERO, 0, 0);

        Sum plus(Sum other) {
            return new Sum(total.plus(other.total), full + other.full, partial + other.partial);
        }

        void write(ByteSink out) {
            out.count(total.isRange() ? total.isTypical() ? 3 : 2 : 1);
            out.decimal(total.low());
            if (total.isRange()) {
                out.decimal(total.value());
                out.decimal(total.high());
            }
            out.count(full);
            out.count(partial);
        }

        static Sum read(ByteSource in) {
            long form = in.count();
            BigDecimal low = in.decimal();
            ExactRange total =
                    form == 1 ? ExactRange.of(low) : ExactRange.of(low, in.decimal(), in.decimal(), form == 3);
            return new Sum(total, in.count(), in.count());
        }
    }

    void addEvent(AllianceRecord record) {
        Optional<JointWork> shared = record.joint();
        if (shared.isPresent()) {
            joint.add(record.kind() + " " + shared.get().reference());
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

    boolean isEmpty() {
        return seen == 0 && joint.isEmpty();
    }

    /** The first reason for which a record is not known in full, if there is one. */
    Optional<Gap> firstGap() {
        return gaps.keySet().stream().findFirst();
    }

    /** The currencies and bases that occurred, in order. */
    SortedSet<Apart> aparts() {
        return new TreeSet<>(sums.keySet());
    }

    ExactRange total(Apart apart) {
        return sum(apart).total();
    }

    /** What a count covers: all that it saw. */
    Coverage coverage(Context context) {
        return coverage(context, events(), new Sum(ExactRange.ZERO, events(), 0), Map.of());
    }

    Coverage coverage(Context context, Apart apart) {
        Sum sum = sum(apart);
        Map<Gap, Long> reasons = new EnumMap<>(gaps);
        long named = gaps.values().stream().mapToLong(Long::longValue).sum();
        long otherwise = seen - sum.full() - named;
        if (otherwise > 0) {
            reasons.put(Gap.APART, otherwise);
        }
        return coverage(context, seen, sum, reasons);
    }

    private static Coverage coverage(Context context, long all, Sum sum, Map<Gap, Long> reasons) {
        return new Coverage(all, sum.full(), sum.partial(), reasons, context.extent());
    }

    private Sum sum(Apart apart) {
        return sums.getOrDefault(apart, Sum.NOTHING);
    }

    /** Most tallies hold one or two of these lists, so what is there is said first. */
    void write(ByteSink out) {
        out.count(seen);
        out.count((joint.isEmpty() ? 0 : JOINT) + (gaps.isEmpty() ? 0 : GAPS) + (sums.isEmpty() ? 0 : SUMS));
        if (!joint.isEmpty()) {
            out.count(joint.size());
            joint.forEach(out::text);
        }
        if (!gaps.isEmpty()) {
            out.count(gaps.size());
            gaps.forEach((gap, count) -> {
                out.constant(gap, Gap.values());
                out.count(count);
            });
        }
        if (!sums.isEmpty()) {
            out.count(sums.size());
            sums.forEach((apart, sum) -> {
                apart.write(out);
                sum.write(out);
            });
        }
    }

    static Tally read(ByteSource in) {
        Tally tally = new Tally();
        tally.seen = in.count();
        long lists = in.count();
        for (int left = (lists & JOINT) == 0 ? 0 : in.elements(1); left > 0; left--) {
            tally.joint.add(in.text());
        }
        for (int left = (lists & GAPS) == 0 ? 0 : in.elements(2); left > 0; left--) {
            tally.gaps.put(in.constant(Gap.values()), in.count());
        }
        for (int left = (lists & SUMS) == 0 ? 0 : in.elements(6); left > 0; left--) {
            tally.sums.put(Apart.read(in), Sum.read(in));
        }
        return tally;
    }

    /** The same with joint references that nobody can read. */
    Tally sealed(SharingKey key) {
        Tally sealed = new Tally();
        sealed.addAll(this);
        sealed.joint.clear();
        joint.forEach(reference -> sealed.joint.add(key.hash(reference)));
        return sealed;
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
