package io.github.alliancestats.engine;

import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import java.util.List;

/** Receives each resolved record of a pass, to count it or to give the reason why it is not counted. */
public interface RecordAccount {

    /** Receives a record, perhaps in doubt, which is complete if it counts in the period of a query on any of its possible days. */
    void admit(RecordRows rows);

    /** Receives plain records. */
    void admit(PlainRecords records);

    /** Receives the versions of an id without an included one. */
    void miss(List<AllianceRecord> versions, Gap gap, RecordReader reader);
}
