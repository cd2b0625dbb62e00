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
    private @Nullable IntSet[] names = NO_NAMES; // by rule; some are owned by other sums

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
     * Adds records.
     *
     * @param additions the columns to which they add
     * @param amounts the sums of their amounts, among others
     * @param start the place of the first of these sums
     * @param records the number of records, at most {@link Micros#PER_CARRY}; below zero to subtract them
     */
    public void add(Additions additions, long[] amounts, int start, int records) {
        int each = Math.abs(records);
        if (each > Micros.PER_CARRY) {
            throw new IllegalArgumentException("too many records for one sum: " + each);
        }
        int from = 0;
        do { // records can have more amounts than a column can take before it is carried
            int to = Math.min(additions.size(), from + Micros.PER_CARRY / each);
            additions.addTo(roomFor(additions.width(), 1 + (to - from) * each), amounts, start, from, to, records);
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
        IntSet known = roomForNames(rule)[rule];
        known = known == null ? new IntSet(this) : known.ownedBy(this);
        names[rule] = known;
        known.add(name);
    }

    private @Nullable IntSet[] roomForNames(int rule) {
        if (names.length <= rule) {
            names = Arrays.copyOf(names, rule + 1);
        }
        return names;
    }

    /** Adds other sums of the same columns. No more names may be added to the others, since both share their sets. */
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
            if (some != null && hasNames(rule)) {
                int of = rule;
                some.forEach(name -> addName(of, name));
            } else if (some != null) {
                roomForNames(rule)[rule] = some; // copied before another name is added
            }
        }
    }

    /** Returns a number above all columns that have one. */
    public int width() {
        int width = numbers.length;
        if (wides != null) {
            for (int column : wides.keySet()) {
                width = Math.max(width, column + 1);
            }
        }
        return width;
    }

    /** Returns the number of a column, or {@link Micros#NONE} if it may not be below the limit. */
    public long micros(int column) {
        if (at(carried, column) == 0 && (wides == null || !wides.containsKey(column))) {
            return Micros.limited(at(numbers, column));
        }
        return number(column).signum() == 0 ? 0 : Micros.NONE;
    }

    /** Returns the number of a column of counts. */
    public long count(int column) {
        return Math.addExact(Math.multiplyExact(at(carried, column), Micros.LIMIT), at(numbers, column));
    }

    /** Returns the number of a column of millionths. */
    public BigDecimal number(int column) {
        return BigDecimal.valueOf(at(carried, column))
                .multiply(BigDecimal.valueOf(Micros.LIMIT))
                .add(BigDecimal.valueOf(at(numbers, column)))
                .movePointLeft(Micros.DECIMALS)
                .add(wides == null ? BigDecimal.ZERO : wides.getOrDefault(column, BigDecimal.ZERO));
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
        IntSet some = hasNames(rule) ? names[rule] : null;
        return some == null ? Names.NONE : new Names(some.complete(), all);
    }

    /** Returns whether a rule has names. */
    public boolean hasNames(int rule) {
        return rule < names.length && names[rule] != null;
    }
}
