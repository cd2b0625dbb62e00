package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RowShape.ShapePart;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plain records in the cells of a period, one after another. Not thread-safe. */
final class PlainCells implements CountedRecord {

    /** No cell. */
    private static final int NONE = -1;

    private final Cells cells;
    private @Nullable PlainRecords records;
    private int index; // of the record in its batch
    private boolean isInDoubt;
    private int dated; // the cell of its date, NONE if it is in no cell
    private int from; // the first cell in which it counts
    private int to;

    PlainCells(Cells cells) {
        this.cells = cells;
    }

    private PlainRecords records() {
        return Objects.requireNonNull(records);
    }

    /** Shows the records that are chosen. */
    void show(PlainRecords shown) {
        records = shown;
    }

    /** Returns the number of records. */
    int count() {
        return records().chosen().size();
    }

    /** Moves to one of the records. */
    void moveTo(int j) {
        RecordBatch batch = records().batch();
        int chosen = records().chosen().get(j);
        isInDoubt = chosen < 0;
        index = isInDoubt ? ~chosen : chosen;
        int day = batch.days[index];
        int until = batch.untils[index];
        dated = cells.contains(day) ? cells.of(day) : NONE;
        from = Math.max(dated, 0);
        to = until == day ? from + 1 : Math.max(dated + 1, cells.startedBy(until));
    }

    /** Adds all rows of the records. */
    void addAllTo(CellSums sums) {
        for (int j = 0; j < count(); j++) {
            moveTo(j);
            addTo(sums, null, null);
        }
    }

    @Override
    public Place place() {
        return records().place(index);
    }

    @Override
    public int drugCount() {
        return records().batch().drugCount;
    }

    @Override
    public int drug(int line) {
        return records().drug(index, line);
    }

    @Override
    public RecordRows shown() {
        RecordRows rows = records().shown(index);
        rows.asOf(cells.lastDay());
        return rows;
    }

    @Override
    public long cellCount() {
        return (long) to - from;
    }

    @Override
    public int[] daysOfKeys() {
        return RecordPieces.ONE_DAY;
    }

    @Override
    public void addTo(CellSums sums, boolean @Nullable [] lines, boolean @Nullable [] perhaps) {
        RowShape shape = records().shape(isInDoubt);
        RecordBatch all = records().batch();
        ShapePart part = lines == null ? shape.all : shape.ofLines(lines);
        if (dated != NONE && part != null) {
            sums.of(dated)
                    .add(
                            part.additions(),
                            all.columns().amounts(),
                            all.columns().amountsFrom(index),
                            1);
        }
        countIn(sums);
    }

    @Override
    public void countIn(CellSums sums) {
        if (isInDoubt) {
            sums.addPerhaps(from, to);
        } else {
            sums.addRecords(from, to, 1);
        }
    }
}
