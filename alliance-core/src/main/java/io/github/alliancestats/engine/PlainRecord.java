package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.OperationScope.Place;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.IntList;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ForceId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One plain record after another: all that counts are the amounts of its rows on its only date, and perhaps that a state
 * lasts from then on. Not thread-safe.
 */
public final class PlainRecord {

    private final RecordRows rows; // to find keys
    private @Nullable Class<? extends AllianceRecord> kind;
    private @Nullable AllianceRecord record;
    private @Nullable ForceId force;
    private @Nullable RowShape shape;
    private @Nullable Place place;
    private int day;
    private int until;
    private long[] amounts = {};
    private int start;
    final IntList drugs = new IntList();

    PlainRecord(RecordRows rows) {
        this.rows = rows;
    }

    /** Shows the record that is shown by the rows. Its drugs are to be added next. */
    void show(RowShape ofRecord) {
        kind = rows.record().getClass();
        record = rows.record();
        force = record.force();
        place = rows.place();
        day = rows.firstDay();
        until = rows.until();
        int used = ofRecord.facts.amountCount();
        if (amounts.length < used) {
            amounts = new long[2 * used];
        }
        System.arraycopy(rows.amounts(), 0, amounts, 0, used);
        start = 0;
        shape = ofRecord;
        drugs.clear();
    }

    /** Shows a record of a block. Its drugs are to be added next. */
    void show(Block block, int i, RowShape ofRecord, Place ofQuery) {
        kind = block.kind;
        record = block.records[i];
        force = block.forces[i];
        place = ofQuery;
        day = block.days[i];
        until = block.untils[i];
        amounts = block.amounts();
        start = block.amountStarts[i];
        shape = ofRecord;
        drugs.clear();
    }

    void addDrug(int number) {
        drugs.add(number);
    }

    public Class<? extends AllianceRecord> kind() {
        return Objects.requireNonNull(kind);
    }

    public ForceId force() {
        return Objects.requireNonNull(force);
    }

    public Place place() {
        return Objects.requireNonNull(place);
    }

    RowShape shape() {
        return Objects.requireNonNull(shape);
    }

    /** Returns the only date. */
    public int day() {
        return day;
    }

    /** Returns the end of the state that lasts from the date on; the date if there is none. */
    int until() {
        return until;
    }

    long[] amounts() {
        return amounts;
    }

    /** Returns the place of the first amount. */
    int start() {
        return start;
    }

    /** Returns rows that show the record, to find its keys. */
    RecordRows shown() {
        rows.show(Objects.requireNonNull(record), day);
        return rows;
    }

    /** Returns whether the date is in a period, or the state lasts from before it. */
    public boolean isLive(int from, int end) {
        return day < from ? from <= until : day < end;
    }
}
