package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RecordPieces.Piece;
import io.github.alliancestats.engine.sum.Increment;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.internal.IntList;
import java.util.BitSet;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The sums under one key in each cell of a period. A state is added where it begins and subtracted after it ends, so that
 * its cost does not depend on the number of cells. Not thread-safe, but several threads can read at once.
 */
final class CellSums {

    private final @Nullable Sums[] sums; // of events
    private @Nullable States atStart; // of cells
    private @Nullable States atEnd;
    private long @Nullable [] begun; // records that count in several cells, by the first of them
    private @Nullable BitSet perhaps; // the cells in which a record perhaps counts
    private long @Nullable [] ended; // by the cell after the last of them

    /** States in cells. */
    private static final class States {
        private final @Nullable Sums[] changes; // from the cell before
        private final IntList names = new IntList(); // first cell, end, rule and name of each

        States(int cells) {
            this.changes = new @Nullable Sums[cells];
        }

        void add(Piece piece, Increment increment) {
            CellSums.of(changes, piece.from).addNumbers(increment);
            if (piece.to < changes.length) {
                CellSums.of(changes, piece.to).subtract(increment);
            }
            IntList all = increment.names();
            for (int i = 0; i < all.size(); i += 2) {
                names.add(piece.from);
                names.add(piece.to);
                names.add(all.get(i));
                names.add(all.get(i + 1));
            }
        }

        /** Adds the changes up to a cell, to the sums of states before them. */
        void addChanges(int from, int cell, Sums held) {
            for (int i = from; i <= cell; i++) {
                CellSums.add(changes[i], held);
            }
        }

        void addNames(int cell, Sums all) {
            for (int i = 0; i < names.size(); i += 4) {
                if (names.get(i) <= cell && cell < names.get(i + 1)) {
                    all.addName(names.get(i + 2), names.get(i + 3));
                }
            }
        }
    }

    CellSums(int cells) {
        this.sums = new @Nullable Sums[cells];
    }

    /** Adds numbers of a record that count in the cells of a piece. */
    void add(Piece piece, Increment increment) {
        if (!piece.isState || sums.length == 1) {
            of(piece.from).add(increment);
        } else if (piece.isAtStart) {
            atStart = atStart == null ? new States(sums.length) : atStart;
            atStart.add(piece, increment);
        } else {
            atEnd = atEnd == null ? new States(sums.length) : atEnd;
            atEnd.add(piece, increment);
        }
    }

    /** Adds to the number of records in a run of cells. */
    void addRecords(int from, int to, int more) {
        if (to == from + 1) {
            of(from).addRecords(more);
            return;
        }
        if (begun == null || ended == null) {
            begun = new long[sums.length];
            ended = new long[sums.length + 1];
        }
        begun[from] += more;
        ended[to] += more;
    }

    /** Makes a run of cells have sums, since a record perhaps counts there. */
    void addPerhaps(int from, int to) {
        perhaps = perhaps == null ? new BitSet() : perhaps;
        perhaps.set(from, to);
    }

    /** Returns the sums of events in a cell. */
    Sums of(int cell) {
        return of(sums, cell);
    }

    private static Sums of(@Nullable Sums[] all, int cell) {
        Sums known = all[cell];
        if (known == null) {
            known = new Sums();
            all[cell] = known;
        }
        return known;
    }

    private static void add(@Nullable Sums some, Sums all) {
        if (some != null) {
            all.addAll(some);
        }
    }

    /** Returns the number of records that count in any of some cells, if each counts in one run of cells. */
    long records(int from, int to) {
        long records = lasting(from, to);
        for (int cell = from; cell < to; cell++) {
            Sums known = sums[cell];
            records += known == null ? 0 : known.records();
        }
        return records;
    }

    /** Returns whether any record counts in some cells, or perhaps does. */
    boolean hasRecords(int from, int to) {
        return records(from, to) > 0 || isPerhapsCounted(from, to);
    }

    private boolean isPerhapsCounted(int from, int to) {
        return perhaps != null && !perhaps.get(from, to).isEmpty();
    }

    private long lasting(int from, int to) {
        long records = 0;
        for (int cell = 0; begun != null && ended != null && cell < to; cell++) {
            records += begun[cell] - (cell <= from ? ended[cell] : 0);
        }
        return records;
    }

    /**
     * Reads the sums of each run of cells that has records. They have all events and records, the states at the start of
     * the first cell, and those at the end of the last.
     *
     * @param step the number of cells in a run
     * @param reader receives the sums and the first cell of each
     */
    void read(int from, int to, int step, ObjIntConsumer<Sums> reader) {
        Sums heldAtStart = new Sums();
        Sums heldAtEnd = new Sums();
        for (int cell = from; cell < to; cell += step) {
            int last = cell + step - 1;
            Sums all = new Sums();
            for (int i = cell; i <= last; i++) {
                add(sums[i], all);
            }
            all.addRecords(lasting(cell, cell + step));
            if (atStart != null) {
                atStart.addChanges(cell == from ? 0 : cell - step + 1, cell, heldAtStart);
                all.addAll(heldAtStart);
                atStart.addNames(cell, all);
            }
            if (atEnd != null) {
                atEnd.addChanges(cell == from ? 0 : cell, last, heldAtEnd);
                all.addAll(heldAtEnd);
                atEnd.addNames(last, all);
            }
            if (all.records() > 0 || isPerhapsCounted(cell, last + 1)) {
                reader.accept(all, cell);
            }
        }
    }
}
