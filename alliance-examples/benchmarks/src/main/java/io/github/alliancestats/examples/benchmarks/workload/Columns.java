package io.github.alliancestats.examples.benchmarks.workload;

import java.util.Arrays;

/** The records of a workload as columns of numbers, in the order in which they arrive; all else is made from them. */
public final class Columns {

    private final long[] ids;
    private final int[] revisions;
    private final int[] days;
    private final int[] operations;
    private final Kind[] kinds;
    private final long[] cash;
    private final Currency[] currencies;
    private final int[] firstLines;
    private int size;

    private int[] substances;
    private Unit[] units;
    private long[] quantities;
    private long[] lows;
    private long[] highs;
    private int lines;

    Columns(int records) {
        ids = new long[records];
        revisions = new int[records];
        days = new int[records];
        operations = new int[records];
        kinds = new Kind[records];
        cash = new long[records];
        currencies = new Currency[records];
        firstLines = new int[records + 1];
        int expected = records * 3 / 2;
        substances = new int[expected];
        units = new Unit[expected];
        quantities = new long[expected];
        lows = new long[expected];
        highs = new long[expected];
    }

    /** Ends a record; its lines were added before. */
    void add(long id, int revision, int day, int operation, Kind kind, long amount, Currency currency) {
        ids[size] = id;
        revisions[size] = revision;
        days[size] = day;
        operations[size] = operation;
        kinds[size] = kind;
        cash[size] = amount;
        currencies[size] = currency;
        size++;
        firstLines[size] = lines;
    }

    void addLine(int substance, Unit unit, long quantity, long low, long high) {
        if (lines == substances.length) {
            grow(lines + lines / 2 + 1);
        }
        substances[lines] = substance;
        units[lines] = unit;
        quantities[lines] = quantity;
        lows[lines] = low;
        highs[lines] = high;
        lines++;
    }

    private void grow(int length) {
        substances = Arrays.copyOf(substances, length);
        units = Arrays.copyOf(units, length);
        quantities = Arrays.copyOf(quantities, length);
        lows = Arrays.copyOf(lows, length);
        highs = Arrays.copyOf(highs, length);
    }

    /** {@return how many records there are} */
    public int size() {
        return size;
    }

    /** {@return the id, which all revisions of a record share} */
    public long id(int record) {
        return ids[record];
    }

    /** {@return the revision, 1 for the first} */
    public int revision(int record) {
        return revisions[record];
    }

    /** {@return the day in London as an epoch day} */
    public int day(int record) {
        return days[record];
    }

    /** {@return the operation by its number in {@link OperationTree}} */
    public int operation(int record) {
        return operations[record];
    }

    /** {@return the kind} */
    public Kind kind(int record) {
        return kinds[record];
    }

    /** {@return the cash in pence or cents; zero unless it is a seizure of cash} */
    public long cash(int record) {
        return cash[record];
    }

    /** {@return the currency of the cash} */
    public Currency currency(int record) {
        return currencies[record];
    }

    /** {@return the first line of a record; its lines end where those of the next begin} */
    public int firstLine(int record) {
        return firstLines[record];
    }

    /** {@return the number of lines of a record} */
    public int lines(int record) {
        return firstLines[record + 1] - firstLines[record];
    }

    /** {@return the substance of a line by its number in {@link Substances}} */
    public int substance(int line) {
        return substances[line];
    }

    /** {@return the unit of a line} */
    public Unit unit(int line) {
        return units[line];
    }

    /** {@return how many of its unit a line is} */
    public long quantity(int line) {
        return quantities[line];
    }

    /** {@return the low end of a line's value in pence} */
    public long low(int line) {
        return lows[line];
    }

    /** {@return the high end of a line's value in pence} */
    public long high(int line) {
        return highs[line];
    }
}
