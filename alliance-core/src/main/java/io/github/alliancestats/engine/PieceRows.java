package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Increment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a record that are counted together, with the numbers that they add: all of them, or those of one drug, which
 * several dimensions need. Used again for other rows. Not thread-safe.
 */
final class PieceRows {

    private int[] rows = new int[4];
    private int size;
    private final Increment all = new Increment();
    private final Increment some = new Increment();
    private @Nullable Increment[] ofLine = new @Nullable Increment[4];
    private boolean[] isFilled = new boolean[4];
    private int[] selected = new int[8];

    void clear() {
        size = 0;
        Arrays.fill(isFilled, false);
    }

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = row;
    }

    /** Fills in the numbers of all rows. */
    void fill(RecordRows record, KindLayout layout) {
        layout.fill(all, record, rows, size);
    }

    Increment all() {
        return all;
    }

    /** Returns the numbers of the rows that concern some drugs or the whole record; null if there are none. */
    @Nullable
    Increment part(boolean[] lines, RecordRows record, KindLayout layout) {
        int only = onlyLine(lines);
        if (only < 0) {
            return fill(some, lines, record, layout);
        }
        if (only >= isFilled.length) {
            isFilled = Arrays.copyOf(isFilled, 2 * only);
            ofLine = Arrays.copyOf(ofLine, 2 * only);
        }
        Increment known = ofLine[only];
        if (known == null) {
            known = new Increment();
            ofLine[only] = known;
        }
        if (!isFilled[only]) {
            isFilled[only] = fill(known, lines, record, layout) != null;
            return isFilled[only] ? known : null;
        }
        return known;
    }

    /** Returns the only drug that is selected, or -1. */
    private static int onlyLine(boolean[] lines) {
        int only = -1;
        for (int line = 0; line < lines.length; line++) {
            if (lines[line]) {
                if (only >= 0) {
                    return -1;
                }
                only = line;
            }
        }
        return only;
    }

    private @Nullable Increment fill(Increment increment, boolean[] lines, RecordRows record, KindLayout layout) {
        if (selected.length < size) {
            selected = new int[2 * size];
        }
        int count = 0;
        for (int i = 0; i < size; i++) {
            int line = record.lineOf(rows[i]);
            if (line == RecordRows.WHOLE || lines[line]) {
                selected[count++] = rows[i];
            }
        }
        if (count == 0) {
            return null;
        }
        layout.fill(increment, record, selected, count);
        return increment;
    }
}
