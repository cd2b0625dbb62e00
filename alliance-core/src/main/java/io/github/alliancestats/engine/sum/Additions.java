package io.github.alliancestats.engine.sum;

import java.util.Arrays;
import java.util.List;

/** The columns of {@link Sums} to which rows of a record add: one for each amount, and those that count the record. */
public final class Additions {

    /** The column of all that no rule counts. It is never read. */
    public static final int IGNORED = 0;

    private final RecordEffects effects;
    private int[] amounts = new int[8]; // places among the amounts of the record
    private int[] columns = new int[8]; // of each
    private int size;
    private int width;

    /** Creates additions without amounts. */
    public Additions(RecordEffects effects) {
        this.effects = effects;
        this.width = effects.column() + 1;
    }

    /**
     * The column that counts a record, and the rules that its rows concern beside their amounts.
     *
     * @param named the rules to which the record gives names
     * @param perhapsNamed the rules to which the record perhaps gives names
     * @param elsewhere the rules that count its joint event for the force that recorded it
     * @param here the rules that count the record, or would if it stated more
     */
    public record RecordEffects(
            int column,
            List<Integer> named,
            List<PerhapsNamed> perhapsNamed,
            List<Integer> elsewhere,
            List<Integer> here) {

        /** Returns whether a rule needs names of the record, or how many it perhaps gives. */
        public boolean needsNames() {
            return !named.isEmpty() || !perhapsNamed.isEmpty();
        }
    }

    /** A rule to which a record perhaps gives names, the column of their number, and that of a record that has any. */
    public record PerhapsNamed(int rule, int possible, int gap) {}

    public RecordEffects effects() {
        return effects;
    }

    /** Adds the amount at a place to a column. */
    public void add(int amount, int column) {
        if (column == IGNORED) {
            return;
        }
        if (size == columns.length) {
            amounts = Arrays.copyOf(amounts, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        amounts[size] = amount;
        columns[size++] = column;
        width = Math.max(width, column + 1);
    }

    int size() {
        return size;
    }

    /** Returns the places of the amounts, each once. */
    public int[] amounts() {
        return Arrays.stream(amounts, 0, size).distinct().toArray();
    }

    /** Returns a number above all columns. */
    int width() {
        return width;
    }

    /** Adds some of the amounts of a record, which start at a place. The first of them also count the record. */
    void addTo(long[] sums, long[] ofRecords, int start, int from, int to, int sign) {
        if (from == 0) {
            sums[effects.column()] += sign;
        }
        for (int i = from; i < to; i++) {
            sums[columns[i]] += sign * ofRecords[start + amounts[i]];
        }
    }
}
