package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import java.util.List;

/** Receives each resolved record of a pass, to count it or to give the reason why it is not counted. */
public interface RecordAccount {

    /** Receives a record with known days, which is complete if it counts in the period of a query. */
    void admit(RecordRows rows);

    /** Receives plain records. */
    void admit(PlainRecords records);

    /**
     * Receives a record with a day that is not known.
     *
     * @param reader shows the record on days that are assumed
     */
    void admitUncertain(RecordRows rows, RecordReader reader);

    /** Receives the versions of an id without an included one. */
    void miss(List<AllianceRecord> versions, Gap gap, RecordReader reader);
}
