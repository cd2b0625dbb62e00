package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One measure in one cell: how many records or events it saw, and for each currency and basis an exact sum with
 * its coverage. What is to count once however often it is told of (the reference of joint work, a group, a person) is
 * kept by name. Mutable while a fold fills it, then left alone.
 */
final class Tally {

    /** In the bytes: which lists are there. */
    private static final int NAMES = 1;

    private static final int GAPS = 2;
    private static final int SUMS = 4;

    /** Parts the components of a name. */
    static final String WITHIN = "\u001f";

    private long seen;
    private SortedSet<String> names;
    private Map<Gap, Long> gaps;
    private SortedMap<Apart, Sum> sums;

    Tally() {
        this(0, Collections.emptySortedSet(), Map.of(), Collections.emptySortedMap());
    }

    /** A tally of what was found, which is the tally's own from now on. */
    Tally(long seen, SortedSet<String> names, Map<Gap, Long> gaps, SortedMap<Apart, Sum> sums) {
        this.seen = seen;
        this.names = names;
        this.gaps = gaps;
        this.sums = sums;
    }

    /** The sum in one currency and on one basis, and how many records are known in full and in part. */
    record Sum(ExactRange total, long full, long partial) {
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

    /** How many events, or things told apart by name, are known. */
    long known() {
        return seen + names.size() - inGaps();
    }

    SortedSet<String> names() {
        return names;
    }

    private long inGaps() {
        return gaps.values().stream().mapToLong(Long::longValue).sum();
    }

    void addAll(Tally other) {
        seen += other.seen;
        if (!other.names.isEmpty()) {
            names = names.isEmpty() ? new TreeSet<>() : names;
            names.addAll(other.names);
        }
        if (!other.gaps.isEmpty()) {
            gaps = gaps.isEmpty() ? new EnumMap<>(Gap.class) : gaps;
            other.gaps.forEach((gap, count) -> gaps.merge(gap, count, Long::sum));
        }
        if (!other.sums.isEmpty()) {
            sums = sums.isEmpty() ? new TreeMap<>() : sums;
            other.sums.forEach((apart, sum) -> sums.merge(apart, sum, Sum::plus));
        }
    }

    Tally copy() {
        Tally copy = new Tally();
        copy.addAll(this);
        return copy;
    }

    boolean isEmpty() {
        return seen == 0 && names.isEmpty() && sums.isEmpty();
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

    /** What a count covers. */
    Coverage coverage(Context context) {
        long none = sum(Apart.NOTHING).full();
        return coverage(context, seen + names.size() + none, new Sum(ExactRange.ZERO, known() + none, 0), gaps);
    }

    Coverage coverage(Context context, Apart apart) {
        Sum sum = sum(apart);
        Map<Gap, Long> reasons = new EnumMap<>(Gap.class);
        reasons.putAll(gaps);
        long otherwise = seen - sum.full() - inGaps();
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
        out.count((names.isEmpty() ? 0 : NAMES) + (gaps.isEmpty() ? 0 : GAPS) + (sums.isEmpty() ? 0 : SUMS));
        if (!names.isEmpty()) {
            out.count(names.size());
            names.forEach(out::text);
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
        long seen = in.count();
        long lists = in.count();
        SortedSet<String> names = new TreeSet<>();
        for (int left = (lists & NAMES) == 0 ? 0 : in.elements(1); left > 0; left--) {
            names.add(in.text());
        }
        Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
        for (int left = (lists & GAPS) == 0 ? 0 : in.elements(2); left > 0; left--) {
            gaps.put(in.constant(Gap.values()), in.count());
        }
        SortedMap<Apart, Sum> sums = new TreeMap<>();
        for (int left = (lists & SUMS) == 0 ? 0 : in.elements(6); left > 0; left--) {
            sums.put(Apart.read(in), Sum.read(in));
        }
        return new Tally(seen, names, gaps, sums);
    }

    /** The same with names that nobody can read. */
    Tally sealed(SharingKey key) {
        SortedSet<String> sealed = new TreeSet<>();
        for (String name : names) {
            StringJoiner hashed = new StringJoiner(WITHIN);
            for (String component : name.split(WITHIN, -1)) {
                hashed.add(key.hash(component));
            }
            sealed.add(hashed.toString());
        }
        Tally copy = copy();
        copy.names = sealed;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && seen == that.seen
                && names.equals(that.names)
                && gaps.equals(that.gaps)
                && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seen, names, gaps, sums);
    }
}
