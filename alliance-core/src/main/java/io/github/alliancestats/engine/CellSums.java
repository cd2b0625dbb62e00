package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RecordPieces.Piece;
import io.github.alliancestats.engine.sum.Increment;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.internal.IntList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums under one key in each cell of a period. A state is added where it begins and subtracted after it ends, so that
 * its cost does not depend on the number of cells. Not thread-safe.
 */
final class CellSums {

    private final @Nullable Sums[] sums; // of events
    private @Nullable Sums @Nullable [] changes; // of states, from the cell before
    private long @Nullable [] recordChanges;
    private final IntList names = new IntList(); // of states: first cell, end, rule and name of each

    CellSums(int cells) {
        this.sums = new @Nullable Sums[cells];
    }

    /** Adds numbers of a record that count in the cells of a piece. */
    void add(Piece piece, Increment increment) {
        if (!piece.isState || sums.length == 1) {
            of(piece.from).add(increment);
            return;
        }
        change(piece.from).addNumbers(increment);
        if (piece.to < sums.length) {
            change(piece.to).subtract(increment);
        }
        IntList all = increment.names();
        for (int i = 0; i < all.size(); i += 2) {
            names.add(piece.from);
            names.add(piece.to);
            names.add(all.get(i));
            names.add(all.get(i + 1));
        }
    }

    /** Adds to the number of records in a run of cells. */
    void addRecords(int from, int to, int more) {
        if (to == from + 1) {
            of(from).addRecords(more);
            return;
        }
        if (recordChanges == null) {
            recordChanges = new long[sums.length + 1];
        }
        recordChanges[from] += more;
        recordChanges[to] -= more;
    }

    /** Returns the sums of events in a cell. */
    Sums of(int cell) {
        return of(sums, cell);
    }

    private Sums change(int cell) {
        if (changes == null) {
            changes = new @Nullable Sums[sums.length];
        }
        return of(changes, cell);
    }

    private static Sums of(@Nullable Sums[] all, int cell) {
        Sums known = all[cell];
        if (known == null) {
            known = new Sums();
            all[cell] = known;
        }
        return known;
    }

    /** Returns the sums of each cell, null where there is no record. Called once, at the end. */
    @Nullable
    Sums[] finish() {
        if (sums.length == 1) {
            return sums;
        }
        addStates();
        long records = 0;
        for (int cell = 0; cell < sums.length; cell++) {
            records += recordChanges == null ? 0 : recordChanges[cell];
            if (records > 0) {
                of(cell).addRecords(records);
            }
        }
        return Arrays.copyOf(sums, sums.length);
    }

    private void addStates() {
        Sums held = new Sums();
        for (int cell = 0; changes != null && cell < sums.length; cell++) {
            Sums change = changes[cell];
            if (change != null) {
                held.addAll(change);
            }
            of(cell).addAll(held);
        }
        for (int i = 0; i < names.size(); i += 4) {
            for (int cell = names.get(i); cell < names.get(i + 1); cell++) {
                of(cell).addName(names.get(i + 2), names.get(i + 3));
            }
        }
    }
}
