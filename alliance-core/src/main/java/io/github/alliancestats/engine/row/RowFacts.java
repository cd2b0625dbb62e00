package io.github.alliancestats.engine.row;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the rows of a record, and the drugs that they concern, in order. Records with the same list differ only in
 * their days, amounts and names. Immutable.
 */
public final class RowFacts {

    private final boolean isKept;
    private final long[] bits;
    private final int[] lines; // as coded
    private final int hash;
    private final RowFact[] facts;
    private final int[] starts; // of the amounts of each row

    RowFacts(boolean isKept, long[] bits, int[] lines, int count, int hash, AmountStates states) {
        this.isKept = isKept;
        this.bits = Arrays.copyOf(bits, count);
        this.lines = Arrays.copyOf(lines, count);
        this.hash = hash;
        this.facts = new RowFact[count];
        this.starts = new int[count + 1];
        for (int row = 0; row < count; row++) {
            facts[row] = states.fact(bits[row]);
            starts[row + 1] = starts[row] + facts[row].slots();
        }
    }

    /** Copies the fact and the drug of a row, with the number that its money has among some states. */
    void copy(int row, long[] toBits, int[] toLines, AmountStates states) {
        toBits[row] = RowFact.withMoney(RowFact.withoutMoney(bits[row]), states.numberOf(facts[row].money()));
        toLines[row] = lines[row];
    }

    boolean has(long[] otherBits, int[] otherLines, int count) {
        return Arrays.equals(bits, 0, bits.length, otherBits, 0, count)
                && Arrays.equals(lines, 0, lines.length, otherLines, 0, count);
    }

    /** Returns whether another record with the same facts has the same list. */
    public boolean isKept() {
        return isKept;
    }

    /** Lists that are kept are equal only if they are the same. */
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    /** Returns the number of rows. */
    public int count() {
        return facts.length;
    }

    public RowFact fact(int row) {
        return facts[row];
    }

    /** Returns the code of a drug, or of none, and whether the row is an event of the record's first day. */
    static int line(int drug, boolean isOfFirstDay) {
        return 2 * drug + (isOfFirstDay ? 1 : 0);
    }

    /** Returns the drug that a row concerns, or {@link RecordRows#WHOLE}. */
    public int line(int row) {
        return lines[row] >> 1;
    }

    /** Returns whether a row is an event of the record's first day. */
    public boolean isOfFirstDay(int row) {
        return (lines[row] & 1) == 1;
    }

    /** Returns the number of amounts of all rows. */
    public int amountCount() {
        return starts[facts.length];
    }

    /** Returns the place of a row's first amount among the amounts of the record. */
    public int start(int row) {
        return starts[row];
    }
}
