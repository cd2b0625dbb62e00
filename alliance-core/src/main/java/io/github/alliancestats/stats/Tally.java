package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
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
    private static final int ALL = NAMES | GAPS | SUMS;

    private static final Gap[] GAPS_THERE_ARE = Gap.values();

    /** Parts the components of a name. */
    static final String WITHIN = "\u001f";

    // one for all tallies that hold none, which are most
    private static final SortedSet<String> NO_NAMES = Collections.emptySortedSet();
    private static final Map<Gap, Long> NO_GAPS = Map.of();
    private static final SortedMap<Apart, Sum> NO_SUMS = Collections.emptySortedMap();

    private long seen;
    private SortedSet<String> names;
    private Map<Gap, Long> gaps;
    private SortedMap<Apart, Sum> sums;

    Tally() {
        this(0, NO_NAMES, NO_GAPS, NO_SUMS);
    }

    /** A tally of what was found, which is the tally's own from now on. */
    Tally(long seen, SortedSet<String> names, Map<Gap, Long> gaps, SortedMap<Apart, Sum> sums) {
        this.seen = seen;
        this.names = names.isEmpty() ? NO_NAMES : names;
        this.gaps = gaps.isEmpty() ? NO_GAPS : gaps;
        this.sums = sums.isEmpty() ? NO_SUMS : sums;
    }

    /** The sum in one currency and on one basis, and how many records are known in full and in part. */
    record Sum(ExactRange total, long full, long partial) {
        static final Sum NOTHING = new Sum(ExactRange.ZERO, 0, 0);

        /** In the bytes: what is told of the total. */
        private static final int NUMBER = 1;

        private static final int RANGE = 2;
        private static final int TYPICAL = 3;

        Sum plus(Sum other) {
            return new Sum(total.plus(other.total), full + other.full, partial + other.partial);
        }

        // written out, as in RecordId

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sum that
                    && full == that.full
                    && partial == that.partial
                    && total.equals(that.total);
        }

        @Override
        public int hashCode() {
            return Objects.hash(total, full, partial);
        }

        private static int form(ExactRange total) {
            return total.isRange() ? total.isTypical() ? TYPICAL : RANGE : NUMBER;
        }

        void write(ByteSink out) {
            out.count(form(total));
            if (total.lowMicros() == Micros.NONE) {
                writeWide(out);
            } else {
                out.millionths(total.lowMicros());
                if (total.isRange()) {
                    out.millionths(total.valueMicros());
                    out.millionths(total.highMicros());
                }
            }
            out.count(full);
            out.count(partial);
        }

        private void writeWide(ByteSink out) {
            out.decimal(total.low());
            if (total.isRange()) {
                out.decimal(total.value());
                out.decimal(total.high());
            }
        }

        static Sum read(ByteSource in) {
            long form = in.count();
            int start = in.place();
            long low = in.millionths();
            long value = form == NUMBER ? low : in.millionths();
            long high = form == NUMBER ? low : in.millionths();
            boolean fit = low != Micros.NONE && value != Micros.NONE && high != Micros.NONE;
            boolean ordered = low <= value && value <= high;
            ExactRange total = fit && ordered
                    ? ExactRange.of(low, value, high, form == TYPICAL)
                    : readWide(in.backTo(start), form);
            if (form(total) != form) {
                throw ByteSource.notCanonical();
            }
            return new Sum(total, in.count(), in.count());
        }

        private static ExactRange readWide(ByteSource in, long form) {
            BigDecimal low = in.decimal();
            return form == NUMBER
                    ? ExactRange.of(low)
                    : ExactRange.of(low, in.decimal(), in.decimal(), form == TYPICAL);
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
        long sum = 0;
        for (long count : gaps.values()) {
            sum += count;
        }
        return sum;
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
        int lists = (names == NO_NAMES ? 0 : NAMES) + (gaps == NO_GAPS ? 0 : GAPS) + (sums == NO_SUMS ? 0 : SUMS);
        out.count(seen);
        out.count(lists);
        if ((lists & NAMES) != 0) {
            writeNames(out);
        }
        if ((lists & GAPS) != 0) {
            writeGaps(out);
        }
        if ((lists & SUMS) != 0) {
            writeSums(out);
        }
    }

    private void writeNames(ByteSink out) {
        out.count(names.size());
        for (String name : names) {
            out.text(name);
        }
    }

    private void writeGaps(ByteSink out) {
        out.count(gaps.size());
        for (Map.Entry<Gap, Long> gap : gaps.entrySet()) {
            out.constant(gap.getKey());
            out.count(gap.getValue());
        }
    }

    private void writeSums(ByteSink out) {
        out.count(sums.size());
        for (Map.Entry<Apart, Sum> sum : sums.entrySet()) {
            sum.getKey().write(out);
            sum.getValue().write(out);
        }
    }

    static Tally read(ByteSource in) {
        long seen = in.count();
        long lists = in.count();
        if (lists > ALL) {
            throw ByteSource.notCanonical();
        }
        return new Tally(
                seen,
                (lists & NAMES) == 0 ? NO_NAMES : readNames(in),
                (lists & GAPS) == 0 ? NO_GAPS : readGaps(in, seen),
                (lists & SUMS) == 0 ? NO_SUMS : readSums(in));
    }

    /** How many elements a list has that is there, and so at least one. */
    private static int readSize(ByteSource in, int leastBytes) {
        int size = in.elements(leastBytes);
        if (size == 0) {
            throw ByteSource.notCanonical();
        }
        return size;
    }

    private static SortedSet<String> readNames(ByteSource in) {
        TreeSet<String> names = new TreeSet<>();
        for (int left = readSize(in, 1); left > 0; left--) {
            String name = in.text();
            ByteSource.requireOrder(names.isEmpty() ? null : names.last(), name);
            names.add(name);
        }
        return names;
    }

    private static Map<Gap, Long> readGaps(ByteSource in, long seen) {
        Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
        @Nullable Gap last = null;
        long others = seen;
        for (int left = readSize(in, 2); left > 0; left--) {
            Gap gap = in.constant(GAPS_THERE_ARE);
            long count = in.count();
            ByteSource.requireOrder(last, gap);
            if (count > others) {
                throw ByteSource.refused("it says of more records than there are that something is missing");
            }
            others -= count;
            gaps.put(gap, count);
            last = gap;
        }
        return gaps;
    }

    private static SortedMap<Apart, Sum> readSums(ByteSource in) {
        TreeMap<Apart, Sum> sums = new TreeMap<>();
        for (int left = readSize(in, 6); left > 0; left--) {
            Apart apart = Apart.read(in);
            ByteSource.requireOrder(sums.isEmpty() ? null : sums.lastKey(), apart);
            sums.put(apart, Sum.read(in));
        }
        return sums;
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
        copy.names = sealed.isEmpty() ? NO_NAMES : sealed;
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Tally that
                        && seen == that.seen
                        && same(sums, that.sums)
                        && same(gaps, that.gaps)
                        && names.equals(that.names));
    }

    private static boolean same(Map<?, ?> one, Map<?, ?> other) {
        return one == other || (one.size() == other.size() && one.equals(other));
    }

    @Override
    public int hashCode() {
        return Objects.hash(seen, names, gaps, sums);
    }
}
