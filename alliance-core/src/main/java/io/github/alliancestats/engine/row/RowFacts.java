package io.github.alliancestats.engine.row;

import java.util.Arrays;

/**
 * The facts of the rows of a record, and the drugs that they concern, in order. Records with the same list differ only in
 * their days, amounts and names. Immutable.
 */
public final class RowFacts {

    /** The number of a list that is not kept. */
    public static final int NOT_KEPT = -1;

    private final int number;
    private final long[] bits;
    private final int[] lines;
    private final int hash;
    private final Fact[] facts;
    private final int[] starts; // of the amounts of each row

    RowFacts(int number, long[] bits, int[] lines, int count, int hash, AmountStates states) {
        this.number = number;
        this.bits = Arrays.copyOf(bits, count);
        this.lines = Arrays.copyOf(lines, count);
        this.hash = hash;
        this.facts = new Fact[count];
        this.starts = new int[count + 1];
        for (int row = 0; row < count; row++) {
            facts[row] = states.fact(bits[row]);
            starts[row + 1] = starts[row] + facts[row].slots();
        }
    }

    boolean has(long[] otherBits, int[] otherLines, int count) {
        return Arrays.equals(bits, 0, bits.length, otherBits, 0, count)
                && Arrays.equals(lines, 0, lines.length, otherLines, 0, count);
    }

    int hash() {
        return hash;
    }

    /** Returns the number of the list among those of all records that were read, or {@link #NOT_KEPT}. */
    public int number() {
        return number;
    }

    /** Returns the number of rows. */
    public int count() {
        return facts.length;
    }

    public Fact fact(int row) {
        return facts[row];
    }

    /** Returns the drug that a row concerns, or {@link RecordRows#WHOLE}. */
    public int line(int row) {
        return lines[row];
    }

    /** Returns the place of a row's first amount among the amounts of the record. */
    public int start(int row) {
        return starts[row];
    }
}
