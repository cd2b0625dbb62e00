package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RowShape.Part;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One plain record after another in the cells of a period. Not thread-safe. */
final class PlainCells implements CountedRecord {

    private static final int NONE = -1;

    private final Cells cells;
    private @Nullable PlainRecord record;
    private int cell; // of its date, if it is in the period
    private int from;
    private int to;

    PlainCells(Cells cells) {
        this.cells = cells;
    }

    private PlainRecord record() {
        return Objects.requireNonNull(record);
    }

    /** Shows a record that counts in the period. */
    void show(PlainRecord shown) {
        record = shown;
        cell = cells.contains(shown.day()) ? cells.of(shown.day()) : NONE;
        from = Math.max(cell, 0);
        to = Math.max(cell + 1, cells.startedBy(shown.until()));
    }

    @Override
    public Place place() {
        return record().place();
    }

    @Override
    public int drugCount() {
        return record().drugs.size();
    }

    @Override
    public int drug(int line) {
        return record().drugs.get(line);
    }

    @Override
    public RecordRows shown() {
        RecordRows rows = record().shown();
        rows.asOf(cells.lastDay());
        return rows;
    }

    @Override
    public long cellCount() {
        return (long) to - from;
    }

    @Override
    public void addTo(CellSums sums, boolean @Nullable [] lines) {
        RowShape shape = record().shape();
        Part part = lines == null ? shape.all : shape.ofLines(shape.all, lines);
        if (cell != NONE && part != null) {
            sums.add(cell, part.additions, record().amounts(), record().start());
        }
        sums.addRecord(from, to);
    }
}
