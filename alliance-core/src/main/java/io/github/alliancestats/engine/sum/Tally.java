package io.github.alliancestats.engine.sum;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.quality.Gap;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One measure in one cell: the number of records or events, and for each currency and basis an exact sum with its
 * completeness. Groups and people count once, so they are kept by name. So are joint events: those that count for another
 * force, and those with records that count here.
 * Mutable until its cell is complete.
 */
public final class Tally {

    private static final int LISTS = 7; // in the bytes

    private long seen;
    private Names names;
    private Names elsewhere;
    private Names here;
    private Gaps gaps;
    private AmountSums sums;
    private AmountSums shares = AmountSums.NONE; // the part of joint records in the sums
    private AmountSums wholes = AmountSums.NONE; // of the joint events that the forces of these records recorded

    public Tally() {
        this(0, Names.NONE, Names.NONE, Names.NONE, Gaps.NONE, AmountSums.NONE);
    }

    /** Creates a tally that owns the names. */
    public Tally(long seen, Names names, Names elsewhere, Names here, Gaps gaps, AmountSums sums) {
        this.seen = seen;
        this.names = names;
        this.elsewhere = elsewhere;
        this.here = here;
        this.gaps = gaps;
        this.sums = sums;
    }

    /** Returns the number of known events and names. */
    public long known() {
        return seen + names.size() - gaps.sum();
    }

    public Names names() {
        return names;
    }

    /** Returns the joint events that count for the force that recorded them. */
    public SortedSet<String> elsewhere() {
        return elsewhere.inOrder();
    }

    /** Returns the joint events with records that count here, and the hearings with a sentence here. */
    public SortedSet<String> here() {
        return here.inOrder();
    }

    /** Returns all joint events of its records. */
    public SortedSet<String> events() {
        return elsewhere.isEmpty() && here.isEmpty()
                ? Collections.emptySortedSet()
                : new Names(new TreeSet<>(elsewhere.inOrder())).with(here).inOrder();
    }

    public void addAll(Tally other) {
        seen += other.seen;
        names = names.with(other.names);
        elsewhere = elsewhere.with(other.elsewhere);
        here = here.with(other.here);
        gaps = gaps.plus(other.gaps);
        sums = sums.plus(other.sums);
        share(shares.plus(other.shares), wholes.plus(other.wholes));
    }

    /** Sets the part of joint records in the sums, and the sums of the events that their forces recorded. */
    public void share(AmountSums ofRecords, AmountSums ofEvents) {
        shares = ofRecords;
        wholes = ofEvents;
    }

    /** Returns what whole events add to the number of its amounts: those of joint events, less the shares in them. */
    public BigDecimal wholesBeyondShares(CurrencyBasis apart) {
        return wholes.in(apart)
                .total()
                .value()
                .subtract(shares.in(apart).total().value());
    }

    /** Returns the number of records that are known in full, without those of events that another force recorded. */
    public long wholeEvents(CurrencyBasis apart) {
        return sums.in(apart).full()
                - shares.in(apart).full()
                + wholes.in(apart).full();
    }

    public Tally plus(Tally other) {
        Tally both = copy();
        both.addAll(other);
        return both;
    }

    public Tally copy() {
        Tally copy = new Tally();
        copy.addAll(this);
        return copy;
    }

    /** Returns the tally of one record as a gap, if the record would count. In another unit it would only have that gap. */
    private Tally asGap(Gap gap) {
        if (seen == 0 && names.isEmpty() && here.isEmpty()) {
            return new Tally(0, Names.NONE, elsewhere, Names.NONE, Gaps.NONE, AmountSums.NONE);
        }
        return isInOther()
                ? new Tally(1, Names.NONE, elsewhere, Names.NONE, Gaps.NONE.with(Gap.OTHER_UNIT, 1), AmountSums.NONE)
                : ofGap(gap);
    }

    /** Returns whether no amount is known here, and all records count elsewhere, such as in another unit. */
    private boolean isInOther() {
        return isNotKnown() && !gaps.isEmpty() && gaps.toMap().keySet().stream().allMatch(Gap::countedElsewhere);
    }

    /** Returns whether any record counts here, or would without its gaps. A record that only counts elsewhere does not. */
    public boolean isFound() {
        return !isEmpty() && !isInOther();
    }

    /** Returns the tally of one record as a gap. */
    public static Tally ofGap(Gap gap) {
        return new Tally(1, Names.NONE, Names.NONE, Names.NONE, Gaps.NONE.with(gap, 1), AmountSums.NONE);
    }

    /** Returns the tally of one record that adds a number. */
    public static Tally ofNumber(BigDecimal number) {
        AmountSum sum = new AmountSum(CurrencyBasis.NOTHING, ExactRange.of(number), 1, 0);
        return new Tally(1, Names.NONE, Names.NONE, Names.NONE, Gaps.NONE, AmountSums.of(sum));
    }

    /** Returns the gap of a record that has one of several tallies, or none, with the most that any of them adds. */
    public static Tally oneOf(List<Tally> possible, Gap gap) {
        Tally all = new Tally();
        possible.forEach(all::addAll);
        Tally one = all.asGap(gap);
        boolean isOfOneRecord = all.elsewhere.isEmpty() && all.here.isEmpty(); // no other record states a part of it
        if (!one.gaps.has(Gap.RECORDING_UNKNOWN) || !isOfOneRecord || !all.gaps.isBounded()) {
            return one; // also for records in conflict, since all of them can be wrong
        }
        one.gaps = one.gaps.with(new AmountSum(CurrencyBasis.NOTHING, ExactRange.ZERO, 1, 0));
        for (Tally each : possible) {
            boolean isCount = each.sums.in(CurrencyBasis.NOTHING).total().high().signum() == 0;
            AmountSum count = AmountSum.possible(CurrencyBasis.NOTHING, BigDecimal.valueOf(isCount ? each.known() : 0));
            for (AmountSum sum :
                    each.sums.plus(each.gaps.possible()).with(count).inOrder()) {
                BigDecimal most = one.gaps.possible().in(sum.apart()).total().high();
                BigDecimal more = sum.total().high().subtract(most);
                one.gaps = more.signum() > 0 ? one.gaps.with(AmountSum.possible(sum.apart(), more)) : one.gaps;
            }
        }
        return one;
    }

    public boolean isEmpty() {
        return !hasSeen() && elsewhere.isEmpty() && here.isEmpty();
    }

    /** Returns whether any record counts, or would without its gaps. */
    public boolean hasSeen() {
        return seen > 0 || !names.isEmpty() || !sums.isEmpty();
    }

    /** Returns whether no event, name or amount is known. */
    public boolean isNotKnown() {
        return known() == 0 && sums.isEmpty();
    }

    public AmountSums sums() {
        return sums;
    }

    /** Returns the number of records or events seen, without those counted by name. */
    public long seen() {
        return seen;
    }

    public Gaps gaps() {
        return gaps;
    }

    /** Writes the lists that are not empty. Most tallies have one or two. */
    public void write(ByteSink out) {
        WrittenList[] all = {names, gaps, sums, elsewhere, here, shares, wholes};
        long lists = 0;
        for (int place = 0; place < all.length; place++) {
            lists |= all[place].isEmpty() ? 0 : 1L << place;
        }
        out.count(seen);
        out.count(lists);
        for (WrittenList list : all) {
            if (!list.isEmpty()) {
                list.write(out);
            }
        }
    }

    /** A list of a tally. */
    interface WrittenList {
        boolean isEmpty();

        void write(ByteSink out);
    }

    public static Tally read(ByteSource in) {
        long seen = in.count();
        long lists = in.count();
        if (lists >= 1 << LISTS) {
            throw ByteSource.notCanonical();
        }
        Names names = has(0, lists) ? Names.read(in) : Names.NONE;
        Gaps gaps = has(1, lists) ? Gaps.read(in, seen) : Gaps.NONE;
        AmountSums sums = has(2, lists) ? AmountSums.read(in) : AmountSums.NONE;
        Names elsewhere = has(3, lists) ? Names.read(in) : Names.NONE;
        Names here = has(4, lists) ? Names.read(in) : Names.NONE;
        Tally tally = new Tally(seen, names, elsewhere, here, gaps, sums);
        AmountSums shares = has(5, lists) ? AmountSums.read(in) : AmountSums.NONE;
        tally.share(shares, has(6, lists) ? AmountSums.read(in) : AmountSums.NONE);
        return tally;
    }

    private static boolean has(int place, long lists) {
        return (lists >> place & 1) != 0;
    }

    /** Returns the same tally with hashed names. */
    public Tally sealed(UnaryOperator<String> hash) {
        Tally copy = copy();
        copy.names = sealed(names, hash);
        copy.elsewhere = sealed(elsewhere, hash);
        copy.here = sealed(here, hash);
        return copy;
    }

    private static Names sealed(Names some, UnaryOperator<String> hash) {
        SortedSet<String> sealed = new TreeSet<>();
        some.inOrder().forEach(name -> sealed.add(sealed(name, hash)));
        return new Names(sealed);
    }

    /** Returns a name with each component hashed. */
    public static String sealed(String name, UnaryOperator<String> hash) {
        StringJoiner hashed = new StringJoiner(RecordRows.SEPARATOR);
        for (String component : name.split(RecordRows.SEPARATOR, -1)) {
            hashed.add(hash.apply(component));
        }
        return hashed.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Tally that
                        && seen == that.seen
                        && sums.equals(that.sums)
                        && gaps.equals(that.gaps)
                        && names.equals(that.names)
                        && elsewhere.equals(that.elsewhere)
                        && here.equals(that.here)
                        && shares.equals(that.shares)
                        && wholes.equals(that.wholes));
    }

    @Override
    public int hashCode() {
        int hash = 31 * Long.hashCode(seen) + names.size(); // the names themselves would be put in order
        hash = 31 * hash + elsewhere.size() + here.size();
        hash = 31 * hash + gaps.hashCode();
        return 31 * hash + sums.hashCode();
    }
}
