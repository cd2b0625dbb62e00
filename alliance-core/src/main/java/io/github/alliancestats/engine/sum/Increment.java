package io.github.alliancestats.engine.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What some rows of one record add to {@link Sums}: amounts of the record, and rarely other numbers, wide numbers and
 * names. It is used again for other rows. Not thread-safe.
 */
public final class Increment {

    private static final Additions NOTHING = new Additions(Additions.IGNORED);

    private Additions additions = NOTHING;
    private long[] amounts = {};
    private int[] counted = new int[2]; // columns and counts, in turn
    private int countedSize;
    private final List<Wide> wides = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** A number that the amounts of a record cannot hold. */
    public record Wide(int column, BigDecimal number) {}

    /** A name that a rule counts once. */
    public record Name(int rule, int name) {}

    /** Sets the amounts, and removes all else. */
    public void set(Additions more, long[] ofRecord) {
        additions = more;
        amounts = ofRecord;
        if (hasMore()) {
            countedSize = 0;
            wides.clear();
            names.clear();
        }
    }

    /** Adds a number of things. */
    public void addCount(int column, int count) {
        if (countedSize == counted.length) {
            counted = Arrays.copyOf(counted, 2 * countedSize);
        }
        counted[countedSize] = column;
        counted[countedSize + 1] = count;
        countedSize += 2;
    }

    public void addWide(int column, BigDecimal number) {
        wides.add(new Wide(column, number));
    }

    public void addName(int rule, int name) {
        names.add(new Name(rule, name));
    }

    Additions additions() {
        return additions;
    }

    long[] amounts() {
        return amounts;
    }

    private boolean hasMore() {
        return countedSize > 0 || !wides.isEmpty() || !names.isEmpty();
    }

    /** Returns a number above all columns. */
    int width() {
        int width = additions.width();
        for (int i = 0; i < countedSize; i += 2) {
            width = Math.max(width, counted[i] + 1);
        }
        return width;
    }

    /** Adds the counts. */
    void addCounts(long[] sums, int sign) {
        for (int i = 0; i < countedSize; i += 2) {
            sums[counted[i]] += sign * (long) counted[i + 1];
        }
    }

    public boolean hasNames() {
        return !names.isEmpty();
    }

    List<Wide> wides() {
        return wides;
    }

    public List<Name> names() {
        return names;
    }
}
