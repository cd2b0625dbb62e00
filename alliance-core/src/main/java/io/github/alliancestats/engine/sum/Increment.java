package io.github.alliancestats.engine.sum;

import io.github.alliancestats.engine.sum.Additions.RecordEffects;
import io.github.alliancestats.internal.IntList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers that some rows of one record add to {@link Sums}: amounts of the record, and rarely counts, wide numbers and
 * names. It is used again for other rows. Not thread-safe.
 */
public final class Increment {

    private Additions additions =
            new Additions(new RecordEffects(Additions.IGNORED, List.of(), List.of(), List.of(), List.of()));
    private long[] amounts = {};
    private final IntList counts = new IntList(); // column and count of each
    private final IntList wideColumns = new IntList();
    private final List<BigDecimal> wides = new ArrayList<>(); // numbers that amounts cannot hold
    private final IntList names = new IntList(); // rule and name of each

    /** Sets the amounts, and removes all else. */
    public void set(Additions more, long[] ofRecord) {
        additions = more;
        amounts = ofRecord;
        counts.clear();
        wideColumns.clear();
        wides.clear();
        names.clear();
    }

    /** Adds a number of things. */
    public void addCount(int column, int count) {
        counts.add(column);
        counts.add(count);
    }

    public void addWide(int column, BigDecimal number) {
        wideColumns.add(column);
        wides.add(number);
    }

    /** Adds a name that a rule counts once. */
    public void addName(int rule, int name) {
        names.add(rule);
        names.add(name);
    }

    /** Returns the rule and the name of each name, in turn. */
    public IntList names() {
        return names;
    }

    /** Adds the numbers to sums, or subtracts them. */
    void addTo(Sums sums, int sign) {
        sums.add(additions, amounts, 0, sign);
        for (int i = 0; i < counts.size(); i += 2) {
            sums.addCount(counts.get(i), sign * (long) counts.get(i + 1));
        }
        for (int i = 0; i < wides.size(); i++) {
            sums.addWide(
                    wideColumns.get(i), sign > 0 ? wides.get(i) : wides.get(i).negate());
        }
    }
}
