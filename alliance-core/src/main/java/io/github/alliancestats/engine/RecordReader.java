package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.record.AllianceRecord;

/** Decodes one record after another into the same rows. Not thread-safe. */
public final class RecordReader {

    private final Plan plan;
    private final RecordRows rows;
    private boolean isDecoded;

    public RecordReader(Plan plan) {
        this.plan = plan;
        this.rows = new RecordRows(plan.settings());
    }

    /** Returns rows that show a record at a time. */
    public RecordRows rows() {
        return rows;
    }

    /** Shows a record. Its dates are known, its rows may not be. */
    public RecordRows show(AllianceRecord record) {
        rows.show(record);
        isDecoded = false;
        if (!rows.hasOneDate()) {
            decode();
        }
        return rows;
    }

    /** Shows a record of an extract, whose rows are known if it is exact. */
    RecordRows show(RecordBatch batch, int i, Place place) {
        if (batch.form() == null) {
            return show(batch.records[i]);
        }
        batch.columns().show(i, batch.records[i], batch.days[i], place, rows);
        isDecoded = true;
        return rows;
    }

    private void decode() {
        layout().decode(rows);
        isDecoded = true;
    }

    private KindLayout layout() {
        return plan.layout(rows.record().getClass());
    }

    /**
     * Completes the rows of the record that is shown.
     *
     * @param happened whether its first date is in a period of the query
     */
    public void complete(boolean happened) {
        if (!isDecoded) {
            decode();
        }
        layout().addOwn(rows, happened);
    }
}
