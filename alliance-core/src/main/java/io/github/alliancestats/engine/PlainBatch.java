package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFacts;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ForceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decoded plain records of one kind with the same facts, as columns. Each has one date, and at most one state that lasts
 * from then on.
 */
final class PlainBatch {

    private static final int FIRST = 1 << 5; // room for records at first

    final Class<? extends AllianceRecord> kind;
    final RowFacts facts;
    final int drugCount; // of each record
    final int width; // amounts of each record
    private int size;
    AllianceRecord[] records;
    ForceId[] forces;
    Place[] places;
    int[] days;
    int[] untils; // the end of the state that lasts from the date on; the date if there is none
    long[] amounts;
    int[] drugs; // by their kind

    private PlainBatch(Class<? extends AllianceRecord> kind, RowFacts facts, int drugCount, int room) {
        this.kind = kind;
        this.facts = facts;
        this.drugCount = drugCount;
        this.width = facts.amountCount();
        this.records = new AllianceRecord[room];
        this.forces = new ForceId[room];
        this.places = new Place[room];
        this.days = new int[room];
        this.untils = new int[room];
        this.amounts = new long[room * width];
        this.drugs = new int[room * drugCount];
    }

    /** Creates a batch for records like the one that the rows show, perhaps with the drugs of each. */
    PlainBatch(RecordRows rows, boolean hasDrugs) {
        this(rows.record().getClass(), rows.facts(), hasDrugs ? rows.drugCount() : 0, FIRST);
    }

    /** Adds the record that the rows show. */
    void add(RecordRows rows, DrugPlaces ofDrugs) {
        if (size == records.length) {
            grow();
        }
        records[size] = rows.record();
        forces[size] = rows.record().force();
        places[size] = rows.place();
        days[size] = rows.firstDay();
        untils[size] = rows.until();
        System.arraycopy(rows.amounts(), 0, amounts, size * width, width);
        for (int line = 0; line < drugCount; line++) {
            drugs[size * drugCount + line] = ofDrugs.kind(rows.drug(line));
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
        amounts = Arrays.copyOf(amounts, room * width);
        drugs = Arrays.copyOf(drugs, room * drugCount);
    }

    /** Returns the records in order of day, as batches of some size, so that records with equal keys follow each other. */
    List<PlainBatch> byDay(int most) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = ((long) days[i] << Integer.SIZE) + i;
        }
        Arrays.sort(order);
        List<PlainBatch> batches = new ArrayList<>();
        for (int from = 0; from < size; from += most) {
            PlainBatch batch = new PlainBatch(kind, facts, drugCount, Math.min(most, size - from));
            for (int i = 0; i < batch.records.length; i++) {
                batch.add(this, (int) order[from + i]);
            }
            batches.add(batch);
        }
        return batches;
    }

    private void add(PlainBatch of, int i) {
        records[size] = of.records[i];
        forces[size] = of.forces[i];
        places[size] = of.places[i];
        days[size] = of.days[i];
        untils[size] = of.untils[i];
        System.arraycopy(of.amounts, i * width, amounts, size * width, width);
        System.arraycopy(of.drugs, i * drugCount, drugs, size * drugCount, drugCount);
        size++;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Returns whether the date of a record is in a period, or its state lasts from before it. */
    boolean isLive(int i, Cells period) {
        return days[i] < period.start() ? period.start() <= untils[i] : days[i] < period.end();
    }
}
