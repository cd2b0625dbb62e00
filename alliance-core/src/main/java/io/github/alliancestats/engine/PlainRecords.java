package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.IntList;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ForceId;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a batch that a pass reads, and those of them that count in one period, or perhaps count. These are plain.
 * Not thread-safe.
 */
public final class PlainRecords {

    private final RecordRows rows; // to find keys
    private @Nullable RecordBatch batch;
    private @Nullable RowShape shape;
    private @Nullable RowShape shapeInDoubt;
    private final IntList read = new IntList(); // their places in the batch, or the complement of a place if in doubt
    private final IntList chosen = new IntList(); // those that count or perhaps count, likewise
    private @Nullable Place[] scopes = {}; // in the query
    private int[] drugs = {}; // by their numbers in the query

    /**
     * Creates a place for records.
     *
     * @param rows rows that can show each of them
     */
    PlainRecords(RecordRows rows) {
        this.rows = rows;
    }

    /** Shows a batch. Its records are to be added next. There is no shape if none of them is plain. */
    void show(RecordBatch of, @Nullable RowShape ofRecords, @Nullable RowShape ofRecordsInDoubt) {
        batch = of;
        shape = ofRecords;
        shapeInDoubt = ofRecordsInDoubt;
        read.clear();
        if (scopes.length < of.size()) {
            scopes = new @Nullable Place[of.size()];
        }
        if (drugs.length < of.size() * of.drugCount) {
            drugs = new int[of.size() * of.drugCount];
        }
    }

    /** Adds one of the batch. Its drugs are to be set next. */
    void add(int i, Place place, boolean isInDoubt) {
        read.add(isInDoubt ? ~i : i);
        scopes[i] = place;
    }

    void setDrug(int i, int line, int number) {
        drugs[i * batch().drugCount + line] = number;
    }

    RecordBatch batch() {
        return Objects.requireNonNull(batch);
    }

    RowShape shape(boolean isInDoubt) {
        return Objects.requireNonNull(isInDoubt ? shapeInDoubt : shape);
    }

    public Class<? extends AllianceRecord> kind() {
        return batch().kind;
    }

    /**
     * Finds those that are included in a period, or perhaps are.
     *
     * @param dated receives the forces and days of those that are included
     * @return the number of those that are included
     */
    public int choose(Cells period, InclusionRules rules, ObjIntConsumer<ForceId> dated) {
        RecordBatch all = batch();
        chosen.clear();
        int included = 0;
        for (int j = 0; j < read.size(); j++) {
            int i = read.get(j);
            if (i < 0) {
                if (place(~i).isWithin() && all.isLive(~i, period)) {
                    chosen.add(i);
                }
            } else if (rules.includes(place(i), all.isLive(i, period))) {
                dated.accept(all.forces[i], all.days[i]);
                chosen.add(i);
                included++;
            }
        }
        return included;
    }

    /** Returns whether a record counts in the period, or perhaps does. */
    public boolean hasChosen() {
        return chosen.size() > 0;
    }

    IntList chosen() {
        return chosen;
    }

    Place place(int i) {
        return Objects.requireNonNull(scopes[i]);
    }

    int drug(int i, int line) {
        return drugs[i * batch().drugCount + line];
    }

    /** Returns rows that show a record, to find its keys. */
    RecordRows shown(int i) {
        rows.show(batch().records[i], batch().days[i]);
        return rows;
    }
}
