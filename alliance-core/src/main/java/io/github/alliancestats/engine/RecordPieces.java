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

    /** The only day of a record whose day is known. It must not be changed. */
    static final int[] ONE_DAY = {RecordRows.UNDATED};

    private final Cells cells;
    private final KindLayout layout;
    private final boolean hasAliases;
    private final DrugPlaces drugs;
    private @Nullable RecordRows rows;
    private @Nullable RowShape shape;
    private final Increment ofLines = new Increment();
    private int count;
    private Piece[] pieces = {new Piece(), new Piece()};
    private final CellRuns runs = new CellRuns(); // in which it counts
    private final CellRuns perhapsRuns = new CellRuns(); // in which it counts on any of its possible days

    // for the search of pieces
    private final IntList rowFrom = new IntList(); // the first cell
    private final IntList rowTo = new IntList();
    private final IntList rowOf = new IntList(); // not the row if it is perhaps there: its complement
    private final IntList bounds = new IntList();
    private boolean isCellByCell;
    private boolean isPerhaps;

    /** Rows that are counted together in each of some cells. */
    static final class Piece {
        private final BitSet rows = new BitSet();
        private final BitSet perhaps = new BitSet(); // other rows
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
        return perhapsRuns.cells();
    }

    @Override
    public int[] daysOfKeys() {
        RecordRows record = Objects.requireNonNull(rows);
        return record.firstDay() == record.lastFirstDay() ? ONE_DAY : record.daysOfKeys(cells.start(), cells.end());
    }

    @Override
    public void addTo(CellSums sums, boolean @Nullable [] lines, boolean @Nullable [] perhaps) {
        boolean isSure = lines == null;
        for (int line = 0; lines != null && line < lines.length; line++) {
            isSure |= lines[line];
        }
        for (int i = 0; i < count; i++) {
            if (lines == null) {
                sums.add(pieces[i], pieces[i].increment);
            } else {
                addTo(sums, pieces[i], lines, perhaps);
            }
        }
        if (isSure) {
            countIn(sums);
        } else {
            perhapsCountIn(sums);
        }
    }

    @Override
    public void countIn(CellSums sums) {
        for (int run = 0; run < runs.count(); run++) {
            sums.addRecords(runs.from(run), runs.to(run), 1);
        }
        if (Objects.requireNonNull(rows).isUncertain()) {
            perhapsCountIn(sums);
        }
    }

    private void perhapsCountIn(CellSums sums) {
        for (int run = 0; run < perhapsRuns.count(); run++) {
            sums.addPerhaps(perhapsRuns.from(run), perhapsRuns.to(run));
        }
    }

    private void addTo(CellSums sums, Piece piece, boolean[] lines, boolean @Nullable [] perhaps) {
        ShapePart part = Objects.requireNonNull(shape).ofLines(Objects.requireNonNull(piece.part), lines, perhaps);
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
        isPerhaps = record.isPerhaps();
        findRuns(record);
        findEvents(record, ofRecord);
        findStates(record, ofRecord, false);
        findStates(record, ofRecord, true);
        if (cells.count() == 1) { // a rule has a code, with rows of one sort
            for (int i = 1; i < count; i++) {
                pieces[0].rows.or(pieces[i].rows);
                pieces[0].perhaps.or(pieces[i].perhaps);
            }
            count = Math.min(count, 1);
        }
        for (int i = 0; i < count; i++) {
            ShapePart part = shape.part(pieces[i].rows, pieces[i].perhaps);
            pieces[i].part = part;
            fill(pieces[i].increment, pieces[i], part);
        }
    }

    /**
     * Returns whether the parts of the record in cells add up for any run of cells. That is so if it counts in one run of
     * cells, no event or state depends on other cells, and no rule selects events of two cells.
     */
    boolean isCellByCell() {
        if (!isCellByCell || runs.count() != 1) {
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
        piece.isAtStart = false;
        piece.rows.clear();
        piece.perhaps.clear();
        return piece;
    }

    private void findEvents(RecordRows rows, RowShape ofRecord) {
        clear();
        for (int row = 0; row < rows.count(); row++) {
            if (ofRecord.isSelected(row) && rows.isEvent(row)) {
                addEvent(row, ofRecord.facts.fact(row).isGapOfEachDay(), rows);
            }
        }
        takePieces();
        for (int i = 0; i < count; i++) { // an event that is perhaps in several cells is added as states are
            pieces[i].isState = pieces[i].to > pieces[i].from + 1;
        }
    }

    /**
     * Adds an event in the cell of its day, or perhaps in the cells of its possible days.
     *
     * @param isGapOfEachDay whether it counts in all of them, as a gap
     */
    private void addEvent(int row, boolean isGapOfEachDay, RecordRows rows) {
        int first = rows.day(row);
        int last = rows.lastDay(row);
        int from = cells.endedBefore(first);
        int to = cells.startedBy(last);
        boolean isSure = to == from + 1 && cells.start() <= first && last < cells.end();
        if (!rows.isUntil(row)) {
            add(row, from, to, isSure || isGapOfEachDay);
            return;
        }
        for (int cell = from; cell < to; cell++) {
            isCellByCell = false;
            int lastDay = cells.end(cell) - 1;
            if (rows.isPerhapsHeldAt(row, lastDay)) {
                add(row, cell, cell + 1, isSure && rows.isHeldAt(row, lastDay));
            }
        }
    }

    private void clear() {
        rowOf.clear();
        rowFrom.clear();
        rowTo.clear();
    }

    private void add(int row, int from, int to, boolean isSure) {
        if (from < to) {
            rowOf.add(isSure && !isPerhaps ? row : ~row);
            rowFrom.add(from);
            rowTo.add(to);
        }
    }

    private void findStates(RecordRows rows, RowShape ofRecord, boolean atStart) {
        clear();
        for (int row = 0; row < rows.count(); row++) {
            boolean isState = !rows.isEvent(row) && ofRecord.isSelected(row);
            if (isState && ofRecord.facts.fact(row).code().isAtStart() == atStart) {
                addState(row, atStart, rows);
            }
        }
        int first = count;
        takePieces();
        for (int i = first; i < count; i++) {
            pieces[i].isState = true;
            pieces[i].isAtStart = atStart;
        }
    }

    /** Adds a state in the cells in which the record counts. One that is paid lasts without counting. */
    private void addState(int row, boolean atStart, RecordRows rows) {
        int from = cellOf(rows.from(row), atStart);
        int to = cellOf(rows.lastUntil(row), atStart);
        int sureFrom = cellOf(rows.lastFrom(row), atStart);
        int sureTo = cellOf(rows.until(row), atStart);
        for (int run = 0; run < runs.count(); run++) {
            isCellByCell &= from >= to || (runs.from(run) <= from && to <= runs.to(run));
            add(row, Math.max(sureFrom, runs.from(run)), Math.min(sureTo, runs.to(run)), true);
        }
        if (!rows.isUncertain()) {
            return;
        }
        for (int run = 0; run < perhapsRuns.count(); run++) {
            int end = Math.min(to, perhapsRuns.to(run));
            int begin = Math.max(from, perhapsRuns.from(run)); // of cells in which it only perhaps holds
            for (int cell = begin; cell < end; cell++) {
                if (sureFrom <= cell && cell < sureTo && runs.contains(cell)) {
                    add(row, begin, cell, false);
                    begin = cell + 1;
                }
            }
            add(row, begin, end, false);
        }
    }

    private int cellOf(int day, boolean atStart) {
        return atStart ? cells.startedBy(day) : cells.endedBefore(day);
    }

    /** Takes the rows that were added as pieces: splits them at the cells where any of them begins or ends. */
    private void takePieces() {
        if (rowOf.size() == 1) {
            takePieces(rowFrom.get(0), rowTo.get(0));
            return;
        }
        bounds.clear();
        for (int i = 0; i < rowOf.size(); i++) {
            bounds.add(rowFrom.get(i));
            bounds.add(rowTo.get(i));
        }
        bounds.sort();
        for (int i = 1; i < bounds.size(); i++) {
            takePieces(bounds.get(i - 1), bounds.get(i));
        }
    }

    /** Takes the rows in a run of cells. With aliases, names can change from cell to cell. */
    private void takePieces(int from, int to) {
        int step = hasAliases ? 1 : to - from;
        for (int cell = from; cell < to; cell += step) {
            @Nullable Piece piece = null;
            for (int i = 0; i < rowOf.size(); i++) {
                if (rowFrom.get(i) <= cell && cell + step <= rowTo.get(i)) {
                    piece = piece == null ? next(cell, cell + step) : piece;
                    int row = rowOf.get(i);
                    if (row >= 0) {
                        piece.rows.set(row);
                    } else {
                        piece.perhaps.set(~row);
                    }
                }
            }
        }
    }

    /** Finds the runs of cells that have a date of the record, or into which a state lasts from before. */
    private void findRuns(RecordRows rows) {
        runs.clear();
        perhapsRuns.clear();
        for (int i = 0; i < rows.dateCount(); i++) {
            int first = rows.dateAt(i);
            int last = rows.lastDateAt(i);
            int from = cells.endedBefore(first);
            int to = cells.startedBy(last);
            perhapsRuns.add(from, to);
            if (!isPerhaps && to == from + 1 && cells.start() <= first && last < cells.end()) {
                runs.add(from, to);
            }
        }
        for (int i = 0; i < rows.lastingCount(); i++) { // it begins at a date, which counts in its cell
            if (!isPerhaps) {
                runs.add(cells.endedBefore(rows.lastingLastFrom(i)), cells.startedBy(rows.lastingUntil(i)));
            }
            perhapsRuns.add(cells.endedBefore(rows.lastingFrom(i)), cells.startedBy(rows.lastingLastUntil(i)));
        }
        runs.merge();
        perhapsRuns.merge();
    }
}
