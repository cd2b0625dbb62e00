package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFacts;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ForceId;
import java.util.Arrays;

/** Plain records of one kind as columns. They are decoded already. Not changed after it is filled. */
final class Block {

    private static final int MOST = 1 << 8;

    final Class<? extends AllianceRecord> kind;
    private int size;
    final AllianceRecord[] records = new AllianceRecord[MOST];
    final ForceId[] forces = new ForceId[MOST];
    final RowFacts[] facts = new RowFacts[MOST];
    final Place[] places = new Place[MOST];
    final int[] days = new int[MOST];
    final int[] untils = new int[MOST];
    final int[] amountStarts = new int[MOST + 1];
    private long[] amounts = new long[4 * MOST];
    private final int[] drugStarts = new int[MOST + 1];
    private int[] drugs = new int[MOST];

    Block(Class<? extends AllianceRecord> kind) {
        this.kind = kind;
    }

    /** Adds the record that the rows show. Its drugs are to be added next. */
    void add(RecordRows rows) {
        records[size] = rows.record();
        forces[size] = rows.record().force();
        facts[size] = rows.facts();
        places[size] = rows.place();
        days[size] = rows.firstDay();
        untils[size] = rows.until();
        int used = amountStarts[size];
        int count = facts[size].amountCount();
        if (used + count > amounts.length) {
            amounts = Arrays.copyOf(amounts, 2 * (used + count));
        }
        System.arraycopy(rows.amounts(), 0, amounts, used, count);
        amountStarts[size + 1] = used + count;
        drugStarts[size + 1] = drugStarts[size];
        size++;
    }

    /** Adds a drug to the latest record. */
    void addDrug(int kindOfDrug) {
        int used = drugStarts[size];
        if (used == drugs.length) {
            drugs = Arrays.copyOf(drugs, 2 * used);
        }
        drugs[used] = kindOfDrug;
        drugStarts[size] = used + 1;
    }

    boolean isFull() {
        return size == MOST;
    }

    int size() {
        return size;
    }

    /** Returns the amounts of all records. */
    long[] amounts() {
        return amounts;
    }

    int drugCount(int i) {
        return drugStarts[i + 1] - drugStarts[i];
    }

    int drug(int i, int line) {
        return drugs[drugStarts[i] + line];
    }
}
