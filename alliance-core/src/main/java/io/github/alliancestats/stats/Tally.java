package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.stats.Coverage.Gap;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
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

    /** Parts the components of a name. */
    static final String WITHIN = "\u001f";

    private static final SortedSet<String> NO_NAMES = Collections.emptySortedSet();

    private long seen;
    private SortedSet<String> names;
    private Gaps gaps;
    private ApartSums sums;

    Tally() {
        this(0, NO_NAMES, Gaps.NONE, ApartSums.NONE);
    }

    /** A tally of what was found, whose names are its own from now on. */
    Tally(long seen, SortedSet<String> names, Gaps gaps, ApartSums sums) {
        this.seen = seen;
        this.names = names == NO_NAMES || names.isEmpty() ? NO_NAMES : names;
        this.gaps = gaps;
        this.sums = sums;
    }

    /** How many events, or things told apart by name, are known. */
    long known() {
        return seen + names.size() - gaps.sum();
    }

    SortedSet<String> names() {
        return names;
    }

    void addAll(Tally other) {
        seen += other.seen;
        if (other.hasNames()) {
            names = hasNames() ? names : new TreeSet<>();
            names.addAll(other.names);
        }
        gaps = gaps.plus(other.gaps);
        sums = sums.plus(other.sums);
    }

    Tally copy() {
        Tally copy = new Tally();
        copy.addAll(this);
        return copy;
    }

    boolean isEmpty() {
        return seen == 0 && !hasNames() && sums.isEmpty();
    }

    private boolean hasNames() {
        return names != NO_NAMES;
    }

    /** The first reason for which a record is not known in full, if there is one. */
    Optional<Gap> firstGap() {
        return gaps.first();
    }

    ApartSums sums() {
        return sums;
    }

    /** What a count covers. */
    Coverage coverage(Measure<?> measure, Context context) {
        long none = sums.in(Apart.NOTHING).full();
        boolean supplied = context.supplies(measure);
        return new Coverage(supplied, seen + names.size() + none, known() + none, 0, gaps.toMap(), context.extent());
    }

    /** What a sum covers. */
    Coverage coverage(Measure<?> measure, Context context, Apart apart) {
        ApartSum sum = sums.in(apart);
        Gaps otherwise = gaps.with(Gap.APART, Math.max(0, seen - sum.full() - gaps.sum()));
        boolean supplied = context.supplies(measure);
        return new Coverage(supplied, seen, sum.full(), sum.partial(), otherwise.toMap(), context.extent());
    }

    /** Most tallies hold one or two of these lists, so what is there is said first. */
    void write(ByteSink out) {
        int lists = (hasNames() ? NAMES : 0) + (gaps.isEmpty() ? 0 : GAPS) + (sums.isEmpty() ? 0 : SUMS);
        out.count(seen);
        out.count(lists);
        if ((lists & NAMES) != 0) {
            writeNames(out);
        }
        if ((lists & GAPS) != 0) {
            gaps.write(out);
        }
        if ((lists & SUMS) != 0) {
            sums.write(out);
        }
    }

    private void writeNames(ByteSink out) {
        out.count(names.size());
        for (String name : names) {
            out.text(name);
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
                (lists & GAPS) == 0 ? Gaps.NONE : Gaps.read(in, seen),
                (lists & SUMS) == 0 ? ApartSums.NONE : ApartSums.read(in));
    }

    private static SortedSet<String> readNames(ByteSource in) {
        TreeSet<String> names = new TreeSet<>();
        for (int left = in.someElements(1); left > 0; left--) {
            String name = in.text();
            ByteSource.requireOrder(names.isEmpty() ? null : names.last(), name);
            names.add(name);
        }
        return names;
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

    /** A number that equal tallies share, and that most others don't. */
    long sketch() {
        return 31 * seen + sums.sketch();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Tally that
                        && seen == that.seen
                        && sums.equals(that.sums)
                        && gaps.equals(that.gaps)
                        && names.equals(that.names));
    }

    @Override
    public int hashCode() {
        return Objects.hash(seen, names, gaps, sums);
    }
}
