package io.github.alliancestats.stats;

import io.github.alliancestats.internal.Line;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SortedSet;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a measure adds for one item, and the lanes to which it goes. A lane is allotted when it is first needed, so that
 * a row of numbers is no longer than what occurs.
 *
 * <p>An amount is told part by part, such as drug by drug: {@link #part}, then what is known of it or {@link #missing}.
 * {@link #close} says of the item as a whole whether it is known in full or in part.
 */
@SuppressWarnings("EnumOrdinal") // a place in an array that never leaves the fold
final class Entry {

    private static final Gap[] GAPS = Gap.values();

    private final Measure<?> measure;
    private final int place; // among the question's measures
    private final Lanes lanes;
    private final Offers offers;
    private final int[] gaps = new int[GAPS.length];
    private final Line line = new Line();
    private int seen = Lanes.NONE;
    private int names = Lanes.NONE;
    private Adding[] addings = {};

    // of the item at hand
    private int parts;
    private @Nullable Gap firstGap;

    /** The lanes of the sums in one currency and on one basis. */
    private static final class Adding {
        private final Apart apart;
        private int value = Lanes.NONE;
        private int below = Lanes.NONE; // by how much the low end is below the value
        private int above = Lanes.NONE;
        private int untypical = Lanes.NONE;
        private int full = Lanes.NONE;
        private int partial = Lanes.NONE;

        // of the item at hand
        private int known;
        private int lastKnown;

        Adding(Apart apart) {
            this.apart = apart;
        }
    }

    Entry(Measure<?> measure, Lanes lanes, Rates rates) {
        this.measure = measure;
        this.place = lanes.query().measures().indexOf(measure);
        this.lanes = lanes;
        this.offers = new Offers(this, rates);
    }

    int place() {
        return place;
    }

    void add(Item item) {
        if (parts != 0) {
            forget(); // a caller's rule threw at the item before
        }
        measure.counting().add(item, this);
    }

    /** Forgets what was told of an item part by part. */
    private void forget() {
        parts = 0;
        firstGap = null;
        for (Adding adding : addings) {
            adding.known = 0;
            adding.lastKnown = 0;
        }
    }

    /** What a drug of the item holds as numbers, until the next is asked for. */
    Line line(SeizedDrug drug) {
        Held.LINE.accept(drug, line);
        return line;
    }

    /** The money that is on offer for the parts of an item. */
    Offers offers() {
        return offers;
    }

    /** Adds some events of one record; of joint work each counts once, whichever forces tell of it. */
    void events(Item item, long times) {
        if (item.joint() == null) {
            see(times);
            return;
        }
        String reference = item.record().kind() + " " + item.joint().reference();
        for (long i = 1; i <= times; i++) {
            name(i == 1 ? reference : reference + Tally.WITHIN + i);
        }
    }

    private void see(long times) {
        if (times != 0) {
            seen = allotted(seen);
            count(seen, times);
        }
    }

    void name(String name) {
        names = allotted(names);
        lanes.current().addName(names, name);
    }

    /** Adds a record that tells of something and does not say what is needed to count it. */
    void gap(Gap gap) {
        see(1);
        int lane = allotted(gaps[gap.ordinal()]);
        gaps[gap.ordinal()] = lane;
        count(lane, 1);
    }

    /** Adds a record of which it is known that it tells of no event that counts. */
    void noEvent() {
        Adding adding = adding("", null, null);
        adding.full = allotted(adding.full);
        count(adding.full, 1);
    }

    /** Begins a part of the item. */
    void part() {
        parts++;
    }

    /** Says why nothing is known of the part at hand. */
    void missing(Gap gap) {
        if (firstGap == null || gap.compareTo(firstGap) < 0) {
            firstGap = gap;
        }
    }

    /** Adds a number, of what has neither currency nor basis, to the part at hand. */
    void number(BigDecimal number) {
        amount(adding("", null, null), ExactRange.of(number));
    }

    /** Adds so many millionths, of what has neither currency nor basis, to the part at hand. */
    void number(long micros) {
        amount(adding("", null, null), micros, micros, micros, true);
    }

    /** Adds an amount of money to the part at hand. */
    void amount(CurrencyUnit currency, @Nullable ValuationBasis basis, ExactRange amount) {
        amount(adding(currency.getCurrencyCode(), currency, basis), amount);
    }

    /** Adds an amount of money, in millionths, to the part at hand. */
    void amount(
            CurrencyUnit currency, @Nullable ValuationBasis basis, long low, long value, long high, boolean typical) {
        amount(adding(currency.getCurrencyCode(), currency, basis), low, value, high, typical);
    }

    private void amount(Adding adding, ExactRange amount) {
        if (amount.valueMicros() != Micros.NONE) {
            amount(adding, amount.lowMicros(), amount.valueMicros(), amount.highMicros(), amount.isTypical());
            return;
        }
        know(adding);
        adding.value = allotted(adding.value);
        adding.below = allotted(adding.below);
        adding.above = allotted(adding.above);
        lanes.current().addWide(adding.value, amount.value());
        lanes.current().addWide(adding.below, amount.value().subtract(amount.low()));
        lanes.current().addWide(adding.above, amount.high().subtract(amount.value()));
        tellTypical(adding, amount.isTypical());
    }

    private void amount(Adding adding, long low, long value, long high, boolean typical) {
        know(adding);
        adding.value = allotted(adding.value);
        sum(adding.value, value);
        if (low != value) {
            adding.below = allotted(adding.below);
            sum(adding.below, value - low);
        }
        if (high != value) {
            adding.above = allotted(adding.above);
            sum(adding.above, high - value);
        }
        tellTypical(adding, typical);
    }

    private void know(Adding adding) {
        if (adding.lastKnown != parts) {
            adding.lastKnown = parts;
            adding.known++;
        }
    }

    private void tellTypical(Adding adding, boolean typical) {
        if (!typical) {
            adding.untypical = allotted(adding.untypical);
            count(adding.untypical, 1);
        }
    }

    /** Ends what was told of the item part by part; nothing, if there was no part. */
    void close() {
        if (parts == 0) {
            return;
        }
        if (firstGap == null) {
            see(1);
        } else {
            gap(firstGap);
        }
        for (Adding adding : addings) {
            if (adding.known == parts) {
                adding.full = allotted(adding.full);
                count(adding.full, 1);
            } else if (adding.known > 0) {
                adding.partial = allotted(adding.partial);
                count(adding.partial, 1);
            }
        }
        forget();
    }

    private Adding adding(String code, @Nullable CurrencyUnit currency, @Nullable ValuationBasis basis) {
        for (Adding adding : addings) {
            if (adding.apart.basis() == basis && adding.apart.code().equals(code)) {
                return adding;
            }
        }
        Adding another = new Adding(new Apart(code, currency, basis));
        addings = Arrays.copyOf(addings, addings.length + 1);
        addings[addings.length - 1] = another;
        return another;
    }

    private int allotted(int lane) {
        return lane == Lanes.NONE ? lanes.next() : lane;
    }

    private void count(int lane, long times) {
        if (!lanes.current().add(lane, times)) {
            lanes.current().addWide(lane, BigDecimal.valueOf(times));
        }
    }

    private void sum(int lane, long micros) {
        if (!lanes.current().add(lane, micros)) {
            lanes.current().addWide(lane, Micros.number(micros));
        }
    }

    /** What the measure has found under a key, or null if it is nothing. */
    @Nullable
    Tally tally(Sums sums) {
        long times = sums.count(seen);
        SortedSet<String> named = sums.names(names);
        ApartSums amounts = amounts(sums);
        boolean none = times == 0 && named.isEmpty() && amounts.isEmpty();
        return none ? null : new Tally(times, named, gaps(sums), amounts);
    }

    private Gaps gaps(Sums sums) {
        Gaps told = Gaps.NONE;
        for (int gap = 0; gap < gaps.length; gap++) {
            if (gaps[gap] != Lanes.NONE) {
                told = told.with(GAPS[gap], sums.count(gaps[gap]));
            }
        }
        return told;
    }

    private ApartSums amounts(Sums sums) {
        ApartSums found = ApartSums.NONE;
        for (Adding adding : addings) {
            long full = sums.count(adding.full);
            long partial = sums.count(adding.partial);
            if (full + partial > 0) {
                boolean typical = sums.count(adding.untypical) == 0;
                ExactRange total = sums.range(adding.value, adding.below, adding.above, typical);
                found = found.with(new ApartSum(adding.apart, total, full, partial));
            }
        }
        return found;
    }
}
