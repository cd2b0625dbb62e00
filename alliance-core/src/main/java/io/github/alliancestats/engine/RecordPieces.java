package io.github.alliancestats.engine;

import io.github.alliancestats.engine.RowShape.ShapePart;
import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Increment;
import io.github.alliancestats.internal.IntList;
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
    private final IntList runFrom = new IntList();
    private final IntList runTo = new IntList();

    // for the search of pieces
    private final IntList cellOf = new IntList(); // of each event, -1 if it is in none
    private final IntList stateFrom = new IntList();
    private final IntList stateTo = new IntList();
    private final IntList stateRow = new IntList();
    private final IntList bounds = new IntList();
    private boolean isCellByCell;

    /** Rows that are counted together in each of some cells. */
    static final class Piece {
        private final BitSet rows = new BitSet();
        private final Increment increment = new Increment();
        private @Nullable ShapePart part;
        int from;
        int to;
        boolean isState;
        boolean isAtStart; // of a state
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
        RecordRows record = shown();
        return drugs.of(record.drug(line), record.firstDay());
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
        for (int run = 0; run < runFrom.size(); run++) {
            count += runTo.get(run) - runFrom.get(run);
        }
        return count;
    }

    @Override
    public void addTo(CellSums sums, boolean @Nullable [] lines) {
        for (int i = 0; i < count; i++) {
            if (lines == null) {
                sums.add(pieces[i], pieces[i].increment);
            } else {
                addTo(sums, pieces[i], lines);
            }
        }
        countIn(sums);
    }

    @Override
    public void countIn(CellSums sums) {
        for (int run = 0; run < runFrom.size(); run++) {
            sums.addRecords(runFrom.get(run), runTo.get(run), 1);
        }
    }

    private void addTo(CellSums sums, Piece piece, boolean[] lines) {
        ShapePart part = Objects.requireNonNull(shape).ofLines(Objects.requireNonNull(piece.part), lines);
        if (part != null) {
            fill(ofLines, piece, part);
            sums.add(piece, ofLines);
        }
    }

    /** Sorts the rows of a record into pieces. */
    void show(RecordRows record, RowShape ofRecord) {
        rows = record;
        shape = ofRecord;
        count = 0;
        isCellByCell = true;
        findRuns(record);
        findEvents(record, ofRecord);
        findStates(record, ofRecord, false);
        findStates(record, ofRecord, true);
        if (cells.count() == 1) { // a rule has a code, with rows of one sort
            for (int i = 1; i < count; i++) {
                pieces[0].rows.or(pieces[i].rows);
            }
            count = Math.min(count, 1);
        }
        for (int i = 0; i < count; i++) {
            ShapePart part = shape.part(pieces[i].rows);
            pieces[i].part = part;
            fill(pieces[i].increment, pieces[i], part);
        }
    }

    /**
     * Returns whether the parts of the record in cells add up for any run of cells. That is so if it counts in one run of
     * cells, no event or state depends on other cells, and no rule selects events of two cells.
     */
    boolean isCellByCell() {
        if (!isCellByCell || runFrom.size() != 1) {
            return false;
        }
        BitSet former = new BitSet(); // rules
        for (int i = 0; i < count && !pieces[i].isState; i++) { // events come first
            BitSet selecting = new BitSet();
            pieces[i].rows.stream()
                    .forEach(row -> Objects.requireNonNull(shape).columns(row).addRules(selecting));
            if (selecting.intersects(former)) {
                return false;
            }
            former.or(selecting);
        }
        return true;
    }

    private void fill(Increment increment, Piece piece, ShapePart part) {
        RecordRows record = Objects.requireNonNull(rows);
        if (hasAliases) {
            record.asOf(cells.lastDay(piece.from));
        }
        layout.fill(increment, part, Objects.requireNonNull(shape), record);
    }

    private Piece next(int from, int to) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
            for (int i = count; i < pieces.length; i++) {
                pieces[i] = new Piece();
            }
        }
        Piece piece = pieces[count++];
        piece.from = from;
        piece.to = to;
        piece.isState = false;
        piece.rows.clear();
        return piece;
    }

    private void findEvents(RecordRows rows, RowShape ofRecord) {
        cellOf.clear();
        for (int row = 0; row < rows.count(); row++) {
            cellOf.add(ofRecord.isSelected(row) ? cellOf(row, rows) : -1);
        }
        for (int row = 0; row < cellOf.size(); row++) {
            if (cellOf.get(row) >= 0) {
                takeCell(cellOf.get(row), row);
            }
        }
    }

    private int cellOf(int row, RecordRows rows) {
        int day = rows.day(row);
        if (day == RecordRows.UNDATED || !cells.contains(day)) {
            return -1;
        }
        isCellByCell &= rows.from(row) <= day && rows.until(row) == RecordRows.NEVER;
        int cell = cells.of(day);
        int lastDay = cells.end(cell) - 1;
        return rows.from(row) <= lastDay && lastDay < rows.until(row) ? cell : -1;
    }

    private void takeCell(int cell, int first) {
        Piece piece = next(cell, cell + 1);
        for (int row = first; row < cellOf.size(); row++) {
            if (cellOf.get(row) == cell) {
                piece.rows.set(row);
                cellOf.set(row, -1);
            }
        }
    }

    private void findStates(RecordRows rows, RowShape ofRecord, boolean atStart) {
        stateRow.clear();
        stateFrom.clear();
        stateTo.clear();
        for (int row = 0; row < rows.count(); row++) {
            boolean isState = rows.day(row) == RecordRows.UNDATED && ofRecord.isSelected(row);
            if (isState && ofRecord.facts.fact(row).code().isAtStart() == atStart) {
                addState(row, atStart, rows);
            }
        }
        int first = count;
        if (stateRow.size() == 1) {
            takeStates(stateFrom.get(0), stateTo.get(0));
        } else {
            takeRuns();
        }
        for (int i = first; i < count; i++) {
            pieces[i].isState = true;
            pieces[i].isAtStart = atStart;
        }
    }

    private void addState(int row, boolean atStart, RecordRows rows) {
        int from = atStart ? cells.startedBy(rows.from(row)) : cells.endedBefore(rows.from(row));
        int to = atStart ? cells.startedBy(rows.until(row)) : cells.endedBefore(rows.until(row));
        for (int run = 0; run < runFrom.size(); run++) {
            isCellByCell &= from >= to || (runFrom.get(run) <= from && to <= runTo.get(run));
            addState(row, Math.max(from, runFrom.get(run)), Math.min(to, runTo.get(run)));
        }
    }

    /** Adds a state in a run of cells. A state such as an order that is paid counts only where the record counts. */
    private void addState(int row, int from, int to) {
        if (from < to) {
            stateRow.add(row);
            stateFrom.add(from);
            stateTo.add(to);
        }
    }

    /** Splits the states at the cells where any of them begins or ends. */
    private void takeRuns() {
        bounds.clear();
        for (int i = 0; i < stateRow.size(); i++) {
            bounds.add(stateFrom.get(i));
            bounds.add(stateTo.get(i));
        }
        bounds.sort();
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i - 1) < bounds.get(i)) {
                takeStates(bounds.get(i - 1), bounds.get(i));
            }
        }
    }

    /** Takes the states that hold in a run of cells. With aliases, names can change from cell to cell. */
    private void takeStates(int from, int to) {
        int step = hasAliases ? 1 : to - from;
        for (int cell = from; cell < to; cell += step) {
            @Nullable Piece piece = null;
            for (int i = 0; i < stateRow.size(); i++) {
                if (stateFrom.get(i) <= cell && cell + step <= stateTo.get(i)) {
                    piece = piece == null ? next(cell, cell + step) : piece;
                    piece.rows.set(stateRow.get(i));
                }
            }
        }
    }

    /** Finds the runs of cells that have a date of the record, or into which a state lasts from before. */
    private void findRuns(RecordRows rows) {
        runFrom.clear();
        runTo.clear();
        for (int i = 0; i < rows.dateCount(); i++) {
            if (cells.contains(rows.dateAt(i))) {
                int cell = cells.of(rows.dateAt(i));
                addRun(cell, cell + 1);
            }
        }
        for (int i = 0; i < rows.lastingCount(); i++) {
            addRun(cells.startedBy(rows.lastingFrom(i)), cells.startedBy(rows.lastingUntil(i)));
        }
        if (runFrom.size() > 1) {
            mergeRuns();
        }
    }

    private void addRun(int from, int to) {
        if (from < to) {
            runFrom.add(from);
            runTo.add(to);
        }
    }

    /** The ends of runs belong together only until both are sorted: a cell is in a run if more have begun than ended. */
    private void mergeRuns() {
        runFrom.sort();
        runTo.sort();
        int merged = 0;
        for (int i = 0; i < runFrom.size(); i++) {
            boolean beginsRun = i == 0 || runTo.get(i - 1) < runFrom.get(i);
            if (beginsRun) {
                runFrom.set(merged++, runFrom.get(i));
            }
            runTo.set(merged - 1, runTo.get(i));
        }
        runFrom.shortenTo(merged);
        runTo.shortenTo(merged);
    }
}
