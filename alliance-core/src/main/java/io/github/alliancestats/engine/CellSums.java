package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RecordPieces.Piece;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Increment;
import io.github.alliancestats.engine.sum.Sums;
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
    private int[] names = {}; // of states: first cell, end, rule and name of each
    private int nameCount;

    CellSums(int cells) {
        this.sums = new @Nullable Sums[cells];
    }

    /** Adds all rows of a record. */
    void add(RecordPieces pieces) {
        if (pieces.isOneEvent()) {
            Sums sum = of(pieces.piece(0).from());
            sum.add(pieces.piece(0).increment());
            sum.addRecords(1);
            return;
        }
        for (int i = 0; i < pieces.count(); i++) {
            Piece piece = pieces.piece(i);
            add(piece, piece.increment());
        }
        addRecord(pieces);
    }

    /** Adds the rows of a record that concern some of its drugs. */
    void addPart(RecordPieces pieces, boolean[] lines, RecordRows rows) {
        for (int i = 0; i < pieces.count(); i++) {
            Piece piece = pieces.piece(i);
            Increment part = pieces.part(piece, lines, rows);
            if (part != null) {
                add(piece, part);
            }
        }
        addRecord(pieces);
    }

    private void add(Piece piece, Increment increment) {
        if (!piece.isState() || sums.length == 1) {
            of(piece.from()).add(increment);
            return;
        }
        change(piece.from()).addNumbers(increment);
        if (piece.to() < sums.length) {
            change(piece.to()).subtract(increment);
        }
        if (increment.hasNames()) {
            increment.names().forEach(name -> addName(piece, name));
        }
    }

    private void addName(Piece piece, Increment.Name name) {
        if (4 * nameCount == names.length) {
            names = Arrays.copyOf(names, Math.max(8, 2 * names.length));
        }
        int at = 4 * nameCount++;
        names[at] = piece.from();
        names[at + 1] = piece.to();
        names[at + 2] = name.rule();
        names[at + 3] = name.name();
    }

    private void addRecord(RecordPieces pieces) {
        if (sums.length == 1) {
            of(0).addRecords(1);
            return;
        }
        if (recordChanges == null) {
            recordChanges = new long[sums.length + 1];
        }
        for (int run = 0; run < pieces.runs(); run++) {
            recordChanges[pieces.runFrom(run)]++;
            recordChanges[pieces.runTo(run)]--;
        }
    }

    private Sums of(int cell) {
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
        for (int at = 0; at < 4 * nameCount; at += 4) {
            for (int cell = names[at]; cell < names[at + 1]; cell++) {
                of(cell).addName(names[at + 2], names[at + 3]);
            }
        }
    }
}
