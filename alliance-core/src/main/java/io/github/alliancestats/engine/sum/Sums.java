package io.github.alliancestats.engine.sum;

import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the records of one kind under one key: the number of records, and a number for each column. A sum is exact
 * at any size: a column that nears its limit is carried into a second {@code long}, and wide numbers are kept as
 * decimals. Not thread-safe.
 */
public final class Sums {

    private long records;
    private long[] numbers = {};
    private int sinceCarry;
    private final Carried carried = new Carried();
    private @Nullable Map<Integer, BigDecimal> wides;
    private @Nullable Map<Integer, IntSet> names; // by rule

    public void addRecords(long more) {
        records += more;
    }

    public long records() {
        return records;
    }

    /** Adds the rows of a record. */
    public void add(Increment increment) {
        addNumbers(increment);
        if (increment.hasNames()) {
            increment.names().forEach(name -> addName(name.rule(), name.name()));
        }
    }

    /** Adds the rows of a record without their names. */
    public void addNumbers(Increment increment) {
        add(increment, 1);
        for (int i = 0; i < increment.wides().size(); i++) {
            Increment.Wide wide = increment.wides().get(i);
            addWide(wide.column(), wide.number());
        }
    }

    /** Subtracts the numbers of an increment that was added to an earlier cell. Names stay. */
    public void subtract(Increment increment) {
        add(increment, -1);
        increment.wides().forEach(wide -> addWide(wide.column(), wide.number().negate()));
    }

    private void add(Increment increment, int sign) {
        int width = increment.width();
        increment.addCounts(roomFor(width, 1), sign);
        Additions additions = increment.additions();
        int from = 0;
        do { // one record can have more amounts than a column can take before it is carried
            int to = Math.min(additions.size(), from + Micros.PER_CARRY);
            additions.addTo(roomFor(width, 1 + to - from), increment.amounts(), from, to, sign);
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
        carried.takeFrom(numbers, numbers.length);
        sinceCarry = 1;
    }

    private void addWide(int column, BigDecimal number) {
        if (wides == null) {
            wides = new HashMap<>();
        }
        wides.merge(column, number, BigDecimal::add);
    }

    public void addName(int rule, int name) {
        if (names == null) {
            names = new HashMap<>();
        }
        names.computeIfAbsent(rule, any -> new IntSet()).add(name);
    }

    /** Adds other sums of the same columns. */
    public void addAll(Sums other) {
        records += other.records;
        other.carry();
        long[] sums = roomFor(other.numbers.length, 1);
        for (int column = 0; column < other.numbers.length; column++) {
            sums[column] += other.numbers[column];
        }
        carried.addAll(other.carried);
        if (other.wides != null) {
            other.wides.forEach(this::addWide);
        }
        if (other.names != null) {
            other.names.forEach((rule, some) -> some.forEach(name -> addName(rule, name)));
        }
    }

    private boolean hasOnlyColumns() {
        return wides == null && carried.isNothing();
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

    /** Returns the number of a column, or {@link Micros#NONE} if it is not below the limit. */
    public long micros(int column) {
        return hasOnlyColumns() ? Micros.limited(inColumn(column)) : wideMicros(column);
    }

    private long wideMicros(int column) {
        return whole(column).signum() == 0 && wide(column).signum() == 0 ? 0 : Micros.NONE;
    }

    /** Returns the number of a column of counts. */
    public long count(int column) {
        return hasOnlyColumns()
                ? inColumn(column)
                : whole(column).add(wide(column)).longValueExact();
    }

    /** Returns the number of a column of millionths. */
    public BigDecimal number(int column) {
        return whole(column).movePointLeft(Micros.DECIMALS).add(wide(column));
    }

    private long inColumn(int column) {
        return column < numbers.length ? numbers[column] : 0;
    }

    private BigDecimal whole(int column) {
        return new BigDecimal(carried.sum(column, inColumn(column)));
    }

    private BigDecimal wide(int column) {
        return wides == null ? BigDecimal.ZERO : wides.getOrDefault(column, BigDecimal.ZERO);
    }

    /** Returns the names of a rule, in order. */
    public SortedSet<String> names(int rule, NameTable table) {
        SortedSet<String> found = new TreeSet<>();
        IntSet some = names == null ? null : names.get(rule);
        if (some != null) {
            some.forEach(name -> found.add(table.name(name)));
        }
        return found;
    }

    /** Returns whether a rule has names. */
    public boolean hasNames(int rule) {
        return names != null && names.containsKey(rule);
    }
}
