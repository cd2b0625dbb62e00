package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowColumns;
import io.github.alliancestats.engine.row.RowColumns.Form;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ForceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decoded records of one kind as columns: exact records of the same form, or others, which are decoded again where they
 * can count.
 */
final class RecordBatch {

    private static final int FIRST = 1 << 5; // room for records at first

    final Class<? extends AllianceRecord> kind;
    private final @Nullable RowColumns columns; // of exact records; null for others
    final int drugCount; // of each record
    final DrugPlaces drugKinds; // by number. Batches that share it number their places alike, too
    private int size;
    AllianceRecord[] records;
    ForceId[] forces;
    Place[] places;
    int[] days; // the first of each; UNDATED if it can change figures of any period
    int[] untils; // the last date or end of a state; NEVER if there is no end
    int[] drugs; // by their kind
    private boolean statesRecording; // of any of them

    private RecordBatch(
            Class<? extends AllianceRecord> kind, @Nullable Form form, int drugCount, DrugPlaces drugKinds, int room) {
        this.kind = kind;
        this.columns = form == null ? null : new RowColumns(form);
        this.drugCount = drugCount;
        this.drugKinds = drugKinds;
        this.records = new AllianceRecord[room];
        this.forces = new ForceId[room];
        this.places = new Place[room];
        this.days = new int[room];
        this.untils = new int[room];
        this.drugs = new int[room * drugCount];
        if (columns != null) {
            columns.grow(room);
        }
    }

    /**
     * Creates a batch for records of the kind that the rows show.
     *
     * @param form the form of exact records; null for others
     */
    static RecordBatch like(RecordRows rows, @Nullable Form form, DrugPlaces drugKinds) {
        int drugCount = form == null ? 0 : rows.drugCount();
        return new RecordBatch(rows.record().getClass(), form, drugCount, drugKinds, FIRST);
    }

    /** Returns the form of exact records; null for others. */
    @Nullable
    Form form() {
        return columns == null ? null : columns.form();
    }

    /** Returns the rows of exact records. */
    RowColumns columns() {
        return Objects.requireNonNull(columns);
    }

    /** Returns the batch without some records: itself if it has none of them. */
    RecordBatch without(Set<AllianceRecord> some) {
        if (some.isEmpty() || Arrays.stream(records, 0, size).noneMatch(some::contains)) {
            return this;
        }
        RecordBatch rest = new RecordBatch(kind, form(), drugCount, drugKinds, size);
        for (int i = 0; i < size; i++) {
            if (!some.contains(records[i])) {
                rest.add(this, i);
            }
        }
        return rest;
    }

    /** Adds the record that the rows show. */
    void add(RecordRows rows) {
        if (size == records.length) {
            grow();
        }
        records[size] = rows.record();
        statesRecording |= rows.record().recordedAt().isPresent();
        forces[size] = rows.record().force();
        places[size] = rows.place();
        boolean isOfAnyPeriod = columns == null && rows.isOfAnyPeriod();
        days[size] = isOfAnyPeriod ? RecordRows.UNDATED : rows.earliest();
        untils[size] = isOfAnyPeriod ? RecordRows.NEVER : rows.latest();
        if (columns != null) {
            columns.set(size, rows);
        }
        for (int line = 0; line < drugCount; line++) {
            drugs[size * drugCount + line] = drugKinds.kind(rows.drug(line));
        }
        size++;
    }

    private void grow() {
        int room = 2 * size;
        records = Arrays.copyOf(records, room);
        forces = Arrays.copyOf(forces, room);
        places = Arrays.copyOf(places, room);
        days = Arrays.copyOf(days, room);
        untils = Arrays.copyOf(untils, room);
        drugs = Arrays.copyOf(drugs, room * drugCount);
        if (columns != null) {
            columns.grow(room);
        }
    }

    /** Returns the records in order of day, as batches of some size, so that records with equal keys follow each other. */
    List<RecordBatch> byDay(int most) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = ((long) days[i] << Integer.SIZE) + i;
        }
        Arrays.sort(order);
        List<RecordBatch> batches = new ArrayList<>();
        for (int from = 0; from < size; from += most) {
            RecordBatch batch = new RecordBatch(kind, form(), drugCount, drugKinds, Math.min(most, size - from));
            for (int i = 0; i < batch.records.length; i++) {
                batch.add(this, (int) order[from + i]);
            }
            batches.add(batch);
        }
        return batches;
    }

    private void add(RecordBatch of, int i) {
        records[size] = of.records[i];
        statesRecording |= of.statesRecording;
        forces[size] = of.forces[i];
        places[size] = of.places[i];
        days[size] = of.days[i];
        untils[size] = of.untils[i];
        if (columns != null) {
            columns.set(size, of.columns(), i);
        }
        System.arraycopy(of.drugs, i * drugCount, drugs, size * drugCount, drugCount);
        size++;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
        statesRecording = false;
    }

    /** Returns whether a record has perhaps a date in a period or lasts from before it. It is certain of a plain one. */
    boolean isLive(int i, Cells period) {
        return days[i] < period.start() ? period.start() <= untils[i] : days[i] < period.end();
    }

    /** Returns whether no record states when it was recorded, and the first day of each is known. */
    boolean statesNoRecording() {
        return columns != null && !statesRecording;
    }

    /** Returns whether a record can change figures of any period. */
    boolean isOfAnyPeriod(int i) {
        return days[i] == RecordRows.UNDATED;
    }
}
