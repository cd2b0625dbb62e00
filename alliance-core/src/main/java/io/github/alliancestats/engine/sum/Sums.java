package io.github.alliancestats.engine.sum;

import io.github.alliancestats.internal.IntList;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the records of one kind under one key: the number of records, and a number for each column. A sum is exact
 * at any size: the number of a column that nears its limit is carried to a second number, and wide numbers are kept as
 * decimals. Not thread-safe.
 */
public final class Sums {

    private static final @Nullable IntSet[] NO_NAMES = {};

    private long records;
    private long[] numbers = {};
    private int sinceCarry;
    private long @Nullable [] carried; // of each column, in units of the limit
    private @Nullable Map<Integer, BigDecimal> wides;
    private @Nullable IntSet[] names = NO_NAMES; // by rule

    public void addRecords(long more) {
        records += more;
    }

    public long records() {
        return records;
    }

    /** Adds the rows of a record. */
    public void add(Increment increment) {
        increment.addTo(this, 1);
        IntList all = increment.names();
        for (int i = 0; i < all.size(); i += 2) {
            addName(all.get(i), all.get(i + 1));
        }
    }

    /** Adds the rows of a record without their names. */
    public void addNumbers(Increment increment) {
        increment.addTo(this, 1);
    }

    /** Subtracts the numbers of an increment that was added to an earlier cell. Names stay. */
    public void subtract(Increment increment) {
        increment.addTo(this, -1);
    }

    void addCount(int column, long count) {
        roomFor(column + 1, 1)[column] += count;
    }

    /**
     * Adds a record, or subtracts it.
     *
     * @param additions the columns to which it adds
     * @param amounts its amounts, among others
     * @param start the place of the first of them
     * @param sign -1 to subtract the record, otherwise 1
     */
    public void add(Additions additions, long[] amounts, int start, int sign) {
        int from = 0;
        do { // a record can have more amounts than a column can take before it is carried
            int to = Math.min(additions.size(), from + Micros.PER_CARRY);
            additions.addTo(roomFor(additions.width(), 1 + to - from), amounts, start, from, to, sign);
            from = to;
        } while (from < additions.size());
    }

    /** Returns the columns. Each may be added to so many times with numbers below the limit. */
    private long[] roomFor(int width, int additions) {
        if (numbers.length < width) {
            numbers = Arrays.copyOf(numbers, width + width / 4);
        }
        sinceCarry += additions;
        if (sinceCarry >= Micros.PER_CARRY) {
            carry();
            sinceCarry += additions;
        }
        return numbers;
    }

    /** Leaves a number below the limit in each column. */
    void carry() {
        for (int column = 0; column < numbers.length; column++) {
            long full = numbers[column] / Micros.LIMIT;
            if (full != 0) {
                addCarried(column, full);
                numbers[column] %= Micros.LIMIT;
            }
        }
        sinceCarry = 1;
    }

    private void addCarried(int column, long full) {
        if (carried == null || carried.length <= column) {
            carried = Arrays.copyOf(carried == null ? new long[0] : carried, numbers.length);
        }
        carried[column] += full;
    }

    void addWide(int column, BigDecimal number) {
        if (wides == null) {
            wides = new HashMap<>();
        }
        wides.merge(column, number, BigDecimal::add);
    }

    public void addName(int rule, int name) {
        ofRule(rule).add(name);
    }

    private IntSet ofRule(int rule) {
        if (names.length <= rule) {
            names = Arrays.copyOf(names, rule + 1);
        }
        IntSet known = names[rule];
        if (known == null) {
            known = new IntSet();
            names[rule] = known;
        }
        return known;
    }

    /** Adds other sums of the same columns. No more names may be added to the others, since both need their sets. */
    public void addAll(Sums other) {
        records += other.records;
        long[] sums = roomFor(other.numbers.length, Math.max(1, other.sinceCarry));
        for (int column = 0; column < other.numbers.length; column++) {
            sums[column] += other.numbers[column];
        }
        for (int column = 0; other.carried != null && column < other.carried.length; column++) {
            addCarried(column, other.carried[column]);
        }
        if (other.wides != null) {
            other.wides.forEach(this::addWide);
        }
        for (int rule = 0; rule < other.names.length; rule++) {
            IntSet some = other.names[rule];
            if (some != null) {
                ofRule(rule).addAll(some);
            }
        }
    }

    /** Returns whether the number of a column is zero. */
    public boolean isZero(int column) {
        boolean isNarrow = carried == null && wides == null;
        return isNarrow ? at(numbers, column) == 0 : number(column).signum() == 0;
    }

    /** Returns the number of a column of counts. */
    public long count(int column) {
        return Math.addExact(Math.multiplyExact(at(carried, column), Micros.LIMIT), at(numbers, column));
    }

    /** Returns the number of a column of millionths. */
    public BigDecimal number(int column) {
        BigDecimal number = BigDecimal.valueOf(at(numbers, column), Micros.DECIMALS);
        if (carried != null) {
            BigDecimal unit = BigDecimal.valueOf(Micros.LIMIT, Micros.DECIMALS);
            number = number.add(unit.multiply(BigDecimal.valueOf(at(carried, column))));
        }
        return wides == null ? number : number.add(wides.getOrDefault(column, BigDecimal.ZERO));
    }

    private static long at(long @Nullable [] all, int column) {
        return all == null || column >= all.length ? 0 : all[column];
    }

    /**
     * Returns the names of a rule. No more are added.
     *
     * @param all the names by their numbers
     */
    public Names names(int rule, List<String> all) {
        IntSet some = rule < names.length ? names[rule] : null;
        return some == null ? Names.NONE : new Names(some.united(), all);
    }
}
