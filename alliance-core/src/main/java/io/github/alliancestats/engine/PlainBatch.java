package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFacts;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ForceId;
import java.util.Arrays;

/**
 * Decoded plain records of one kind with the same facts, as columns. Each has one date, and at most one state that lasts
 * from then on.
 */
final class PlainBatch {

    /** The most records of a batch that an extract keeps. */
    static final int MOST = 1 << 7;

    /** The most records of a batch that is made for one pass, as each summary pays for its memory. */
    static final int FEW = 1 << 5;

    final Class<? extends AllianceRecord> kind;
    final RowFacts facts;
    final int drugCount; // of each record
    final int width; // amounts of each record
    private final int most;
    private int size;
    AllianceRecord[] records = new AllianceRecord[FEW];
    ForceId[] forces = new ForceId[FEW];
    Place[] places = new Place[FEW];
    int[] days = new int[FEW];
    int[] untils = new int[FEW]; // the end of the state that lasts from the date on; the date if there is none
    long[] amounts;
    int[] drugs; // by their kind

    /**
     * Creates a batch for records like the one that the rows show.
     *
     * @param hasDrugs whether it has the drugs of each
     * @param most how many records it can have
     */
    PlainBatch(RecordRows rows, boolean hasDrugs, int most) {
        this.most = most;
        this.kind = rows.record().getClass();
        this.facts = rows.facts();
        this.drugCount = hasDrugs ? rows.drugCount() : 0;
        this.width = facts.amountCount();
        this.amounts = new long[FEW * width];
        this.drugs = new int[FEW * drugCount];
    }

    /** Adds the record that the rows show. */
    void add(RecordRows rows, DrugPlaces ofDrugs) {
        if (size == records.length) {
            resize(most);
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

    /** Releases the room that no record needs. */
    void trim() {
        resize(size);
    }

    private void resize(int room) {
        records = Arrays.copyOf(records, room);
        forces = Arrays.copyOf(forces, room);
        places = Arrays.copyOf(places, room);
        days = Arrays.copyOf(days, room);
        untils = Arrays.copyOf(untils, room);
        amounts = Arrays.copyOf(amounts, room * width);
        drugs = Arrays.copyOf(drugs, room * drugCount);
    }

    boolean isFull() {
        return size == most;
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
