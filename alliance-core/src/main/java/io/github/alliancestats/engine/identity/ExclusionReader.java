package io.github.alliancestats.engine.identity;

import io.github.alliancestats.quality.Exclusion.Reason;

/** Receives the ids of records that do not count, with the reason and the number of records. */
public interface ExclusionReader {

    void add(RecordKey id, Reason reason, long times);
}
