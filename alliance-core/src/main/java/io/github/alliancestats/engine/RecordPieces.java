package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RowShape.Part;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Increment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one record in the cells of a period. A piece has the events of one cell, or the states that hold in a run
 * of cells. Also the runs of cells in which the record counts at all. Used again for the next record. Not thread-safe.
 */
final class RecordPieces implements CountedRecord {

    private final Cells cells;
    private final KindLayout layout;
    private final boolean hasAliases;
    private final DrugPlaces drugs;
    private @Nullable RecordRows rows;
    private @Nullable RowShape shape;
    private final Increment ofLines = new Increment();
    private int count;
    private Piece[] pieces = {new Piece(), new Piece()};
    private int runs;
    private int[] runFrom = new int[4];
    private int[] runTo = new int[4];

    // for the search of pieces
    private int[] cellOf = new int[8]; // of each event, -1 if it is in none
    private int[] stateFrom = new int[8];
    private int[] stateTo = new int[8];
    private int[] stateRow = new int[8];
    private int states;
    private int[] bounds = new int[16];

    /** Rows that are counted together in each of some cells. */
    static final class Piece {
        private final BitSet rows = new BitSet();
        private final Increment increment = new Increment();
        private @Nullable Part part;
        private int from;
        private int to;
        private boolean isState;

        private void begin(int first, int end, boolean ofStates) {
            from = first;
            to = end;
            isState = ofStates;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        boolean isState() {
            return isState;
        }
    }

    RecordPieces(Cells cells, KindLayout layout, Plan plan) {
        this.cells = cells;
        this.layout = layout;
        this.hasAliases = plan.hasAliases();
        this.drugs = plan.places();
    }

    Cells cells() {
        return cells;
    }

    @Override
    public Place place() {
        return shown().place();
    }

    @Override
    public int drugCount() {
        return shown().drugCount();
    }

    @Override
    public int drug(int line) {
        return drugs.of(line, shown());
    }

    @Override
    public RecordRows shown() {
        RecordRows record = Objects.requireNonNull(rows);
        record.asOf(cells.lastDay()); // keys are as at the end of the period
        return record;
    }

    @Override
    public long cellCount() {
        long count = 0;
        for (int run = 0; run < runs; run++) {
            count += runTo[run] - runFrom[run];
        }
        return count;
    }

    @Override
    public void addTo(CellSums sums) {
        for (int i = 0; i < count; i++) {
            sums.add(pieces[i], pieces[i].increment);
        }
        addRecord(sums);
    }

    @Override
    public void addTo(CellSums sums, boolean[] lines) {
        RowShape ofRecord = Objects.requireNonNull(shape);
        for (int i = 0; i < count; i++) {
            Part part = ofRecord.ofLines(Objects.requireNonNull(pieces[i].part), lines);
            if (part != null) {
                fill(ofLines, pieces[i], part);
                sums.add(pieces[i], ofLines);
            }
        }
        addRecord(sums);
    }

    private void addRecord(CellSums sums) {
        for (int run = 0; run < runs; run++) {
            sums.addRecord(runFrom[run], runTo[run]);
        }
    }

    /** Sorts the rows of a record into pieces. */
    void show(RecordRows record, RowShape ofRecord) {
        rows = record;
        shape = ofRecord;
        count = 0;
        if (record.isOneDay() && record.lastingCount() == 0) {
            int cell = cells.of(record.firstDay());
            runs = 1;
            runFrom[0] = cell;
            runTo[0] = cell + 1;
            if (!shape.all().rows().isEmpty()) {
                next(cell, cell + 1, false).part = shape.all();
            }
        } else {
            findRuns(record);
            findEvents(record, ofRecord);
            findStates(record, ofRecord);
        }
        for (int i = 0; i < count; i++) {
            Piece piece = pieces[i];
            piece.part = piece.part == null ? shape.part(piece.rows) : piece.part;
            fill(piece.increment, piece, piece.part);
        }
    }

    private void fill(Increment increment, Piece piece, Part part) {
        RecordRows record = Objects.requireNonNull(rows);
        if (hasAliases) {
            record.asOf(cells.lastDay(piece.from));
        }
        layout.fill(increment, part, Objects.requireNonNull(shape), record);
    }

    private Piece next(int from, int to, boolean isState) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
            for (int i = count; i < pieces.length; i++) {
                pieces[i] = new Piece();
            }
        }
        Piece piece = pieces[count++];
        piece.begin(from, to, isState);
        piece.part = null;
        piece.rows.clear();
        return piece;
    }

    private void findEvents(RecordRows rows, RowShape ofRecord) {
        if (rows.count() > cellOf.length) {
            cellOf = new int[2 * rows.count()];
        }
        for (int row = 0; row < rows.count(); row++) {
            cellOf[row] = ofRecord.isSelected(row) ? cellOf(row, rows) : -1;
        }
        for (int row = 0; row < rows.count(); row++) {
            if (cellOf[row] >= 0) {
                takeCell(cellOf[row], row, rows.count());
            }
        }
    }

    private int cellOf(int row, RecordRows rows) {
        int day = rows.day(row);
        if (day == RecordRows.UNDATED || !cells.contains(day)) {
            return -1;
        }
        int cell = cells.of(day);
        int lastDay = cells.end(cell) - 1;
        return rows.from(row) <= lastDay && lastDay < rows.until(row) ? cell : -1;
    }

    private void takeCell(int cell, int first, int end) {
        Piece piece = next(cell, cell + 1, false);
        for (int row = first; row < end; row++) {
            if (cellOf[row] == cell) {
                piece.rows.set(row);
                cellOf[row] = -1;
            }
        }
    }

    private void findStates(RecordRows rows, RowShape ofRecord) {
        states = 0;
        for (int row = 0; row < rows.count(); row++) {
            if (rows.day(row) == RecordRows.UNDATED && ofRecord.isSelected(row)) {
                addState(row, rows);
            }
        }
        if (states == 1) {
            takeStates(stateFrom[0], stateTo[0]);
        } else if (states > 1) {
            takeRuns();
        }
    }

    private void addState(int row, RecordRows rows) {
        boolean atStart = rows.isAtStart(row);
        int from = atStart ? cells.startedBy(rows.from(row)) : cells.endedBefore(rows.from(row));
        int to = atStart ? cells.startedBy(rows.until(row)) : cells.endedBefore(rows.until(row));
        for (int run = 0; run < runs; run++) {
            addState(row, Math.max(from, runFrom[run]), Math.min(to, runTo[run]));
        }
    }

    /** Adds a state in a run of cells. A state such as an order that is paid counts only where the record counts. */
    private void addState(int row, int from, int to) {
        if (from >= to) {
            return;
        }
        if (states == stateRow.length) {
            stateRow = Arrays.copyOf(stateRow, 2 * states);
            stateFrom = Arrays.copyOf(stateFrom, 2 * states);
            stateTo = Arrays.copyOf(stateTo, 2 * states);
        }
        stateRow[states] = row;
        stateFrom[states] = from;
        stateTo[states++] = to;
    }

    /** Splits the states at the cells where any of them begins or ends. */
    private void takeRuns() {
        if (2 * states > bounds.length) {
            bounds = new int[4 * states];
        }
        for (int i = 0; i < states; i++) {
            bounds[2 * i] = stateFrom[i];
            bounds[2 * i + 1] = stateTo[i];
        }
        Arrays.sort(bounds, 0, 2 * states);
        for (int i = 1; i < 2 * states; i++) {
            if (bounds[i - 1] < bounds[i]) {
                takeStates(bounds[i - 1], bounds[i]);
            }
        }
    }

    /** Takes the states that hold in a run of cells. With aliases, names can change from cell to cell. */
    private void takeStates(int from, int to) {
        int step = hasAliases ? 1 : to - from;
        for (int cell = from; cell < to; cell += step) {
            @Nullable Piece piece = null;
            for (int i = 0; i < states; i++) {
                if (stateFrom[i] <= cell && cell + step <= stateTo[i]) {
                    piece = piece == null ? next(cell, cell + step, true) : piece;
                    piece.rows.set(stateRow[i]);
                }
            }
        }
    }

    /** Finds the runs of cells that have a date of the record, or into which a state lasts from before. */
    private void findRuns(RecordRows rows) {
        runs = 0;
        for (int i = 0; i < rows.dateCount(); i++) {
            if (cells.contains(rows.dateAt(i))) {
                int cell = cells.of(rows.dateAt(i));
                addRun(cell, cell + 1);
            }
        }
        for (int i = 0; i < rows.lastingCount(); i++) {
            addRun(cells.startedBy(rows.lastingFrom(i)), cells.startedBy(rows.lastingUntil(i)));
        }
        if (runs > 1) {
            mergeRuns();
        }
    }

    private void addRun(int from, int to) {
        if (from >= to) {
            return;
        }
        if (runs == runFrom.length) {
            runFrom = Arrays.copyOf(runFrom, 2 * runs);
            runTo = Arrays.copyOf(runTo, 2 * runs);
        }
        runFrom[runs] = from;
        runTo[runs++] = to;
    }

    /** The ends of runs belong together only until both are sorted: a cell is in a run if more have begun than ended. */
    private void mergeRuns() {
        Arrays.sort(runFrom, 0, runs);
        Arrays.sort(runTo, 0, runs);
        int merged = 0;
        for (int i = 0; i < runs; i++) {
            boolean beginsRun = i == 0 || runTo[i - 1] < runFrom[i];
            if (beginsRun) {
                runFrom[merged] = runFrom[i];
                runTo[merged++] = runTo[i];
            } else {
                runTo[merged - 1] = runTo[i];
            }
        }
        runs = merged;
    }
}
